/// At which tier each control of a risk model stands, in the order of the model.
public struct TierReading: Hashable, Sendable {
  /// Stands in the place of a tier where a control has nothing to apply to.
  public static let notApplicable = 0

  /// The tiers.
  public var tiers: [Int]
  /// For which controls a compensating measure stands in, where they are at their lowest tier.
  public var compensated: [Bool]

  /// Takes down tiers.
  public init(_ tiers: [Int], compensated: [Bool] = []) {
    self.tiers = tiers
    self.compensated = compensated + tiers.dropFirst(compensated.count).map { _ in false }
  }
}

/// The four readings between which the truth lies: by declaration and by evidence, and each with
/// what is open at its lowest and at its highest tier.
public struct TierReadings: Hashable, Sendable {
  /// As declared, what is open at its lowest.
  public var declaredLow: TierReading
  /// As declared, what is open at its highest.
  public var declaredHigh: TierReading
  /// As far as evidence bears it, what is open at its lowest.
  public var evidencedLow: TierReading
  /// As far as evidence bears it, what is open at its highest.
  public var evidencedHigh: TierReading

  /// Takes four readings together.
  public init(
    declaredLow: TierReading, declaredHigh: TierReading, evidencedLow: TierReading,
    evidencedHigh: TierReading
  ) {
    self.declaredLow = declaredLow
    self.declaredHigh = declaredHigh
    self.evidencedLow = evidencedLow
    self.evidencedHigh = evidencedHigh
  }

  /// One reading that is certain.
  public init(certain reading: TierReading) {
    self.init(
      declaredLow: reading, declaredHigh: reading, evidencedLow: reading, evidencedHigh: reading)
  }

  /// All four.
  public var all: [TierReading] { [declaredLow, declaredHigh, evidencedLow, evidencedHigh] }
}
