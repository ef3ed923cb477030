internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Evidence without a date never grows old, which is why it is suspect.
  static let evidenceUndated = QualityCheck(
    overProfile: "PRF09", severity: .warning,
    title: Text(ja: "日付のない証跡", en: "evidence without a date"),
    reason: Text(
      ja: "日付も有効期限もない証跡や未来の日付の証跡は、いつまでも新しく見えます。等級は下げませんが、確かめてください",
      en:
        "Evidence with neither a date nor a last valid day, or with a date in the future, looks fresh "
        + "for ever. It counts in full, and somebody should look")
  ) { check, examination in
    examination.questions.compactMap { question in
      guard question.tiers != nil else { return nil }
      let undated = question.rating.evidence.filter { piece in
        piece.date.map { $0 > examination.today } ?? (piece.validUntil == nil)
      }
      guard let first = undated.first else { return nil }
      let title = Excerpt.words(first.title)
      return check.finding(
        question.subject,
        Text(
          ja: "日付のない、または未来の日付の証跡が\(undated.count)件あります(「\(title)」など)",
          en:
            "pieces of evidence without a date or with one in the future: \(undated.count), such as "
            + "'\(title)'"),
        remedy: question.wordsOn(
          Text(ja: "証跡の日付 (--evidence、--dated)", en: "its date (--evidence, --dated)")))
    }
  }
}
