internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// What was carried over does not follow what it was carried from.
  static let sourceCorrected = QualityCheck(
    overProfile: "PRF23", severity: .warning,
    title: Text(ja: "引き継いだ後に引き継ぎ元が直された", en: "carried over from what was corrected since"),
    reason: Text(
      ja:
        "締めた期を開き直して直しても、引き継いだ答えは前のままです。直す前の答えに基づいて今期を評価すると、直した誤りが残ります",
      en:
        "What is corrected in a period that was opened again does not come along. An answer that rests "
        + "on the earlier one keeps the mistake")
  ) { check, examination in
    examination.questions.compactMap { question in
      guard let correction = examination.correction(behind: question) else { return nil }
      let (before, after) = (correction.before.answer.kind, correction.after.answer.kind)
      let source = correction.after.key
      let isOfAnswer = correction.before.answer != correction.after.answer
      return check.finding(
        question.subject,
        isOfAnswer && before != after
          ? Text(
            ja: "引き継いだ後に、前の期の \(source) の回答が「\(before.readable.japanese)」から"
              + "「\(after.readable.japanese)」に直されています",
            en:
              "since it was carried over, the answer of \(source) in the period before was corrected "
              + "from '\(before.readable.english)' to '\(after.readable.english)'")
          : Text(
            ja: "引き継いだ後に、前の期の \(source) の回答か証跡が直されています",
            en: "since it was carried over, the answer or the evidence of \(source) in the period "
              + "before was corrected"),
        remedy: Text(
          ja: "直した内容を見て、「\(question.command)」で答え直すか、--confirm で確認してください",
          en: "look at what was corrected, and answer with '\(question.command)', or confirm it "
            + "(--confirm)"))
    }
  }
}

extension Examination {
  /// The correction that an answer does not know of: of what a draft was carried from, or of what was
  /// confirmed as it had been before.
  fileprivate func correction(behind question: ExaminedQuestion) -> Correction? {
    guard !corrections.isEmpty else { return nil }
    if let draft = question.rating.draft {
      guard draft.period == earlier?.period else { return nil }
      return draft.sources.lazy.compactMap { corrections[$0.key] }.first { correction in
        !question.answer.isGiven || question.answer == correction.before.answer
      }
    }
    guard let correction = corrections[question.rating.key],
      question.answer.isGiven, question.answer == correction.before.answer,
      question.rating.answeredOn.map({ $0 < correction.day }) ?? true
    else { return nil }
    return correction
  }
}
