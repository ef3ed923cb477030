internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Parts that are far apart either differ much, or understand the question differently.
  static let partsApart = QualityCheck(
    overProfile: "PRF16", severity: .warning,
    title: Text(ja: "部門やシステムの間の開きが大きい", en: "parts of the organisation far apart"),
    reason: Text(
      ja:
        "同じ項目で部門やシステムのティアが二段階以上違うなら、本当に差があるか、問いの受け取り方が違います。どちらでも、進んだ側のやり方を確かめる価値があります",
      en:
        "Where units or systems are two or more tiers apart on one control, they truly differ or they "
        + "understand the question differently; either is worth a look at what the better one does")
  ) { check, examination in
    examination.byControl.compactMap { questions in
      let placed = questions.compactMap { question in question.tiers.map { (question, $0) } }
      guard let best = placed.max(by: { $0.1.lowerBound < $1.1.lowerBound }),
        let worst = placed.min(by: { $0.1.upperBound < $1.1.upperBound }),
        best.1.lowerBound - worst.1.upperBound >= examination.thresholds.wideGap
      else { return nil }
      let (high, low) = (ExaminedQuestion.readable(best.1), ExaminedQuestion.readable(worst.1))
      let (ahead, behind) = (
        best.0.scope.readable(in: examination.register),
        worst.0.scope.readable(in: examination.register)
      )
      return check.finding(
        worst.0.subject,
        Text(
          ja: "「\(behind.japanese)」はティア\(low)、「\(ahead.japanese)」は\(high)です",
          en: "'\(behind.english)' is at tier \(low), '\(ahead.english)' at \(high)"),
        remedy: Text(
          ja: "同じ意味で答えているかを両者で確かめてください。本当の差なら計画で埋めるか、根拠を添えて許容してください",
          en:
            "let the two compare what they mean; where they truly differ, plan to close it, or allow "
            + "it and say why"))
    }
  }
}

extension Examination {
  /// The questions of each control, in the order of the profile.
  fileprivate var byControl: [[ExaminedQuestion]] {
    questions.reduce(into: []) { controls, question in
      let last = controls.last?.first
      if last?.control.id == question.control.id,
        last?.controls.catalog.id == question.controls.catalog.id
      {
        controls[controls.count - 1].append(question)
      } else {
        controls.append([question])
      }
    }
  }
}
