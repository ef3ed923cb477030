public import ProfileModel

/// What happened to the answer to one question.
public struct QuestionChange: Hashable, Sendable {
  /// The question.
  public let key: RatingKey
  /// What happened, at least one thing.
  public let changes: [Change]
  /// The rating before, where it was asked.
  public let before: Rating?
  /// The rating after, where it is asked.
  public let after: Rating?

  /// Compares two ratings of one question; nothing where nothing happened that counts.
  init?(
    _ before: Rating, _ after: Rating, of control: Control, on scale: TierScale,
    days: (before: CivilDate, after: CivilDate), by method: Method
  ) {
    var changes = Change.between(
      Standing(before.answer, to: control, on: scale),
      Standing(after.answer, to: control, on: scale), on: scale)
    if after.isStale(on: days.after, by: method), !before.isStale(on: days.before, by: method) {
      changes.append(.becameStale)
    }
    if !before.evidence.isEmpty, after.evidence.isEmpty { changes.append(.lostEvidence) }
    if changes.isEmpty { return nil }
    self.init(key: after.key, changes: changes, before: before, after: after)
  }

  init(added rating: Rating) {
    self.init(key: rating.key, changes: [.added], before: nil, after: rating)
  }

  init(removed rating: Rating) {
    self.init(key: rating.key, changes: [.removed], before: rating, after: nil)
  }

  private init(key: RatingKey, changes: [Change], before: Rating?, after: Rating?) {
    self.key = key
    self.changes = changes
    self.before = before
    self.after = after
  }
}

extension Rating {
  /// Whether its evidence shows less than it did because of its age.
  public func isStale(on day: CivilDate, by method: Method = .standard) -> Bool {
    !evidence.isEmpty && EvidenceOnDay(evidence, on: day, by: method).isStale
  }
}

/// What happened to a control, its scopes and points taken together.
public struct ControlChange: Hashable, Sendable {
  /// The id of the catalogue.
  public let catalog: String
  /// The control, as it reads in the later edition where it still is in it.
  public let control: Control
  /// What happened, at least one thing.
  public let changes: [Change]
  /// Where it stood before, where it was asked.
  public let before: ControlStanding?
  /// Where it stands after, where it is asked.
  public let after: ControlStanding?
}

/// Who wrote what an answer says now, when, and why.
public struct Authorship: Hashable, Sendable {
  /// Who.
  public let actor: String
  /// When.
  public let time: Instant
  /// Why, where that was said.
  public let reason: String?

  /// Names an author.
  public init(actor: String, time: Instant, reason: String? = nil) {
    self.actor = actor
    self.time = time
    self.reason = reason
  }
}
