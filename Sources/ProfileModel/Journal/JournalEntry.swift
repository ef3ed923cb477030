/// One line of the journal: who changed what, when, chained to the line before it.
public struct JournalEntry: Hashable, Sendable {
  /// Who made a change; declared, not authenticated.
  public struct Actor: Hashable, Sendable {
    /// The name of the system user.
    public let user: String
    /// The name the person gave.
    public let name: String

    /// Makes an actor.
    public init(user: String, name: String) {
      self.user = user
      self.name = name
    }
  }

  /// Its place in the journal, from 1.
  public let sequence: Int
  /// When the change was made.
  public let time: Instant
  /// Who made it.
  public let actor: Actor
  /// What was done, such as `org.set`.
  public let verb: String
  /// What it was done to.
  public let subject: String
  /// What was written, in canonical JSON.
  public let payload: String
  /// The digest of the entry before, in hexadecimal.
  public let previous: String
  /// The digest of this entry, in hexadecimal.
  public let digest: String

  /// Makes an entry.
  public init(
    sequence: Int,
    time: Instant,
    actor: Actor,
    verb: String,
    subject: String,
    payload: String,
    previous: String,
    digest: String
  ) {
    self.sequence = sequence
    self.time = time
    self.actor = actor
    self.verb = verb
    self.subject = subject
    self.payload = payload
    self.previous = previous
    self.digest = digest
  }

  /// The text that the digest of an entry is taken over.
  public static func sealedText(
    sequence: Int, time: String, actor: Actor, verb: String, subject: String, payload: String,
    previous: String
  ) -> String {
    JSONValue.list([
      .integer(sequence), .text(time), .text(actor.user), .text(actor.name), .text(verb),
      .text(subject), .text(payload), .text(previous),
    ]).canonical
  }

  /// The digest that stands before the first entry.
  public static let origin = String(repeating: "0", count: 64)
}
