import GapAnalysis
import Testing

/// Figures about money that are shown on demand, and rank nothing.
@Suite struct SpendingTests {
  @Test func `the return of the literature's example is 140%`() {
    // Five times a year 15,000, of which 80% are kept away for 25,000.
    #expect(ReturnOnSecurity.basisPoints(saved: 5 * 15_000 * 80 / 100, cost: 25_000) == 14_000)
    #expect(ReturnOnSecurity.basisPoints(saved: 0, cost: 25_000) == -10_000)
    #expect(ReturnOnSecurity.basisPoints(saved: 1, cost: 0) == nil)
    #expect(ReturnOnSecurity.basisPoints(saved: .max, cost: 1) == .max)
  }

  @Test(arguments: [(0.3, 9544.5), (0.5, 41_421.4), (0.8, 78_885.4)])
  func `the best spending is where one more yen saves a yen`(
    _ vulnerability: Double, _ expected: Double
  ) throws {
    let asset = try #require(
      GordonLoeb(loss: 400_000, vulnerability: vulnerability, productivity: 1e-5))
    #expect(abs(asset.optimum - expected) < 0.05)
    #expect(
      !GordonLoeb.isTooMuch(Int(asset.optimum), forExpectedLoss: Int(400_000 * vulnerability)))
    let left = { (spending: Double) in
      400_000 * vulnerability / (1e-5 * spending + 1) + spending
    }
    for step in [-100.0, 100] { #expect(left(asset.optimum) < left(asset.optimum + step)) }
  }

  @Test func `where even the first yen saves less than a yen, nothing is spent`() throws {
    let asset = try #require(GordonLoeb(loss: 1000, vulnerability: 0.5, productivity: 1e-5))
    #expect(asset.optimum == 0)
    let steep = try #require(
      GordonLoeb(loss: 400_000, vulnerability: 0.5, productivity: 1e-5, exponent: 3))
    #expect(abs(steep.optimum - 56_508.5) < 0.05)
  }

  @Test func `numbers without sense describe no asset`() {
    for (loss, vulnerability, productivity, exponent) in [
      (-1.0, 0.5, 1.0, 1.0), (1, 1.1, 1, 1), (1, .nan, 1, 1), (1, 0.5, 0, 1), (1, 0.5, 1, 0),
      (.infinity, 0.5, 1, 1),
    ] {
      #expect(
        GordonLoeb(
          loss: loss, vulnerability: vulnerability, productivity: productivity,
          exponent: exponent) == nil)
    }
  }

  @Test func `more than 36.8% of the loss to be expected is too much`() {
    #expect(!GordonLoeb.isTooMuch(367_879, forExpectedLoss: 1_000_000))
    #expect(GordonLoeb.isTooMuch(367_880, forExpectedLoss: 1_000_000))
    #expect(GordonLoeb.isTooMuch(.max, forExpectedLoss: 0))
  }
}
