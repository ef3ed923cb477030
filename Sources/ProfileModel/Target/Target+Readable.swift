public import Wording

extension Target.Source {
  /// The source in one word.
  public var readable: Text {
    switch self {
    case .obligation: Text(ja: "義務", en: "obligation")
    case .risk: Text(ja: "リスク", en: "risk")
    case .baseline: Text(ja: "分野", en: "baseline")
    case .policy: Text(ja: "方針", en: "policy")
    }
  }
}
