import ProfileModel
import TestSupport
import Testing
import Wording

@Suite struct MinutesTests {
  @Test(arguments: [
    ("4h", 240), ("1h30m", 90), ("2d", 2880), ("30m", 30), ("90分", 90), ("4時間", 240), ("2日", 2880),
    ("1日2時間3分", 1563), ("４ｈ", 240), (" 1 h 30 min ", 90), ("2 days", 2880), ("0", 0), ("0m", 0),
    ("100H", 6000), ("3650d", 5_256_000), ("1日30分", 1470),
  ])
  func `a time is read as people write it`(_ text: String, _ count: Int) {
    #expect(Minutes(text)?.count == count)
  }

  @Test(arguments: [
    "", " ", "h", "-1h", "+1h", "1.5h", "90", "1m1h", "1h1h", "1h30", "3651d", "4週", "1e3m",
    "1h-2m",
    "99999999999999999999999999h", "99999999d99999999h", "九時間", "1h 30", "٣h",
  ])
  func `anything else is no time`(_ text: String) {
    #expect(Minutes(text) == nil)
  }

  @Test(arguments: [
    (0, "0m", "0分", "0 min"), (31 * 60, "31h", "31時間", "31 h"),
    (90, "1h30m", "1時間30分", "1 h 30 min"), (72 * 60, "72h", "72時間", "72 h"),
    (7 * 1440, "7d", "7日", "7 d"), (8 * 1440 + 65, "8d1h5m", "8日1時間5分", "8 d 1 h 5 min"),
  ])
  func `there is one printing`(_ count: Int, _ data: String, _ ja: String, _ en: String) {
    let minutes = Minutes(count)
    #expect(minutes.description == data)
    #expect(minutes.readable == Text(ja: ja, en: en))
  }

  @Test func `every printing is read back, in either language`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2000 {
      let minutes = Minutes(Int.random(in: 0...Minutes.longest.count, using: &random))
      #expect(Minutes(minutes.description) == minutes)
      for language in Language.allCases {
        #expect(Minutes(minutes.readable[language]) == minutes)
      }
    }
  }

  @Test(arguments: [Int.min, -1, 0, 1, Int.max])
  func `no number of minutes is negative, and no sum overflows`(_ count: Int) {
    let minutes = Minutes(count)
    #expect(minutes >= .zero && minutes + minutes >= minutes && minutes - minutes == .zero)
    #expect(Minutes.zero - minutes == .zero)
  }
}
