public import GapAnalysis
internal import ProfileModel
public import Wording

/// How much of a service there is over time, as a strip of marks that read in grey.
public struct CurveStrip: Sendable {
  private let curve: ServiceCurve

  /// Makes the strip of a curve.
  public init(_ curve: ServiceCurve) {
    self.curve = curve
  }

  /// The strip, from the onset to the time at which all of it is back.
  ///
  /// A mark stands for the least that there is in its part of the time, so that no gap is painted over.
  public func drawn(width: Int) -> String {
    let end = curve.end.count
    guard end > 0, width > 0 else { return "" }
    return String(
      (0..<width).map { place in
        let from = Minutes(end * place / width)
        let to = Minutes(max(end * (place + 1) / width, end * place / width + 1))
        let within = curve.steps.filter { $0.from > from && $0.from < to }.map(\.level)
        return Self.mark(of: min(curve.level(at: from), within.min() ?? 100))
      })
  }

  private static func mark(of level: Int) -> Character {
    switch level {
    case ...0: "."
    case ...33: "░"
    case ...66: "▒"
    case ...99: "▓"
    default: "█"
    }
  }

  /// What the marks mean.
  public static let legend = Text(
    ja: ". なし  ░ 33%まで  ▒ 66%まで  ▓ 99%まで  █ すべて",
    en: ". none  ░ up to 33%  ▒ up to 66%  ▓ up to 99%  █ all")
}
