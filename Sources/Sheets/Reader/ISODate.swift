internal import ProfileModel

/// Reads the dates that strict OOXML writes as text.
enum ISODate {
  private static let lastOf1899 = -25_568
  private static let firstOf1904 = -24_107

  /// The serial number of `2026-11-20`, `2026-11-20T12:30:00.000Z` or `12:30:00`.
  static func serial(_ text: String, from1904: Bool) -> Double? {
    let pieces = text.split(separator: "T", omittingEmptySubsequences: false)
    switch pieces.count {
    case 1 where isTime(text): return fraction(pieces[0])
    case 1: return day(pieces[0], from1904)
    case 2:
      guard let day = day(pieces[0], from1904), let fraction = fraction(pieces[1]) else {
        return nil
      }
      return day + fraction
    default: return nil
    }
  }

  /// Whether a text has a time and no day.
  static func isTime(_ text: String) -> Bool { !text.contains("T") && text.contains(":") }

  private static func day(_ text: Substring, _ from1904: Bool) -> Double? {
    guard let date = CivilDate(String(text)) else { return nil }
    if from1904 {
      let serial = date.daysSinceEpoch - firstOf1904
      return serial >= 0 ? Double(serial) : nil
    }
    let serial = date.daysSinceEpoch - lastOf1899
    return serial > 0 ? Double(serial < 60 ? serial : serial + 1) : nil
  }

  private static func fraction(_ text: Substring) -> Double? {
    let clock = text.hasSuffix("Z") ? text.dropLast() : text
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hours = number(parts[0]),
      let minutes = number(parts[1]), let seconds = parts.count == 3 ? number(parts[2]) : 0,
      hours < 24, minutes < 60, seconds < 60
    else { return nil }
    return (hours * 3600 + minutes * 60 + seconds) / 86_400
  }

  private static func number(_ text: Substring) -> Double? {
    NumberText.number(Array(text.utf8).span)
  }
}
