import ProfileModel
import Testing

@Suite struct CivilDateTests {
  @Test func `every day from 1900 to 2100 counts and reads both ways`() throws {
    var days = try #require(CivilDate(year: 1900, month: 1, day: 1)).daysSinceEpoch
    #expect(days == -25_567)
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CivilDate(year: year, month: month, day: day) else { continue }
          try #require(date.daysSinceEpoch == days, "\(date)")
          try #require(CivilDate(daysSinceEpoch: days) == date, "\(date)")
          try #require(CivilDate(date.description) == date, "\(date)")
          days += 1
        }
      }
    }
    // 201 years of which 49 are leap years: 1900 and 2100 are not.
    #expect(days + 25_567 == 201 * 365 + 49)
  }

  @Test(arguments: [
    (2024, 2, 29, true),
    (2026, 2, 29, false),
    (2000, 2, 29, true),  // a century that 400 divides
    (1900, 2, 29, false),  // a century that it does not
    (2026, 4, 31, false),
    (2026, 12, 31, true),
    (2026, 0, 1, false),
    (2026, 13, 1, false),
    (2026, 1, 0, false),
    (2026, 1, 32, false),
    (0, 1, 1, false),
    (1, 1, 1, true),
    (9999, 12, 31, true),
    (10_000, 1, 1, false),
  ]) func `only days that exist are dates`(_ year: Int, _ month: Int, _ day: Int, _ exists: Bool) {
    #expect((CivilDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(arguments: [
    "2026-2-3", "2026-02-30", "２０２６-02-03", "2026-02-03x", "", "-", "--", "2026-02",
    "2026-02-03-04", "20260203", "2026/02/03", " 2026-02-03", "2026-02-0٣", "+026-02-03",
    "-026-02-03", "2026-+2-03", "0000-01-01", "2026-00-10",
  ]) func `what is not an ISO date is refused`(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(arguments: [
    (1, 2026, "2026-01-01"), (12, 2026, "2026-12-01"), (13, 2026, "2027-01-01"),
    (22, 2026, "2027-10-01"), (0, 2026, "2025-12-01"), (-11, 2026, "2025-01-01"),
  ]) func `months count on into the years beside`(_ month: Int, _ year: Int, _ first: String) {
    #expect(CivilDate(firstOf: month, year: year).description == first)
  }

  @Test func `dates are in order`() throws {
    let texts = ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2026-02-02"]
    let dates = texts.compactMap { CivilDate($0) }
    #expect(dates.count == texts.count)
    for (earlier, later) in zip(dates, dates.dropFirst()) {
      #expect(earlier < later)
      #expect(!(later < earlier))
    }
  }
}
