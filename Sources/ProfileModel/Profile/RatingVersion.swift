/// One version that a rating had: what it said, who made it so, when and why.
public struct RatingVersion: Hashable, Sendable {
  /// The rating, and the journal entry that wrote it.
  public let stored: StoredRating
  /// When.
  public let time: Instant
  /// Who.
  public let actor: JournalEntry.Actor
  /// What was done, such as `rating.set`.
  public let verb: String
  /// Why, where it was said.
  public let why: String?

  /// Makes a version.
  public init(
    stored: StoredRating, time: Instant, actor: JournalEntry.Actor, verb: String, why: String?
  ) {
    self.stored = stored
    self.time = time
    self.actor = actor
    self.verb = verb
    self.why = why
  }
}
