public import Wording

/// The levels in which controls are rated, lowest first, and what the method reads of each.
public struct TierScale: Hashable, Sendable {
  /// One level.
  public struct Level: Hashable, Sendable {
    /// Its number.
    public let tier: Int
    /// Its name.
    public let name: Text
    /// The grade of evidence it takes to show it, 0 to 3.
    public let evidence: Int
    /// How much of the effect of a control it brings, in percent.
    public let effectiveness: Int
    /// How far it supports plans, 0 to 3.
    public let support: Int
    /// Its level in the matrix of assets, 1 to 3.
    public let matrix: Int

    /// Makes a level.
    public init(
      tier: Int, name: Text, evidence: Int, effectiveness: Int, support: Int, matrix: Int
    ) {
      self.tier = tier
      self.name = name
      self.evidence = evidence
      self.effectiveness = effectiveness
      self.support = support
      self.matrix = matrix
    }
  }

  /// The id of the scale, with its edition.
  public let name: String
  /// Its levels, lowest first.
  public let levels: [Level]

  /// Makes a scale.
  public init(name: String, levels: [Level]) {
    self.name = name
    self.levels = levels.sorted { $0.tier < $1.tier }
  }

  /// The lowest tier.
  public var lowest: Int { levels.first?.tier ?? 1 }
  /// The highest tier.
  public var highest: Int { levels.last?.tier ?? 1 }

  /// The level with a number.
  public func level(_ tier: Int) -> Level? {
    levels.first { $0.tier == tier }
  }
}
