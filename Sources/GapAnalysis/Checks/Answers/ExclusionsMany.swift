internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Figures of a group of which a good part is excluded speak of the rest alone.
  static let exclusionsMany = QualityCheck(
    overProfile: "PRF13", severity: .warning,
    title: Text(ja: "分類の4分の1を超えて対象外", en: "more than a quarter of a group is not applicable"),
    reason: Text(
      ja: "対象外が多い分類の集計は、残った項目だけを語ります。質問が5件以上の最も外側の分類を見て、下位の項目(小項目)は数えません",
      en:
        "The figures of a group with many exclusions speak of what is left alone. It looks at the "
        + "outermost groups of five questions or more, and does not count points of controls")
  ) { check, examination in
    let questions = examination.questions.filter { $0.control.parent == nil }
    let limits = examination.thresholds
    let groups = examination.outermostGroups(among: questions, apartByScope: false) { questions in
      let excluded = questions.count { $0.answer.kind == .notApplicable }
      return questions.count >= limits.smallestGroup
        && excluded * 100 > questions.count * limits.exclusionShare
    }
    return groups.map { group in
      let excluded = group.questions.filter { $0.answer.kind == .notApplicable }
      let (count, places) = (group.questions.count, Excerpt.places(excluded))
      return check.finding(
        group.subject(in: examination),
        Text(
          ja:
            "「\(group.group.title.japanese)」の\(count)件のうち\(excluded.count)件が対象外です(\(places.japanese))",
          en:
            "\(excluded.count) of \(count) answers of '\(group.group.title.english)' are not "
            + "applicable (\(places.english))"),
        remedy: Text(
          ja: "それぞれの理由を確かめ、分類ごと当てはまらないなら根拠を添えて許容してください",
          en:
            "look at each reason; where the whole group has nothing to apply to, allow it and say why"
        ))
    }
  }
}
