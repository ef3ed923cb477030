internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// An exclusion holds until its day of review, not for ever.
  static let reviewOverdue = QualityCheck(
    overProfile: "PRF04", severity: .warning,
    title: Text(
      ja: "対象外・不採用の見直し日を過ぎている",
      en: "the day of review of what is not applicable or not adopted has passed"),
    reason: Text(
      ja: "事情は変わります。見直すと決めた日を過ぎた対象外や不採用は、もう誰も支えていない判断です",
      en:
        "Circumstances change; a decision that was to be looked at again and was not is nobody's any "
        + "more")
  ) { check, examination in
    guard let day = examination.profile?.asOf else { return [] }
    return examination.questions.compactMap { question in
      let kind = question.answer.kind
      guard kind == .notApplicable || kind == .notAdopted,
        let review = question.rating.reviewOn, review < day
      else { return nil }
      return check.finding(
        question.subject,
        Text(
          ja: "\(kind.readable.japanese)の見直し日(\(review))を過ぎています",
          en: "it is \(kind.readable.english), and its day of review (\(review)) has passed"),
        remedy: question.wordsOn(
          Text(ja: "見直した結果と次の --review-on", en: "what the review came to, and the next --review-on")
        ))
    }
  }
}
