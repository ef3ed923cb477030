/// A moment, to the second, in Coordinated Universal Time.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSinceEpoch: Int

  /// Makes a moment.
  public init(secondsSinceEpoch: Int) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// The start of a day in Coordinated Universal Time, and a number of seconds after it.
  public init(_ date: CivilDate, secondsOfDay: Int = 0) {
    self.init(secondsSinceEpoch: date.daysSinceEpoch * 86_400 + secondsOfDay)
  }

  /// Whether one moment comes before another.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  /// The date and the second of the day where the clock is ahead by an offset.
  public func local(offset: Int) -> (date: CivilDate, secondOfDay: Int) {
    let seconds = secondsSinceEpoch + offset
    let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    return (CivilDate(daysSinceEpoch: day), seconds - day * 86_400)
  }
}

extension Instant: CustomStringConvertible {
  /// The ISO 8601 form, `2026-11-20T09:30:00Z`.
  public var description: String {
    let (date, second) = local(offset: 0)
    return "\(date)T\(Self.clock(second))Z"
  }

  /// Reads the form that `description` writes.
  public init?(_ text: String) {
    guard text.utf8.count == 20, text.hasSuffix("Z"), let date = CivilDate(String(text.prefix(10)))
    else {
      return nil
    }
    let time = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    guard time.count == 3, (0..<24).contains(time[0]), (0..<60).contains(time[1]),
      (0..<60).contains(time[2])
    else { return nil }
    self.init(date, secondsOfDay: time[0] * 3600 + time[1] * 60 + time[2])
    guard description == text else { return nil }
  }

  /// The form for file names, `20261120T093000Z`.
  public var fileStamp: String {
    description.filter { $0 != "-" && $0 != ":" }
  }

  /// A second of the day as `09:30:00`.
  static func clock(_ second: Int) -> String {
    [second / 3600, second / 60 % 60, second % 60].map { zeroPadded($0, 2) }
      .joined(separator: ":")
  }
}
