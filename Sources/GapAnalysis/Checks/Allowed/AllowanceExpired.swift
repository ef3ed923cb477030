internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// What was allowed for a time is not allowed for ever.
  static let allowanceExpired = QualityCheck(
    overAllowances: "CHK01", severity: .warning,
    title: Text(ja: "許容の期限が過ぎている", en: "an allowance that has expired"),
    reason: Text(
      ja: "許容は期限付きの判断です。過ぎれば指摘は再び示され、許容そのものも見直しの対象になります",
      en:
        "An allowance is a decision for a time; past it the finding speaks again, and the allowance "
        + "itself is to be looked at")
  ) { check, use in
    guard !use.isInForce else { return nil }
    let allowance = use.allowance
    return check.finding(
      allowance.name,
      Text(
        ja: "\(allowance.rule) の許容(\(allowance.subject))の期限(\(allowance.until))が過ぎています",
        en:
          "the allowance of \(allowance.rule) for \(allowance.subject) ended on \(allowance.until)"),
      remedy: allowance.removal(
        orElse: Text(ja: "改めて許容してください", en: "allow it anew")))
  }
}

extension QualityCheck {
  /// What nobody needs any more hides what comes next.
  static let allowanceUnused = QualityCheck(
    overAllowances: "CHK02", severity: .warning,
    title: Text(ja: "当てはまる指摘のない許容", en: "an allowance that matches nothing"),
    reason: Text(
      ja: "指摘がなくなった後も残る許容は、同じ指摘が再び出たときに黙って隠します",
      en: "An allowance that outlives its finding silently hides the next one of its kind")
  ) { check, use in
    guard use.isInForce, use.isTried, use.count == 0 else { return nil }
    let allowance = use.allowance
    return check.finding(
      allowance.name,
      Text(
        ja: "\(allowance.rule) の許容(\(allowance.subject))に当てはまる指摘がありません",
        en: "the allowance of \(allowance.rule) for \(allowance.subject) matches no finding"),
      remedy: allowance.removal(
        orElse: Text(ja: "対象の書き方を確かめてください", en: "see whether the subject is right")))
  }
}

extension Allowance {
  fileprivate func removal(orElse alternative: Text) -> Text {
    let word = subject == Self.everySubject ? "'\(subject)'" : subject
    return Text(
      ja: "「assess check disallow \(rule) \(word)」で外すか、\(alternative.japanese)",
      en: "take it off with 'assess check disallow \(rule) \(word)', or \(alternative.english)")
  }
}
