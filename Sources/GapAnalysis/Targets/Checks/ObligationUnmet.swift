internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// What is in force has to be met.
  static let obligationUnmet = TargetCheck(
    "T14", .error,
    Text(ja: "義務未達", en: "an obligation is not met"),
    Text(
      ja: "施行日・期日を過ぎた義務に、現在のティアが届いていません。未回答と「わからない」は、届いていないとみなします",
      en:
        "An obligation is in force and the control stands below it; what is unanswered or unknown "
        + "counts as below")
  ) { check, examination in
    examination.standings.compactMap { standing in
      let today = examination.targets.composed(
        standing.target.key, .on(examination.day))
      guard let owed = today.claims[.obligation], let tiers = standing.tiers,
        tiers.lowerBound < owed.tier
      else { return nil }
      return check.finding(
        standing.subject,
        Text(
          ja: "\(owed.place)はティア\(owed.tier)を求めていますが、現在はティア\(standing.readableTiers)です",
          en: "\(owed.place) asks for tier \(owed.tier), and it stands at tier "
            + "\(standing.readableTiers)"),
        remedy: Text(
          ja: "最優先で対応し、それまでの補完策と報告の要否を確かめてください",
          en: "put it first, and see what stands in until then and whether it has to be reported"))
    }
  }
}
