/// What is known of one control in one period and scope.
///
/// Copies share what they say until one of them says something else: ratings are handed on far more
/// often than they are changed.
public struct Rating: Hashable, Sendable {
  /// What a rating says, apart from copies of it.
  private struct Said: Hashable {
    let key: RatingKey
    var answer: Answer
    var reason: String?
    var approver: String?
    var reviewOn: CivilDate?
    var evidence: [Evidence] = []
    var exceptions: String?
    var compensating: String?
    var remark: String?
    var owner: String?
    var respondent: String?
    var checker: String?
    var answeredOn: CivilDate?
    var draft: RatingDraft?
  }

  /// Always one; a list is shared by copies as nothing else is that may be changed in place.
  private var said: [Said]

  /// Makes a rating that says nothing yet.
  public init(_ key: RatingKey, answer: Answer = .unanswered) {
    said = [Said(key: key, answer: answer)]
  }

  /// Which question it answers.
  public var key: RatingKey { said[0].key }

  /// The answer.
  public var answer: Answer {
    get { said[0].answer }
    set { said[0].answer = newValue }
  }

  /// Why the control is not adopted or not applicable; or a word on the answer.
  public var reason: String? {
    get { said[0].reason }
    set { said[0].reason = newValue }
  }

  /// Who agreed that it is not applicable or not adopted.
  public var approver: String? {
    get { said[0].approver }
    set { said[0].approver = newValue }
  }

  /// When that is to be looked at again.
  public var reviewOn: CivilDate? {
    get { said[0].reviewOn }
    set { said[0].reviewOn = newValue }
  }

  /// Where somebody can see that it is true.
  public var evidence: [Evidence] {
    get { said[0].evidence }
    set { said[0].evidence = newValue }
  }

  /// What the answer does not cover.
  public var exceptions: String? {
    get { said[0].exceptions }
    set { said[0].exceptions = newValue }
  }

  /// What is done instead where it is not covered.
  public var compensating: String? {
    get { said[0].compensating }
    set { said[0].compensating = newValue }
  }

  /// Anything else.
  public var remark: String? {
    get { said[0].remark }
    set { said[0].remark = newValue }
  }

  /// Who is to answer, where it is not whoever answers for the scope.
  public var owner: String? {
    get { said[0].owner }
    set { said[0].owner = newValue }
  }

  /// Who answered.
  public var respondent: String? {
    get { said[0].respondent }
    set { said[0].respondent = newValue }
  }

  /// Who checked the answer.
  public var checker: String? {
    get { said[0].checker }
    set { said[0].checker = newValue }
  }

  /// When it was answered.
  public var answeredOn: CivilDate? {
    get { said[0].answeredOn }
    set { said[0].answeredOn = newValue }
  }

  /// Where the answer came from, as long as nobody has confirmed it.
  public var draft: RatingDraft? {
    get { said[0].draft }
    set { said[0].draft = newValue }
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
