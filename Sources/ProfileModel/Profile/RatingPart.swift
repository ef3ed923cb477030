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

  /// Where it comes among all parts.
  public var position: Int {
    switch self {
    case .answer: 0
    case .evidence: 1
    case .exceptions: 2
    case .compensating: 3
    case .remark: 4
    case .owner: 5
    case .checker: 6
    }
  }

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
  /// Whether a part says the same in two ratings, code point by code point.
  public func agrees(with other: Rating, on part: RatingPart) -> Bool {
    switch part {
    case .answer: answers(like: other) && draft == other.draft
    case .evidence: evidence.elementsEqual(other.evidence) { $0.isWritten(like: $1) }
    case .exceptions: exceptions.isWritten(like: other.exceptions)
    case .compensating: compensating.isWritten(like: other.compensating)
    case .remark: remark.isWritten(like: other.remark)
    case .owner: owner.isWritten(like: other.owner)
    case .checker: checker.isWritten(like: other.checker)
    }
  }

  /// Whether the answer says the same, no matter whether anybody has confirmed it.
  public func answers(like other: Rating) -> Bool {
    answer == other.answer && reason.isWritten(like: other.reason)
      && approver.isWritten(like: other.approver) && reviewOn == other.reviewOn
      && respondent.isWritten(like: other.respondent) && answeredOn == other.answeredOn
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

extension Evidence {
  fileprivate func isWritten(like other: Evidence) -> Bool {
    self == other && title.utf8.elementsEqual(other.title.utf8)
      && place.isWritten(like: other.place)
  }
}

extension String? {
  /// Whether the same code points stand in both, where `==` would take é written in two ways as one.
  fileprivate func isWritten(like other: String?) -> Bool {
    switch (self, other) {
    case (nil, nil): true
    case (let here?, let there?): here.utf8.elementsEqual(there.utf8)
    case (nil, _), (_, nil): false
    }
  }
}
