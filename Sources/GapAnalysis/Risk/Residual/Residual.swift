internal import Numerics
internal import ProfileModel

/// What is left of a scenario's risk.
public struct Residual: Hashable, Sendable {
  /// What prevention leaves of the likelihood, from the floor to 1.
  public let likelihoodFactor: Double
  /// What containment and recovery leave of the impact, from the floor to 1.
  public let impactFactor: Double
  /// How often it comes true in a year.
  public let rate: Double
  /// What it costs once.
  public let loss: Double
  /// What it costs in a year, to the sixth decimal.
  public let value: Double
  /// The class of likelihood that is left: it falls by one only when the factor has come down to 1/√10.
  public let likelihoodClass: Int
  /// The class of impact that is left.
  public let impactClass: Int
  /// How many classes of likelihood controls take away, with the fraction that shows no class yet.
  public let likelihoodProgress: Double
  /// How many classes of impact controls take away.
  public let impactProgress: Double

  init(_ inherent: Inherent, likelihoodFactor: Double, impactFactor: Double) {
    self.likelihoodFactor = likelihoodFactor
    self.impactFactor = impactFactor
    rate = inherent.rate.likely * likelihoodFactor
    loss = inherent.loss.likely * impactFactor
    value = Rounding.toSixth(rate * loss)
    likelihoodProgress = Self.progress(likelihoodFactor)
    impactProgress = Self.progress(impactFactor)
    likelihoodClass = max(1, inherent.likelihoodClass - Int(likelihoodProgress))
    impactClass = max(1, inherent.impactClass - Int(impactProgress))
  }

  /// Two classes are a factor of ten; rounded, so that exactly 1/√10 counts as a whole class.
  private static func progress(_ factor: Double) -> Double {
    min(max(0, Rounding.toSixth(2 * Real.log10(1 / factor))), 10)
  }
}
