internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A part of the organisation that says nothing is the part that most needs a look.
  static let partSilent = QualityCheck(
    overProfile: "PRF14", severity: .warning,
    title: Text(ja: "一つも答えていない部署やシステム", en: "a unit or system that has answered nothing"),
    reason: Text(
      ja:
        "答えのない部署の分は、集計では幅が広がるだけで目立ちません。部署やシステムへの質問に、この期に確認された答えが一つもないものを見ます(引き継いだままの答えは数えません)",
      en:
        "In figures a silent part only widens intervals, and goes unnoticed. It looks at units and "
        + "systems that are asked and have not one answer confirmed in this period; answers carried "
        + "over do not count")
  ) { check, examination in
    let parts = Dictionary(grouping: examination.questions, by: \.scope)
    return parts.keys.sorted().compactMap { scope in
      guard scope != .organisation, let questions = parts[scope],
        !questions.contains(where: \.isConfirmed)
      else { return nil }
      let name = scope.readable(in: examination.register)
      return check.finding(
        scope.description,
        Text(
          ja: "「\(name.japanese)」は\(questions.count)件のどれにも答えていません",
          en: "'\(name.english)' has answered none of its \(questions.count) questions"),
        remedy: Text(
          ja: "担当に依頼し、「assess score ask --scope \(scope)」か採点シートで答えてもらってください",
          en:
            "ask whoever answers for it, with 'assess score ask --scope \(scope)' or a scoring sheet"
        ))
    }
  }
}
