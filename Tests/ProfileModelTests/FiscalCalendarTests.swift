import ProfileModel
import Testing

@Suite struct FiscalCalendarTests {
  @Test(arguments: [
    (1, "2026Q1", "2026-01-01", "2026-03-31"),
    (1, "2026Q4", "2026-10-01", "2026-12-31"),
    (1, "FY2026", "2026-01-01", "2026-12-31"),
    (4, "2026Q1", "2026-04-01", "2026-06-30"),
    (4, "2026Q3", "2026-10-01", "2026-12-31"),
    (4, "2026Q4", "2027-01-01", "2027-03-31"),  // crosses the year
    (4, "FY2026", "2026-04-01", "2027-03-31"),
    (7, "2026Q2", "2026-10-01", "2026-12-31"),
    (7, "2026Q3", "2027-01-01", "2027-03-31"),
    (7, "FY2026", "2026-07-01", "2027-06-30"),
    (10, "2026Q1", "2026-10-01", "2026-12-31"),
    (10, "2026Q4", "2027-07-01", "2027-09-30"),
    (10, "FY2026", "2026-10-01", "2027-09-30"),
    (12, "2026Q1", "2026-12-01", "2027-02-28"),  // a quarter that crosses the year itself
  ]) func `a period has its first day and its last`(
    _ start: Int, _ id: String, _ first: String, _ last: String
  ) throws {
    let calendar = try #require(FiscalCalendar(startMonth: start))
    let days = calendar.days(of: try #require(PeriodID(id)))
    #expect(days.lowerBound.description == first)
    #expect(days.upperBound.description == last)
  }

  @Test(arguments: 1...12) func `the four quarters fill the year without a gap`(
    _ start: Int
  ) throws {
    let calendar = try #require(FiscalCalendar(startMonth: start))
    let year = calendar.days(of: try #require(PeriodID("FY2026")))
    var next = year.lowerBound
    for quarter in 1...4 {
      let days = calendar.days(of: try #require(PeriodID("2026Q\(quarter)")))
      #expect(days.lowerBound == next)
      next = CivilDate(daysSinceEpoch: days.upperBound.daysSinceEpoch + 1)
    }
    #expect(next.daysSinceEpoch == year.upperBound.daysSinceEpoch + 1)
  }

  @Test func `only the twelve months begin a year`() {
    #expect(FiscalCalendar(startMonth: 0) == nil)
    #expect(FiscalCalendar(startMonth: 13) == nil)
    #expect(FiscalCalendar(startMonth: 4) == .april)
  }
}
