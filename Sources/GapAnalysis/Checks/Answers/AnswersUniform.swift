internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A group answered in one stroke was probably not read.
  static let answersUniform = QualityCheck(
    overProfile: "PRF06", severity: .warning,
    title: Text(ja: "分類のすべての項目が同じ答え", en: "one answer to all of a group"),
    reason: Text(
      ja:
        "性質の違う項目がすべて同じ水準であることはまれで、読まずに一気に答えたときに起こります。範囲ごとに、質問が5件以上でそろって答えてある最も外側の分類を見ます。対象外はPRF13が見ます",
      en:
        "Controls of different kinds are rarely all at one level; they are when nobody read them. It "
        + "looks at the outermost groups of five questions or more that are wholly answered, scope by "
        + "scope; what is not applicable is left to PRF13")
  ) { check, examination in
    let groups = examination.outermostGroups(among: examination.questions, apartByScope: true) {
      questions in
      guard questions.count >= examination.thresholds.smallestGroup, let first = questions.first,
        first.answer.isGiven, first.answer.kind != .notApplicable
      else { return false }
      return questions.allSatisfy { $0.answer.kind == first.answer.kind && $0.tiers == first.tiers }
    }
    return groups.compactMap { group in
      guard let first = group.questions.first else { return nil }
      let answer = first.readableAnswer
      let count = group.questions.count
      return check.finding(
        group.subject(in: examination),
        Text(
          ja: "「\(group.group.title.japanese)」の\(count)件がすべて「\(answer.japanese)」です",
          en: "all \(count) answers of '\(group.group.title.english)' are '\(answer.english)'"),
        remedy: Text(
          ja: "一件ずつ読み直してもらい、本当に同じなら根拠を添えて許容してください",
          en: "have them read one by one; where they are truly the same, allow it and say why"))
    }
  }
}
