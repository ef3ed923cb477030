import Numerics
import Testing

@Suite struct RoundingTests {
  @Test(arguments: [
    (150.951_187_5, 3, "150.951"), (0.5, 0, "1"), (-0.05, 1, "-0.1"), (2, 2, "2.00"),
    (0.000_000_4, 6, "0.000000"), (39.419_531, 5, "39.41953"), (-0.2, 0, "0"),
  ])
  func `numbers are written with so many decimals`(
    _ number: Double, _ decimals: Int, _ digits: String
  ) {
    #expect(Rounding.digits(number, decimals: decimals) == digits)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e18])
  func `what is no number, or too large, is not written`(_ number: Double) {
    #expect(Rounding.digits(number, decimals: 2) == nil)
  }

  @Test func `comparison is to the sixth decimal`() {
    #expect(Rounding.toSixth(1.000_000_4) == 1)
    #expect(Rounding.toSixth(1.000_000_6) == 1.000_001)
    #expect(Rounding.toSixth(-0.000_000_5) == -0.000_001)
  }

  @Test func `the logarithmic mean lies between, and is the number itself for two equal ones`() {
    #expect(Real.logarithmicMean(5, 5) == 5)
    #expect(abs(Real.logarithmicMean(150.951, 39.420) - 83.065_8) < 0.001)
    for step in 1...1000 {
      let other = 1 + Double(step) * 1e-11
      let mean = Real.logarithmicMean(1, other)
      #expect(abs(mean - (1 + other) / 2) < 1e-15)
    }
    #expect(Real.power(10, 0.5) * Real.power(10, 0.5) - 10 < 1e-12)
    #expect(Real.log10(1000) == 3)
  }

  @Test(arguments: [
    (0.0, 0.0, -1.0), (0.25, 1, 0), (0.5, 0, 1), (0.75, -1, 0),
    (0.125, 0.5.squareRoot(), -0.5.squareRoot()),
  ])
  func `a turn goes clockwise from the top`(_ turn: Double, _ x: Double, _ y: Double) {
    let point = Real.onCircle(afterTurn: turn)
    #expect(abs(point.x - x) < 1e-12 && abs(point.y - y) < 1e-12)
  }
}
