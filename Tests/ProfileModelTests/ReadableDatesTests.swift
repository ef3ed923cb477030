import ProfileModel
import Testing

@Suite struct ReadableDatesTests {
  @Test(arguments: [
    ("2026-11-20", "令和8年(2026年)11月20日", "20 November 2026"),
    ("2019-05-01", "令和元年(2019年)5月1日", "1 May 2019"),
    ("2019-04-30", "平成31年(2019年)4月30日", "30 April 2019"),
    ("1989-01-08", "平成元年(1989年)1月8日", "8 January 1989"),
    ("1989-01-07", "昭和64年(1989年)1月7日", "7 January 1989"),
    ("1926-12-25", "昭和元年(1926年)12月25日", "25 December 1926"),
    ("1926-12-24", "西暦1926年(1926年)12月24日", "24 December 1926"),
    ("2020-02-29", "令和2年(2020年)2月29日", "29 February 2020"),
  ]) func `a date reads with its era`(_ iso: String, _ japanese: String, _ english: String) throws {
    let readable = try #require(CivilDate(iso)).readable
    #expect(readable.japanese == japanese)
    #expect(readable.english == english)
  }

  @Test func `a moment reads on the reader's clock`() {
    // The same moment is the last day of the old era in London and the first of the new in Tokyo.
    let eve = Instant("2019-04-30T15:04:05Z")?.readable(offset: 9 * 3600)
    #expect(eve?.japanese == "令和元年(2019年)5月1日 00:04:05")
    #expect(eve?.english == "1 May 2019 00:04:05")
  }
}
