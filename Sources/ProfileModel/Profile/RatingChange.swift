/// Who wrote a rating, when and why.
public struct RatingChange: Hashable, Sendable {
  /// When.
  public let time: Instant
  /// Who.
  public let actor: JournalEntry.Actor
  /// Why, where it was said.
  public let why: String?

  /// Makes a change.
  public init(time: Instant, actor: JournalEntry.Actor, why: String?) {
    self.time = time
    self.actor = actor
    self.why = why
  }
}
