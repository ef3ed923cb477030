internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// What is owed applies.
  static let owedWhereNotApplicable = TargetCheck(
    "T09", .error,
    Text(ja: "数えない項目に義務がある", en: "owed, and left out of the figures"),
    Text(
      ja: "対象外、または推奨なので不採用と答えた項目に、最も低いティアを超える義務があります。どちらかが誤りです",
      en:
        "A control that was answered as not applicable, or not adopted since it is only recommended, "
        + "is owed above the lowest tier; one of the two is wrong")
  ) { check, examination in
    examination.standings.compactMap { standing in
      guard let there = standing.standing, !there.isApplicable,
        let owed = standing.target.claims[.obligation], owed.tier > standing.scale.lowest
      else { return nil }
      return check.finding(
        standing.subject,
        there == .declined
          ? Text(
            ja: "不採用(推奨)ですが、\(owed.place)がティア\(owed.tier)を求めています",
            en: "it is not adopted, and \(owed.place) asks for tier \(owed.tier)")
          : Text(
            ja: "対象外ですが、\(owed.place)がティア\(owed.tier)を求めています",
            en: "it is not applicable, and \(owed.place) asks for tier \(owed.tier)"),
        remedy: Text(
          ja:
            "評価を「assess score set \(standing.target.key.control)」で直すか、当てはまらない義務を「assess target remove」で外してください",
          en: "mend the rating with 'assess score set \(standing.target.key.control)', or take the "
            + "obligation out with 'assess target remove' if it does not apply"))
    }
  }
}
