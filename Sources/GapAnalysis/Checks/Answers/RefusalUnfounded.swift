internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Deciding against what is asked for is a decision, and a decision has a reason.
  static let refusalUnfounded = QualityCheck(
    overProfile: "PRF03", severity: .error,
    title: Text(ja: "不採用の理由がない", en: "not adopted without a reason"),
    reason: Text(
      ja: "採用しないことは組織の判断であり、理由がなければ説明できません。原則と義務の項目では要修正、推奨の項目では要確認とします",
      en:
        "Not adopting is the organisation's own decision, and without a reason nobody can answer for "
        + "it. It is an error for controls that are expected or mandatory, a warning for recommended ones"
    )
  ) { check, examination in
    examination.questions.compactMap { question in
      guard question.answer.kind == .notAdopted, question.rating.reason == nil else { return nil }
      return check.finding(
        question.subject,
        Text(ja: "不採用としていますが、理由がありません", en: "it is not adopted, and no reason is given"),
        severity: question.control.strength == .recommended ? .warning : .error,
        remedy: question.wordsOn(Text(ja: "理由(--reason)", en: "--reason")))
    }
  }
}
