internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// What is owed applies.
  static let owedWhereNotApplicable = TargetCheck(
    "T09", .error,
    Text(ja: "対象外なのに義務がある", en: "not applicable, and owed"),
    Text(
      ja: "対象外と答えた項目に、最も低いティアを超える義務があります。どちらかが誤りです",
      en:
        "A control that was answered as not applicable is owed above the lowest tier; one of the two "
        + "is wrong")
  ) { check, examination in
    examination.standings.compactMap { standing in
      guard standing.standing == .notApplicable, let owed = standing.target.claims[.obligation],
        owed.tier > standing.scale.lowest
      else { return nil }
      return check.finding(
        standing.subject,
        Text(
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
