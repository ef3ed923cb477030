public import Wording

/// The parts of a rating that are changed as one, so that two people's edits can be put together.
public enum RatingPart: String, CaseIterable, Sendable {
  /// The answer, its reason, its approval, who gave it and when.
  case answer
  /// The pieces of evidence.
  case evidence
  /// What the answer does not cover.
  case exceptions
  /// What is done instead.
  case compensating
  /// Anything else.
  case remark
  /// Who is to answer.
  case owner
  /// Who checked.
  case checker

  /// The part as people read it.
  public var readable: Text {
    switch self {
    case .answer: Text(ja: "評価", en: "rating")
    case .evidence: Text(ja: "証跡", en: "evidence")
    case .exceptions: Text(ja: "例外", en: "exceptions")
    case .compensating: Text(ja: "代替策", en: "compensating measures")
    case .remark: Text(ja: "備考", en: "remark")
    case .owner: Text(ja: "担当", en: "owner")
    case .checker: Text(ja: "確認者", en: "checker")
    }
  }
}

extension Rating {
  /// Whether a part says the same in two ratings.
  public func agrees(with other: Rating, on part: RatingPart) -> Bool {
    var here = Rating(key)
    var there = Rating(key)
    here.take(part, of: self)
    there.take(part, of: other)
    return here.isWritten(like: there)
  }

  /// Takes one part over from another rating; an answer that is taken over is confirmed by it.
  public mutating func take(_ part: RatingPart, of other: Rating) {
    switch part {
    case .answer:
      (answer, reason) = (other.answer, other.reason)
      (approver, reviewOn) = (other.approver, other.reviewOn)
      (respondent, answeredOn, draft) = (other.respondent, other.answeredOn, other.draft)
    case .evidence: evidence = other.evidence
    case .exceptions: exceptions = other.exceptions
    case .compensating: compensating = other.compensating
    case .remark: remark = other.remark
    case .owner: owner = other.owner
    case .checker: checker = other.checker
    }
  }
}
