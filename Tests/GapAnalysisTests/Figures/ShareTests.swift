import GapAnalysis
import Testing

@Suite struct ShareTests {
  @Test(arguments: [
    (5, 9, "55.6%"), (6, 9, "66.7%"), (1, 8, "12.5%"), (1, 3, "33.3%"), (1, 2000, "0.1%"),
    (1, 2001, "0.0%"), (1999, 2000, "100.0%"), (0, 7, "0.0%"), (7, 7, "100.0%"),
  ])
  func `shares are shown in tenths of a percent, half up`(
    _ part: Int, _ whole: Int, _ shown: String
  )
    throws
  {
    #expect(try #require(Share(part, of: whole)).description == shown)
  }

  @Test(arguments: [(1, 0), (0, 0), (-1, 3), (4, 3), (1, -2)])
  func `there is no share of nothing, nor more than the whole`(_ part: Int, _ whole: Int) {
    #expect(Share(part, of: whole) == nil)
  }

  @Test func `shares are compared as they are, not as they are shown`() throws {
    let third = try #require(Share(1, of: 3))
    #expect(third > (try #require(Share(333, of: 1000))))
    #expect(third == (try #require(Share(2, of: 6))))
    #expect(Set([third, try #require(Share(2, of: 6))]).count == 1)
    #expect(!(third < (try #require(Share(2, of: 6)))))
  }

  @Test(arguments: [(10, 5), (9, 5), (1, 1), (0, 0)])
  func `half of the things is rounded up`(_ things: Int, _ count: Int) {
    #expect(Share.half.count(of: things) == count)
  }

  @Test func `the largest remainders take what rounding down leaves (G-0)`() {
    #expect(LargestRemainder.parts([125_000, 373_450, 210_750], of: 709) == [125, 373, 211])
    #expect(LargestRemainder.parts([1, 1, 1], of: 4) == [2, 1, 1])
    #expect(LargestRemainder.parts([0, 0], of: 5) == [0, 0])
  }

  @Test func `parts always come to the total, each within one of its due`() {
    var draws = Draws(seed: 3)
    for _ in 0..<500 {
      let weights = (0..<draws.number(1...9)).map { _ in draws.number(0...50) }
      let (whole, total) = (weights.reduce(0, +), draws.number(0...40))
      let parts = LargestRemainder.parts(weights, of: total)
      #expect(parts.reduce(0, +) == (whole == 0 ? 0 : total))
      for (part, weight) in zip(parts, weights) where whole > 0 {
        #expect(abs(part * whole - weight * total) < whole)
      }
    }
  }
}
