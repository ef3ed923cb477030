public import Wording

/// What is done about a risk.
public enum Treatment: String, CaseIterable, Sendable {
  /// Nobody has decided.
  case undecided
  /// It is made smaller (低減).
  case reduce
  /// What brings it about is given up (回避).
  case avoid
  /// Somebody else bears it (移転).
  case transfer
  /// It is borne (保有).
  case retain

  /// The treatment as people read it.
  public var readable: Text {
    switch self {
    case .undecided: Text(ja: "未決定", en: "undecided")
    case .reduce: Text(ja: "低減", en: "reduce")
    case .avoid: Text(ja: "回避", en: "avoid")
    case .transfer: Text(ja: "移転", en: "transfer")
    case .retain: Text(ja: "保有", en: "retain")
    }
  }
}
