public import Wording

extension CivilDate {
  /// The date as people read it: 令和8年(2026年)11月20日 in Japanese, 20 November 2026 in English.
  public var readable: Text {
    Text(
      ja: "\(Self.era(of: self))(\(year)年)\(month)月\(day)日",
      en: "\(day) \(Self.monthNames[month - 1]) \(year)")
  }

  /// The Japanese era and its year, the first of which is written 元年.
  private static func era(of date: CivilDate) -> String {
    for (name, start) in eras where date >= start {
      let year = date.year - start.year + 1
      return year == 1 ? "\(name)元年" : "\(name)\(year)年"
    }
    return "西暦\(date.year)年"
  }

  private static let eras: [(name: String, start: CivilDate)] = [
    ("令和", CivilDate(unchecked: 2019, 5, 1)), ("平成", CivilDate(unchecked: 1989, 1, 8)),
    ("昭和", CivilDate(unchecked: 1926, 12, 25)),
  ]

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Instant {
  /// The date and time of day as people read them, where the clock is ahead by an offset.
  public func readable(offset: Int) -> Text {
    let (date, second) = local(offset: offset)
    return date.readable + Text(same: " " + Self.clock(second))
  }
}
