internal import ProfileModel
public import Wording

/// What else is to be known of an action; labels never add to its score.
public enum PriorityLabel: String, CaseIterable, Sendable {
  /// Little time, little money, nothing to wait for, and it helps.
  case quickWin = "quick-win"
  /// It takes a large part of a year's budget.
  case large
  /// It brings something only together with others.
  case together
  /// It cannot begin at any time.
  case window

  /// The label as people read it.
  public var readable: Text {
    switch self {
    case .quickWin: Text(ja: "クイックウィン", en: "quick win")
    case .large: Text(ja: "大型", en: "large")
    case .together: Text(ja: "組合せ必要", en: "only together")
    case .window: Text(ja: "着手制約", en: "limited start")
    }
  }

  /// The labels of an action, in order; nothing is large where no budget is known.
  static func labels(
    of action: PriorityInput, _ score: PriorityScore,
    _ thresholds: PriorityCriteria.Thresholds, yearlyBudget: Int?
  ) -> [PriorityLabel] {
    let isSmall =
      action.quarters <= thresholds.quickQuarters && action.cost <= thresholds.quickCost
    let helps = score.risk >= thresholds.quickRisk || action.closes != nil
    let isLarge = yearlyBudget.map { budget in
      Int128(action.cost) * 100 > Int128(budget) * Int128(thresholds.largeShare)
    }
    return allCases.filter { label in
      switch label {
      case .quickWin: isSmall && helps && action.needs.isEmpty
      case .large: isLarge ?? false
      case .together: action.lacksPartner
      case .window: action.window != nil
      }
    }
  }
}
