import ProfileModel
import Testing

@Suite struct FiscalCalendarTests {
  @Test(arguments: [
    (1, "2026Q1", "2026-01-01", "2026-04-01"),
    (1, "2026Q4", "2026-10-01", "2027-01-01"),
    (1, "FY2026", "2026-01-01", "2027-01-01"),
    (4, "2026Q1", "2026-04-01", "2026-07-01"),
    (4, "2026Q3", "2026-10-01", "2027-01-01"),
    (4, "2026Q4", "2027-01-01", "2027-04-01"),  // crosses the year
    (4, "FY2026", "2026-04-01", "2027-04-01"),
    (7, "2026Q2", "2026-10-01", "2027-01-01"),
    (7, "2026Q3", "2027-01-01", "2027-04-01"),
    (7, "FY2026", "2026-07-01", "2027-07-01"),
    (10, "2026Q1", "2026-10-01", "2027-01-01"),
    (10, "2026Q4", "2027-07-01", "2027-10-01"),
    (10, "FY2026", "2026-10-01", "2027-10-01"),
    (12, "2026Q1", "2026-12-01", "2027-03-01"),  // a quarter that crosses the year itself
  ]) func `a period has its first day and the first day after it`(
    _ start: Int, _ id: String, _ first: String, _ after: String
  ) throws {
    let calendar = try #require(FiscalCalendar(startMonth: start))
    let bounds = calendar.bounds(of: try #require(PeriodID(id)))
    #expect(bounds.lowerBound.description == first)
    #expect(bounds.upperBound.description == after)
  }

  @Test(arguments: 1...12) func `the four quarters fill the year without a gap`(
    _ start: Int
  ) throws {
    let calendar = try #require(FiscalCalendar(startMonth: start))
    let year = calendar.bounds(of: try #require(PeriodID("FY2026")))
    var next = year.lowerBound
    for quarter in 1...4 {
      let bounds = calendar.bounds(of: try #require(PeriodID("2026Q\(quarter)")))
      #expect(bounds.lowerBound == next)
      next = bounds.upperBound
    }
    #expect(next == year.upperBound)
  }

  @Test func `only the twelve months begin a year`() {
    #expect(FiscalCalendar(startMonth: 0) == nil)
    #expect(FiscalCalendar(startMonth: 13) == nil)
    #expect(FiscalCalendar(startMonth: 4) == .april)
  }
}
