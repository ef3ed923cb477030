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

  /// The days that a period covers.
  public func days(of period: PeriodID) -> ClosedRange<CivilDate> {
    switch period.span {
    case .quarter(let quarter):
      days(from: startMonth + (quarter - 1) * 3, of: period.year, months: 3)
    case .year: days(from: startMonth, of: period.year, months: 12)
    }
  }

  private func days(from month: Int, of year: Int, months: Int) -> ClosedRange<CivilDate> {
    let next = CivilDate(firstOf: month + months, year: year)
    return CivilDate(
      firstOf: month, year: year)...CivilDate(daysSinceEpoch: next.daysSinceEpoch - 1)
  }
}
