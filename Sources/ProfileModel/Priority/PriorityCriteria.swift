public import Wording

/// The measure by which a board lets actions be ranked; all of it is the organisation's own data.
public struct PriorityCriteria: Hashable, Sendable {
  /// What each criterion counts, in percent.
  public struct Weights: Hashable, Sendable {
    /// What motivation counts.
    public var motivation: Int
    /// What risk counts.
    public var risk: Int
    /// What cost-effect counts.
    public var costEffect: Int

    /// Sets the weights.
    public init(motivation: Int, risk: Int, costEffect: Int) {
      self.motivation = motivation
      self.risk = risk
      self.costEffect = costEffect
    }

    /// The weight of one criterion.
    public subscript(criterion: PriorityCriterion) -> Int {
      switch criterion {
      case .motivation: motivation
      case .risk: risk
      case .costEffect: costEffect
      }
    }
  }

  /// Something that the board wants, by which motivation is measured.
  public struct Objective: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// What is wanted.
    public let name: Text
    /// What it counts among the objectives, in percent.
    public let weight: Int

    /// Names an objective.
    public init(id: String, name: Text, weight: Int) {
      self.id = id
      self.name = name
      self.weight = weight
    }
  }

  /// Between which amounts of risk taken away for a million yen cost-effect goes from nothing to full.
  public struct Anchors: Hashable, Sendable {
    /// The unit of the risk, in which it is reckoned.
    public let unit: RiskUnit
    /// The amount for a million yen that counts nothing.
    public let low: ExactDecimal
    /// The amount for a million yen that counts in full.
    public let high: ExactDecimal

    /// Sets the anchors of a unit.
    public init(unit: RiskUnit, low: ExactDecimal, high: ExactDecimal) {
      self.unit = unit
      self.low = low
      self.high = high
    }
  }

  /// From where on an action bears a label.
  public struct Thresholds: Hashable, Sendable {
    /// The most quarters that a quick win takes.
    public var quickQuarters: Int
    /// The most yen that a quick win costs.
    public var quickCost: Int
    /// The least basis points of risk that a quick win takes away.
    public var quickRisk: Int
    /// The percentage of a year's budget above which an action is large.
    public var largeShare: Int

    /// Sets the thresholds.
    public init(quickQuarters: Int, quickCost: Int, quickRisk: Int, largeShare: Int) {
      self.quickQuarters = quickQuarters
      self.quickCost = quickCost
      self.quickRisk = quickRisk
      self.largeShare = largeShare
    }
  }

  /// Who agreed to the criteria.
  public typealias Approval = RiskCriteria.Approval

  /// A name for this edition of the criteria.
  public var edition: String
  /// Where the numbers come from.
  public var provenance: Text
  /// What each criterion counts.
  public var weights: Weights
  /// The objectives of the board.
  public var objectives: [Objective]
  /// The anchors of cost-effect, one pair for each unit.
  public var anchors: [Anchors]
  /// From where on an action bears a label.
  public var labels: Thresholds
  /// How people's days become money.
  public var costing = Costing(dayRate: 40_000, externalRate: 80_000, years: 3)
  /// Who agreed to them.
  public var approval: Approval?

  /// The anchors of a unit.
  public func anchors(for unit: RiskUnit) -> Anchors? { anchors.first { $0.unit == unit } }
}
