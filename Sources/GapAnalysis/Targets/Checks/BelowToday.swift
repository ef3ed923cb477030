internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// A target below what is done already would bless falling back.
  static let belowToday = TargetCheck(
    "T02", .warning,
    Text(ja: "目標が現在を下回る", en: "target below where it stands"),
    Text(
      ja: "承認された理由なしに現在より低い目標を置くと、後退を認めたことになります。過剰な対策をやめる判断なら、方針として理由と承認者を残してください",
      en:
        "A target below today's tier blesses falling back, unless somebody approved it with a reason; "
        + "giving up what is more than needed is a decision to write down")
  ) { check, examination in
    examination.standings.compactMap { standing in
      guard let wanted = standing.target.tier, let tiers = standing.tiers,
        wanted < tiers.lowerBound, standing.target.claims[.policy] == nil
      else { return nil }
      return check.finding(
        standing.subject,
        Text(
          ja: "現在はティア\(standing.readableTiers)、目標はティア\(wanted)です",
          en: "it stands at tier \(standing.readableTiers), and the target is tier \(wanted)"),
        remedy: Text(
          ja:
            "保つなら「\(standing.target.key.settingTarget(to: tiers.lowerBound))」、下げるなら理由と承認者を付けて方針として残してください",
          en:
            "to keep it, '\(standing.target.key.settingTarget(to: tiers.lowerBound))'; to lower it, "
            + "choose it as policy with a reason and an approver"))
    }
  }
}
