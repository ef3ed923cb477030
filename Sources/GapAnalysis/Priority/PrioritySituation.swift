public import ProfileModel

/// How much risk of one unit there is today, by which all actions are measured.
///
/// It depends on the state and not on the list of actions, so that no action changes another's score.
public struct RiskBaseline: Hashable, Sendable {
  /// The unit.
  public let unit: RiskUnit
  /// What lies above the lines of acceptance, over all scenarios, in millionths.
  public let excess: Int
  /// What there is altogether, in millionths.
  public let total: Int

  /// States a baseline.
  public init(unit: RiskUnit, excess: Int, total: Int) {
    self.unit = unit
    self.excess = excess
    self.total = total
  }

  /// What taking away counts in full: the excess, or everything where all is within the lines.
  public var reference: Int { excess > 0 ? excess : total }
}

/// All that a ranking is made from besides the criteria.
public struct PrioritySituation: Hashable, Sendable {
  /// The actions, in any order.
  public var actions: [PriorityInput]
  /// The risk of today, one for each unit that has any.
  public var baselines: [RiskBaseline]
  /// The budget of a year in yen, where there is one.
  public var yearlyBudget: Int?

  /// Describes a situation.
  public init(
    actions: [PriorityInput], baselines: [RiskBaseline], yearlyBudget: Int? = nil
  ) {
    self.actions = actions
    self.baselines = baselines
    self.yearlyBudget = yearlyBudget
  }

  /// The same with every cost at a percentage of what it is, rounded half up.
  public func withCosts(percent: Int) -> PrioritySituation {
    var copy = self
    for place in copy.actions.indices {
      let cost = Int128(copy.actions[place].cost) * Int128(percent)
      copy.actions[place].cost = HalfUp.quotient(cost, 100) ?? 0
    }
    return copy
  }
}
