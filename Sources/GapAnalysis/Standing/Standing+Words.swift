public import Wording

extension Standing {
  /// The standing in a few words.
  public var readable: Text {
    switch self {
    case .tier(let tier): Text(ja: "ティア\(tier)", en: "tier \(tier)")
    case .between(let tiers):
      Text(
        ja: "ティア\(tiers.lowerBound)-\(tiers.upperBound)",
        en: "tier \(tiers.lowerBound)-\(tiers.upperBound)")
    case .notAdopted: Text(ja: "不採用", en: "not adopted")
    case .unanswered: Text(ja: "未回答", en: "unanswered")
    case .unknown: Text(ja: "わからない", en: "not known")
    case .notApplicable: Text(ja: "対象外", en: "not applicable")
    case .declined: Text(ja: "不採用(推奨)", en: "not adopted (recommended)")
    }
  }

  /// The standing in the words of data.
  public var code: String {
    switch self {
    case .tier(let tier): "tier-\(tier)"
    case .between(let tiers): "tier-\(tiers.lowerBound)-\(tiers.upperBound)"
    case .notAdopted: "not-adopted"
    case .unanswered: "unanswered"
    case .unknown: "unknown"
    case .notApplicable: "not-applicable"
    case .declined: "declined"
    }
  }
}
