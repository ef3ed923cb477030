public import Wording

/// What actions of one class are compared by.
public enum PriorityCriterion: String, CaseIterable, Sendable {
  /// How far an action serves the objectives of the board.
  case motivation
  /// How much of the risk that is too high it takes away.
  case risk
  /// How much risk it takes away for its cost.
  case costEffect = "cost-effect"

  /// The criterion as people read it.
  public var readable: Text {
    switch self {
    case .motivation: Text(ja: "動機", en: "motivation")
    case .risk: Text(ja: "リスク", en: "risk")
    case .costEffect: Text(ja: "費用対効果", en: "cost-effect")
    }
  }
}
