internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Not applicable takes a control out of every figure, so somebody must stand behind it.
  static let exclusionUnfounded = QualityCheck(
    overProfile: "PRF02", severity: .error,
    title: Text(
      ja: "対象外の理由、承認者、見直し日がない",
      en: "not applicable without reason, approver or day of review"),
    reason: Text(
      ja: "対象外とした項目はすべての集計の分母から消えます。理由と承認者がなければ、見たくない項目を消すことと区別がつきません",
      en:
        "What is not applicable leaves every denominator; without a reason and an approver it cannot "
        + "be told from sweeping a control under the rug")
  ) { check, examination in
    examination.questions.compactMap { question in
      let rating = question.rating
      guard rating.answer.kind == .notApplicable else { return nil }
      let parts: [(isThere: Bool, name: Text)] = [
        (rating.reason != nil, Text(ja: "理由", en: "a reason")),
        (rating.approver != nil, Text(ja: "承認者", en: "an approver")),
        (rating.reviewOn != nil, Text(ja: "見直し日", en: "a day of review")),
      ]
      let missing = parts.filter { !$0.isThere }.map(\.name)
      if missing.isEmpty { return nil }
      let words = Text.joined(missing, separator: Text(ja: "、", en: ", "))
      return check.finding(
        question.subject,
        Text(
          ja: "対象外としていますが、\(words.japanese)がありません",
          en: "it is not applicable, but without \(words.english)"),
        remedy: question.wordsOn(
          Text(
            ja: "--reason、--approved-by、--review-on", en: "--reason, --approved-by and --review-on")
        ))
    }
  }
}
