extension FiscalCalendar {
  /// The fiscal quarter that a day lies in; nothing for days before 1900 and after 2999.
  public func quarter(of day: CivilDate) -> PeriodID? {
    let month = (day.month - startMonth + 12) % 12
    let year = day.month < startMonth ? day.year - 1 : day.year
    return PeriodID("\(year)Q\(month / 3 + 1)")
  }
}
