import ProfileModel
import Testing

@Suite struct PeriodIDTests {
  @Test(arguments: [
    ("2026Q3", "2026Q3"),
    ("2026q3", "2026Q3"),
    ("２０２６Ｑ３", "2026Q3"),
    ("　2026Q3 ", "2026Q3"),
    ("FY2026", "FY2026"),
    ("fy2026", "FY2026"),
    ("ＦＹ２０２６", "FY2026"),
    ("1900Q1", "1900Q1"),
    ("FY2999", "FY2999"),
  ]) func `a period is read in any width and case`(_ text: String, _ id: String) {
    #expect(PeriodID(text)?.description == id)
  }

  @Test(arguments: [
    "2026Q5", "2026Q0", "2026Q", "FY26", "", "Q3", "2026", "2026-Q3", "2026Q33", "2026Q3x",
    "FY", "FY20266", "FY2026Q1", "26Q3", "1899Q1", "3000Q1", "2026 Q3", "-026Q3", "2026Q-1",
    "2026Q③", "2026Q三", "2026Q٣", "令和8年Q3", "2026年Q3",
  ]) func `what is not a period is refused`(_ text: String) {
    #expect(PeriodID(text) == nil)
  }

  @Test func `a period says its year and its part`() {
    #expect(PeriodID("2026Q3")?.year == 2026)
    #expect(PeriodID("2026Q3")?.span == .quarter(3))
    #expect(PeriodID("FY2026")?.span == .year)
  }

  @Test func `a period reads in both languages`() {
    #expect(PeriodID("2026Q3")?.readable.japanese == "2026年度第3四半期")
    #expect(PeriodID("2026Q3")?.readable.english == "Q3 of fiscal 2026")
    #expect(PeriodID("FY2026")?.readable.japanese == "2026年度")
    #expect(PeriodID("FY2026")?.readable.english == "fiscal 2026")
  }
}
