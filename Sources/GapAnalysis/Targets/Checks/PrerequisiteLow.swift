internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// A control cannot rest on one that is left behind.
  static let prerequisiteLow = TargetCheck(
    "T06", .error,
    Text(ja: "前提の目標が低すぎる", en: "the target of a prerequisite is too low"),
    Text(
      ja: "カタログが前提とする項目は、目標の一つ下のティアまでは必要です。前提の目標と現在の高いほうで比べます",
      en: "What the catalogue names as a prerequisite has to come to one tier below the target at "
        + "least; the higher of its own target and of where it stands counts")
  ) { check, examination in
    examination.standings.flatMap { standing -> [Finding] in
      guard let wanted = standing.target.tier, let steps = standing.steps, steps.upperBound > 0
      else { return [] }
      return standing.control.needs.compactMap { need in
        let key = RatingKey(
          catalog: standing.target.key.catalog, control: need, scope: standing.target.key.scope)
        guard let tiers = examination.tiers(of: key) else { return nil }
        let planned = examination.aim(of: key).tier ?? 0
        let there = max(planned, tiers.lowerBound)
        guard there < wanted - 1 else { return nil }
        return check.finding(
          standing.subject,
          Text(
            ja: "目標はティア\(wanted)ですが、前提の\(need)はティア\(there)にとどまります",
            en: "the target is tier \(wanted), and \(need), which it needs, stays at tier \(there)"),
          remedy: Text(
            ja: "「\(key.settingTarget(to: wanted - 1))」で前提も引き上げるか、目標を下げてください",
            en: "raise it too with '\(key.settingTarget(to: wanted - 1))', or lower the target"))
      }
    }
  }
}
