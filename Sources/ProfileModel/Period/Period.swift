/// A period of assessment and how far it has come.
public struct Period: Hashable, Sendable {
  /// How a period was closed: when, and what it froze.
  public struct Closing: Hashable, Sendable {
    /// When it was closed.
    public let time: Instant
    /// The SHA-256 digest of the frozen snapshot, in hexadecimal.
    public let snapshot: String

    /// Makes a closing.
    public init(time: Instant, snapshot: String) {
      self.time = time
      self.snapshot = snapshot
    }
  }

  /// Which period it is.
  public let id: PeriodID
  /// The days it covers, by the calendar of the day it was opened on.
  public let days: ClosedRange<CivilDate>
  /// When it was opened.
  public let opened: Instant
  /// How it was closed, if it was.
  public let closing: Closing?

  /// Makes a period.
  public init(
    id: PeriodID, days: ClosedRange<CivilDate>, opened: Instant, closing: Closing? = nil
  ) {
    self.id = id
    self.days = days
    self.opened = opened
    self.closing = closing
  }
}

extension Period {
  /// The days it covers as a JSON object.
  public var daysJSON: JSONValue {
    .object([
      "first_day": .text(days.lowerBound.description),
      "last_day": .text(days.upperBound.description),
    ])
  }
}

extension Period.Closing {
  /// What was frozen as a JSON object.
  public var json: JSONValue {
    .object(["snapshot": .text(snapshot)])
  }
}
