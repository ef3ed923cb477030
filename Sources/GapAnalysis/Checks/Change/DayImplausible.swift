internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A day far from its period is a slip of the pen.
  static let dayImplausible = QualityCheck(
    overProfile: "PRF18", severity: .warning,
    title: Text(ja: "回答日が期と合わない", en: "a day of answering that does not fit the period"),
    reason: Text(
      ja:
        "未来の回答日、期の初日より366日を超えて前、末日より183日を超えて後の回答日は、年や月の書き間違いです。引き継いだままの答えは見ません",
      en:
        "A day in the future, more than 366 days before the period's first day or more than 183 after "
        + "its last is a slip in the year or month. Answers carried over and not confirmed are not "
        + "looked at")
  ) { check, examination in
    guard let days = examination.profile?.days else { return [] }
    let limits = examination.thresholds
    let earliest = days.lowerBound.daysSinceEpoch - limits.daysBefore
    let latest = days.upperBound.daysSinceEpoch + limits.daysAfter
    return examination.questions.compactMap { question in
      guard question.isConfirmed, let day = question.rating.answeredOn,
        day > examination.today || !(earliest...latest).contains(day.daysSinceEpoch)
      else { return nil }
      return check.finding(
        question.subject,
        day > examination.today
          ? Text(ja: "回答日(\(day))が未来です", en: "it was answered in the future (\(day))")
          : Text(ja: "回答日(\(day))が期と離れすぎています", en: "it was answered far from the period (\(day))"),
        remedy: question.wordsOn(
          Text(ja: "正しい回答日 (--answered-on)", en: "the right day (--answered-on)")))
    }
  }
}
