internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// What no action reaches is a wish.
  static let unreachable = TargetCheck(
    "T03", .error,
    Text(ja: "目標に届く対応策がない", en: "no action reaches the target"),
    Text(
      ja: "目標が現在より高いのに、そこまで引き上げる対応策がカタログにも自組織にもなければ、計画にできません",
      en:
        "A target above today's tier that no action, of a catalogue or your own, leads to cannot be "
        + "planned"),
    needs: .actions
  ) { check, examination in
    examination.standings.compactMap { standing in
      guard let wanted = standing.target.tier, let tiers = standing.tiers,
        wanted > tiers.lowerBound
      else { return nil }
      let reached = examination.reach?.highest[standing.target.key.ofOrganisation] ?? 0
      guard reached < wanted else { return nil }
      let best = max(reached, tiers.lowerBound)
      return check.finding(
        standing.subject,
        Text(
          ja: "目標はティア\(wanted)ですが、対応策で届くのはティア\(best)までです",
          en: "the target is tier \(wanted), and actions lead to tier \(best)"),
        remedy: Text(
          ja: "ティア\(wanted)まで引き上げる対応策を加えるか、目標を見直してください",
          en: "add an action that raises it to tier \(wanted), or look at the target again"))
    }
  }
}
