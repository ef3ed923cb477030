/// How an organisation cuts its years: the month in which its fiscal year begins.
public struct FiscalCalendar: Hashable, Sendable {
  /// The first month of the fiscal year, 1 to 12.
  public let startMonth: Int

  /// Makes a calendar, or nothing when there is no such month.
  public init?(startMonth: Int) {
    guard (1...12).contains(startMonth) else { return nil }
    self.startMonth = startMonth
  }

  private init(known startMonth: Int) {
    self.startMonth = startMonth
  }

  /// The calendar of Japanese government and most Japanese firms, from April.
  public static let april = FiscalCalendar(known: 4)

  /// The first day of a period and the first day after it.
  public func bounds(of period: PeriodID) -> Range<CivilDate> {
    switch period.span {
    case .quarter(let quarter):
      let first = startMonth + (quarter - 1) * 3
      return CivilDate(
        firstOf: first, year: period.year)..<CivilDate(firstOf: first + 3, year: period.year)
    case .year:
      return CivilDate(
        firstOf: startMonth, year: period.year)..<CivilDate(
          firstOf: startMonth, year: period.year + 1)
    }
  }
}
