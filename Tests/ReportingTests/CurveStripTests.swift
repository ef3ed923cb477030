import GapAnalysis
import ProfileModel
import Reporting
import Testing

@Suite struct CurveStripTests {
  private static func curve(_ fallbacks: [(Int, Int, Int)]) -> ServiceCurve {
    ServiceCurve(
      backAt: Minutes(100),
      fallbacks.map {
        .init(id: "f", level: $0.0, start: Minutes($0.1), endurance: Minutes($0.2))
      })
  }

  @Test(arguments: [
    ([], ".........."), ([(40, 20, 50)], "..▒▒▒▒▒..."), ([(95, 10, 90)], ".▓▓▓▓▓▓▓▓▓"),
    ([(20, 0, 100), (100, 50, 20)], "░░░░░██░░░"),
  ])
  func `marks go by how much there is`(_ fallbacks: [(Int, Int, Int)], _ strip: String) {
    #expect(CurveStrip(Self.curve(fallbacks)).drawn(width: 10) == strip)
  }

  @Test func `a gap shorter than a mark is not painted over`() {
    let curve = Self.curve([(95, 0, 41), (95, 42, 58)])
    #expect(CurveStrip(curve).drawn(width: 10) == "▓▓▓▓.▓▓▓▓▓")
  }

  @Test(arguments: [(0, 10), (100, 0)])
  func `nothing is drawn of no time or on no room`(_ end: Int, _ width: Int) {
    #expect(CurveStrip(ServiceCurve(backAt: Minutes(end))).drawn(width: width).isEmpty)
  }

  @Test func `an outage of an hour is drawn on more marks than minutes`() {
    #expect(CurveStrip(ServiceCurve(backAt: Minutes(3))).drawn(width: 60).count == 60)
  }
}
