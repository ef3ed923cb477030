internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Nobody checks their own answer.
  static let checkedByRespondent = QualityCheck(
    overProfile: "PRF17", severity: .warning,
    title: Text(ja: "答えた人が自分で確認している", en: "checked by whoever answered"),
    reason: Text(
      ja: "回答者と確認者が同じでは、確認したことになりません。空白や全角・半角の違いを除いて名前を比べます",
      en:
        "A check by whoever gave the answer is none. Names are compared without spaces, in one width "
        + "and case")
  ) { check, examination in
    examination.questions.compactMap { question in
      guard question.answer.isGiven, let respondent = question.rating.respondent,
        let checker = question.rating.checker,
        FoldedText.folded(respondent) == FoldedText.folded(checker)
      else { return nil }
      return check.finding(
        question.subject,
        Text(
          ja: "回答者と確認者がどちらも「\(checker)」です",
          en: "'\(checker)' both answered and checked it"),
        remedy: Text(
          ja: "別の人が確認し、「\(question.command) --checked-by 名前」で記録してください",
          en: "have somebody else check it, and say so with '\(question.command) --checked-by NAME'"
        ))
    }
  }
}
