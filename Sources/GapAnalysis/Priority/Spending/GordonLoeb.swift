internal import Numerics

/// How much it pays at most to spend on one asset, by the model of Gordon and Loeb.
///
/// The model cannot be verified for an asset of one's own, so it serves as a warning alone.
public struct GordonLoeb: Hashable, Sendable {
  private let expected: Double
  private let productivity: Double
  private let exponent: Double

  /// Describes an asset: the loss, how likely it is without spending, and how spending makes it less
  /// likely, `vulnerability / (productivity · spending + 1)^exponent`; nothing for numbers without sense.
  public init?(
    loss: Double, vulnerability: Double, productivity: Double, exponent: Double = 1
  ) {
    guard loss >= 0, loss.isFinite, (0...1).contains(vulnerability), productivity > 0,
      productivity.isFinite, exponent > 0, exponent.isFinite
    else { return nil }
    expected = loss * vulnerability
    self.productivity = productivity
    self.exponent = exponent
  }

  /// The spending after which one more yen saves less than a yen.
  public var optimum: Double {
    let reached = Real.power(
      exponent * productivity * expected, 1 / (exponent + 1))
    return Rounding.toSixth(max(0, (reached - 1) / productivity))
  }

  /// Whether a cost is more than 1/e of the loss to be expected, which the model says never pays.
  public static func isTooMuch(_ cost: Int, forExpectedLoss loss: Int) -> Bool {
    // 1/e to the seventh decimal.
    Int128(cost) * 10_000_000 > Int128(loss) * 3_678_794
  }
}
