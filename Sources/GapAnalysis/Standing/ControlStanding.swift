public import ProfileModel

/// Where a control of the profile stands, and which part of the organisation stands where.
public struct ControlStanding: Hashable, Sendable {
  /// One answered or open question that the standing rests on.
  public struct Part: Hashable, Sendable {
    /// The rating.
    public let rating: Rating
    /// Where it stands by what was declared.
    public let declared: Standing
    /// Where it stands as far as evidence bears it.
    public let evidenced: Standing
    /// How much its evidence shows.
    public let evidence: EvidenceOnDay
    /// Whether its own question is open and the answer for the whole organisation stands in.
    public let isStoodInFor: Bool
  }

  /// The id of the catalogue.
  public let catalog: String
  /// The control, never a point of another.
  public let control: Control
  /// Where it stands by what was declared: the worst in scope.
  public let declared: Standing
  /// Where it stands as far as evidence bears it: the worst in scope.
  public let evidenced: Standing
  /// What it rests on, its points behind it, each by scope.
  public let parts: [Part]

  /// Whether less is shown by evidence than was declared.
  public func isUnproven(on scale: TierScale) -> Bool {
    guard let declared = declared.tiers(on: scale), let evidenced = evidenced.tiers(on: scale)
    else { return false }
    return evidenced.lowerBound < declared.lowerBound || evidenced.upperBound < declared.upperBound
  }
}
