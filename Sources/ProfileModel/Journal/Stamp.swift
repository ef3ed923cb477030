/// Who makes a change, and when.
public struct Stamp: Hashable, Sendable {
  /// Who.
  public let actor: JournalEntry.Actor
  /// When.
  public let time: Instant

  /// Makes a stamp.
  public init(actor: JournalEntry.Actor, time: Instant) {
    self.actor = actor
    self.time = time
  }
}
