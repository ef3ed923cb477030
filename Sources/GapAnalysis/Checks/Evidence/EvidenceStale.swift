internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A record of long ago shows how things were long ago.
  static let evidenceStale = QualityCheck(
    overProfile: "PRF08", severity: .warning,
    title: Text(ja: "証跡が古い", en: "stale evidence"),
    reason: Text(
      ja:
        "古い記録が示すのは当時の姿です。有効期限か、日付から12か月を過ぎた証跡は一つ低い等級に数えます。そのために答えの示す等級が下がったか、すべての証跡が古いものを見ます",
      en:
        "An old record shows how things were. Past its last valid day, or twelve months after its "
        + "date, evidence counts one grade lower. It looks at answers whose best grade drops by that, "
        + "or of which every piece is stale")
  ) { check, examination in
    guard let day = examination.profile?.asOf else { return [] }
    return examination.questions.compactMap { question in
      let pieces = question.rating.evidence
      guard question.tiers != nil, !pieces.isEmpty,
        EvidenceOnDay(pieces, on: day).isStale || pieces.allSatisfy({ $0.isStale(on: day) }),
        let piece = pieces.filter({ $0.isStale(on: day) }).max(by: { $0.grade < $1.grade }),
        let last = piece.lastDay()
      else { return nil }
      let title = Excerpt.words(piece.title)
      return check.finding(
        question.subject,
        Text(
          ja: "証跡「\(title)」が有効なのは\(last)まででした",
          en: "the evidence '\(title)' was valid until \(last)"),
        remedy: question.wordsOn(
          Text(ja: "新しい証跡 (--evidence、--dated)", en: "newer evidence (--evidence, --dated)")))
    }
  }
}
