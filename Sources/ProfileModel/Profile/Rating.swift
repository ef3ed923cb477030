/// What is known of one control in one period and scope.
public struct Rating: Hashable, Sendable {
  /// Which question it answers.
  public let key: RatingKey
  /// The answer.
  public var answer: Answer
  /// Why the control is not adopted or not applicable; or a word on the answer.
  public var reason: String?
  /// Who agreed that it is not applicable or not adopted.
  public var approver: String?
  /// When that is to be looked at again.
  public var reviewOn: CivilDate?
  /// Where somebody can see that it is true.
  public var evidence: [Evidence]
  /// What the answer does not cover.
  public var exceptions: String?
  /// What is done instead where it is not covered.
  public var compensating: String?
  /// Anything else.
  public var remark: String?
  /// Who is to answer, where it is not whoever answers for the scope.
  public var owner: String?
  /// Who answered.
  public var respondent: String?
  /// Who checked the answer.
  public var checker: String?
  /// When it was answered.
  public var answeredOn: CivilDate?
  /// Where the answer came from, as long as nobody has confirmed it.
  public var draft: RatingDraft?

  /// Makes a rating that says nothing yet.
  public init(_ key: RatingKey, answer: Answer = .unanswered) {
    self.key = key
    self.answer = answer
    evidence = []
  }

  /// Whether somebody has to look at it: it was carried over and not confirmed.
  public var isDraft: Bool { draft != nil }

  /// The same rating under another key.
  public func moved(to key: RatingKey) -> Rating {
    var moved = Rating(key, answer: answer)
    moved.takeParts(of: self)
    return moved
  }

  private mutating func takeParts(of other: Rating) {
    (reason, approver, reviewOn) = (other.reason, other.approver, other.reviewOn)
    (evidence, exceptions, compensating) = (other.evidence, other.exceptions, other.compensating)
    (remark, owner, respondent) = (other.remark, other.owner, other.respondent)
    (checker, answeredOn, draft) = (other.checker, other.answeredOn, other.draft)
  }
}

/// Where a rating that nobody has confirmed yet came from (要確認).
public struct RatingDraft: Hashable, Sendable {
  /// One earlier rating that bears on it.
  public struct Source: Hashable, Sendable {
    /// The earlier question.
    public let key: RatingKey
    /// How it relates to this one, in the words of crosswalks; nothing where it is the same control.
    public let edge: String?

    /// Names a source.
    public init(_ key: RatingKey, edge: String? = nil) {
      self.key = key
      self.edge = edge
    }
  }

  /// The period it was carried over from.
  public let period: PeriodID
  /// The earlier ratings that it rests on.
  public let sources: [Source]
  /// What could be answered by them, where the answer itself was left open.
  public let proposal: Answer?

  /// Says where a rating came from.
  public init(period: PeriodID, sources: [Source] = [], proposal: Answer? = nil) {
    self.period = period
    self.sources = sources
    self.proposal = proposal
  }
}

/// A rating as the store holds it, and the journal entry that wrote it.
public struct StoredRating: Hashable, Sendable {
  /// The rating.
  public let rating: Rating
  /// The sequence number of the journal entry that wrote it, which names this version of it.
  public let revision: Int

  /// Makes a stored rating.
  public init(_ rating: Rating, revision: Int) {
    self.rating = rating
    self.revision = revision
  }
}
