internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// An answer that was only ever carried over speaks of a time long gone.
  static let draftStanding = QualityCheck(
    overProfile: "PRF21", severity: .warning,
    title: Text(ja: "引き継いだまま二期以上確認していない", en: "carried over twice and never confirmed"),
    reason: Text(
      ja: "引き継いだ答えは、確認されるまで前の期の答えです。続けて引き継ぐと、古い答えが今の姿のように見えます",
      en:
        "An answer that was carried over is last period's until somebody confirms it; carried on and "
        + "on, old answers look like today's")
  ) { check, examination in
    examination.questions.compactMap { question in
      guard question.rating.isDraft, question.answer.isGiven,
        let before = examination.forerunner(of: question), before.isDraft, before.answer.isGiven
      else { return nil }
      return check.finding(
        question.subject,
        Text(
          ja: "前の期も確認されないまま引き継がれています(要確認)", en: "it was carried over unconfirmed last period too"),
        remedy: Text(
          ja: "今の状態を確かめ、「\(question.command)」で答えるか、--confirm で確認してください",
          en:
            "see how it is today, and answer with '\(question.command)', or confirm it (--confirm)")
      )
    }
  }
}
