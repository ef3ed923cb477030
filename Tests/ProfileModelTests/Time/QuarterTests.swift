import ProfileModel
import TestSupport
import Testing

/// Quarters counted on from one another, and the quarter that a day lies in.
@Suite struct QuarterTests {
  private func period(_ id: String) throws -> PeriodID { try #require(PeriodID(id)) }

  @Test(arguments: [
    ("2026Q3", 0, "2026Q3"), ("2026Q3", 1, "2026Q4"), ("2026Q4", 1, "2027Q1"),
    ("2026Q3", 7, "2028Q2"), ("2027Q1", -1, "2026Q4"), ("2026Q3", -8, "2024Q3"),
    ("1900Q2", -1, "1900Q1"), ("2999Q3", 1, "2999Q4"),
  ]) func `a quarter lies so many quarters after another`(
    _ from: String, _ count: Int, _ to: String
  ) throws {
    let (from, to) = (try period(from), try period(to))
    #expect(from.later(byQuarters: count) == to)
    #expect(to.quarters(since: from) == count)
    #expect(from.quarters(since: to) == -count)
  }

  @Test(arguments: [
    ("1900Q1", -1), ("2999Q4", 1), ("2026Q3", Int.max), ("2026Q3", Int.min), ("2026Q3", -8107),
  ]) func `no quarter lies outside the years that there are`(_ from: String, _ count: Int) throws {
    #expect(try period(from).later(byQuarters: count) == nil)
  }

  @Test func `a whole year is no quarter and cannot be counted from`() throws {
    let (year, quarter) = (try period("FY2026"), try period("2026Q1"))
    #expect(year.quarter == nil)
    #expect(year.later(byQuarters: 1) == nil)
    #expect(year.quarters(since: quarter) == nil)
    #expect(quarter.quarters(since: year) == nil)
  }

  @Test(arguments: 1...4) func `a quarter knows its place in the year`(_ number: Int) throws {
    #expect(try period("2026Q\(number)").quarter == number)
  }

  @Test(arguments: [
    (4, "2026-04-01", "2026Q1"), (4, "2026-12-31", "2026Q3"), (4, "2027-01-01", "2026Q4"),
    (4, "2027-03-31", "2026Q4"), (4, "2027-04-01", "2027Q1"),
    (1, "2026-01-01", "2026Q1"), (1, "2026-12-31", "2026Q4"), (1, "2027-01-01", "2027Q1"),
    (7, "2026-06-30", "2025Q4"), (7, "2026-07-01", "2026Q1"), (7, "2027-01-31", "2026Q3"),
    (12, "2026-11-30", "2025Q4"), (12, "2026-12-01", "2026Q1"), (12, "2027-02-28", "2026Q1"),
  ]) func `a day lies in its quarter`(_ start: Int, _ day: String, _ quarter: String) throws {
    let calendar = try #require(FiscalCalendar(startMonth: start))
    #expect(calendar.quarter(of: try #require(CivilDate(day))) == (try period(quarter)))
  }

  @Test(arguments: 1...12) func `the days of the quarter of a day hold that day`(
    _ start: Int
  ) throws {
    let calendar = try #require(FiscalCalendar(startMonth: start))
    var chance = SplitMix64(seed: UInt64(start))
    let first = try #require(CivilDate("1901-01-01")).daysSinceEpoch
    let last = try #require(CivilDate("2999-11-30")).daysSinceEpoch
    for _ in 0..<500 {
      let day = CivilDate(daysSinceEpoch: Int.random(in: first...last, using: &chance))
      let quarter = try #require(calendar.quarter(of: day))
      #expect(calendar.days(of: quarter).contains(day))
    }
  }

  @Test func `days before and after all years lie in no quarter`() throws {
    let days = try ["1899-12-31", "1900-03-31", "3000-04-01"].map { try #require(CivilDate($0)) }
    #expect(days.map { FiscalCalendar.april.quarter(of: $0) } == [nil, nil, nil])
  }
}
