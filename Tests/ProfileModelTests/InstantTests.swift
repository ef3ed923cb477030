import ProfileModel
import TestSupport
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"),
    (-1, "1969-12-31T23:59:59Z"),
    (-86_400, "1969-12-31T00:00:00Z"),
    (-86_401, "1969-12-30T23:59:59Z"),
    (1_795_167_000, "2026-11-20T09:30:00Z"),
    (951_782_400, "2000-02-29T00:00:00Z"),
    (-2_208_988_800, "1900-01-01T00:00:00Z"),
  ]) func `a moment reads and writes the same`(_ seconds: Int, _ text: String) {
    #expect(Instant(secondsSinceEpoch: seconds).description == text)
    #expect(Instant(text)?.secondsSinceEpoch == seconds)
  }

  @Test func `moments anywhere around the epoch go through text and back`() {
    var generator = SplitMix64(seed: 1970)
    for _ in 0..<2000 {
      let range = -30_000_000_000...200_000_000_000
      let moment = Instant(secondsSinceEpoch: Int.random(in: range, using: &generator))
      #expect(Instant(moment.description) == moment, "\(moment)")
    }
  }

  @Test(arguments: [
    "2026-11-20T25:00:00Z", "2026-11-20T24:00:00Z", "2026-11-20T09:60:00Z",
    "2026-11-20T09:30:60Z", "2026-11-31T09:30:00Z", "2026-11-20 09:30:00Z",
    "2026-11-20T09:30:00", "2026-11-20T09:30:00+", "2026-11-20T9:30:000Z",
    "2026-11-20T+9:30:00Z", "2026-11-20T09:30:00z", "2026-11-20T09::30:0Z", "",
    "2026-11-20T09:30:0０Z", "2026-11-20T-1:30:00Z", "junk",
  ]) func `what is not a moment is refused`(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: [
    (0, 9 * 3600, "1970-01-01", 32_400),
    (54_000, 9 * 3600, "1970-01-02", 0),  // 15:00 UTC is midnight in Tokyo
    (53_999, 9 * 3600, "1970-01-01", 86_399),
    (0, -5 * 3600, "1969-12-31", 68_400),
    (-1, 0, "1969-12-31", 86_399),
    (-86_400, 0, "1969-12-31", 0),
  ]) func `an offset moves the clock`(
    _ seconds: Int, _ offset: Int, _ date: String, _ second: Int
  ) {
    let local = Instant(secondsSinceEpoch: seconds).local(offset: offset)
    #expect(local.date.description == date)
    #expect(local.secondOfDay == second)
  }

  @Test func `a moment is made from a date`() throws {
    let date = try #require(CivilDate("2026-11-20"))
    #expect(Instant(date).description == "2026-11-20T00:00:00Z")
    #expect(Instant(date, secondsOfDay: 34_200).description == "2026-11-20T09:30:00Z")
  }

  @Test func `a moment makes a stamp for file names`() {
    #expect(Instant(secondsSinceEpoch: 1_795_167_000).fileStamp == "20261120T093000Z")
  }

  @Test func `moments are in order`() {
    #expect(Instant(secondsSinceEpoch: -1) < Instant(secondsSinceEpoch: 0))
    #expect(!(Instant(secondsSinceEpoch: 0) < Instant(secondsSinceEpoch: 0)))
  }
}
