public import ProfileModel

/// A date, a time of day, or both, as spreadsheets count them.
public struct SheetDate: Hashable, Sendable {
  private static let millisecondsPerDay = 86_400_000.0
  private static let firstOf1900 = -25_568
  private static let firstOf1904 = -24_107
  private static let lastSerial = 2_958_466.0

  /// The day; none for a time of day alone.
  public let day: CivilDate?
  /// The milliseconds since midnight.
  public let milliseconds: Int

  /// Makes a date.
  public init(day: CivilDate?, milliseconds: Int = 0) {
    self.day = day
    self.milliseconds = milliseconds
  }

  /// The date or time of a serial number, or nothing where it is neither.
  ///
  /// The system of 1900 counts a 29 February 1900 that never was; its number 60 is no date. Below 1
  /// it has no day either, and only a format that shows a time makes one of it.
  init?(serial: Double, from1904: Bool, as kind: NumberFormat.Kind) {
    guard serial >= 0, serial < Self.lastSerial else { return nil }
    var days = Int(serial.rounded(.down))
    var milliseconds = Int(((serial - Double(days)) * Self.millisecondsPerDay).rounded())
    if milliseconds >= Int(Self.millisecondsPerDay) {
      milliseconds = 0
      days += 1
    }
    if serial < 1, kind == .time || (kind == .dateTime && !from1904 && serial > 0) {
      self.init(day: nil, milliseconds: milliseconds)
      return
    }
    guard from1904 || (days > 0 && days != 60) else { return nil }
    let start = from1904 ? Self.firstOf1904 : Self.firstOf1900 - (days > 60 ? 1 : 0)
    let day = CivilDate(daysSinceEpoch: start + days)
    guard day.year < 10_000 else { return nil }
    self.init(day: day, milliseconds: milliseconds)
  }
}

extension SheetDate: CustomStringConvertible {
  /// The ISO 8601 form: `2026-11-20`, `12:30:00.000`, or both with a `T` between.
  public var description: String {
    guard let day else { return time }
    return milliseconds == 0 ? day.description : "\(day)T\(time)"
  }

  private var time: String {
    let seconds = milliseconds / 1000
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    let clock = parts.map { zeroPadded($0, 2) }.joined(separator: ":")
    return clock + "." + zeroPadded(milliseconds % 1000, 3)
  }
}
