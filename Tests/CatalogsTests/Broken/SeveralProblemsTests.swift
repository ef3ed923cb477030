import Foundation
import Testing

@testable import Catalogs

@Suite struct SeveralProblemsTests {
  @Test func `all that is wrong with a file is told at once and in its order`() {
    var text = SoundCatalog.house.text
    for (old, new) in [
      ("decided: 2026-04-01", "decided: 2026-13-01"), ("  controls: 3", "  controls: 4"),
      ("within: g\n", "within: g.1\n"), ("asks: [it, ot]", "asks: []"),
      ("{ja: 一が少し, en: Few ones}", "{ja: 一が少し}"), ("level: \"2\"", "level: \"7\""),
      ("to: other/o-1", "to: other/o-7"), ("    of: c-1\n", "    of: c-7\n"),
      ("strength: recommended", "strength: never"), ("needs: [c-1]", "needs: [c-2]"),
    ] {
      #expect(text.components(separatedBy: old).count == 2, "\(old)")
      text = text.components(separatedBy: old).joined(separator: new)
    }
    #expect(
      SoundCatalog.problems(of: text).map { $0[0] + " " + $0[2] } == [
        "8:10 '2026-13-01' is not a date",
        "17:13 'controls' should be 4, but there are 3",
        "23:13 'within' goes in a circle (g.1 → g.1)",
        "33:11 'asks' is not a list, or an empty one",
        "36:12 'en' is missing",
        "39:28 the tier '7' is not on the scale",
        "41:14 'o-7' is not among the controls of other",
        "46:9 'c-7' is not among the controls of house",
        "55:15 'never' cannot be the value of 'strength'",
        "59:13 'needs' goes in a circle (c-2 → c-2)",
      ])
  }

  @Test func `a catalogue in one language needs no translation`() {
    let japanese = SoundCatalog.other.text(
      replacing: "title: {ja: 表題, en: Title}", with: "languages: [ja]\ntitle: {ja: 表題}")
    let text = japanese.replacing(/, en: [A-Z][A-Za-z ]*}/, with: "}")
    #expect(SoundCatalog.problems(of: text) == [])
    #expect(
      SoundCatalog.problems(of: japanese).map { $0[2] }
        == Array(repeating: "the key 'en' is unknown", count: 6))
  }

  @Test func `lines that end as on other systems change nothing`() {
    let text = SoundCatalog.house.text.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(SoundCatalog.problems(of: text) == [])
    let broken = text.components(separatedBy: "needs: [c-1]").joined(separator: "needs: [c-0]")
    #expect(SoundCatalog.problems(of: broken).map { $0[0] } == ["59:13"])
  }

  @Test func `a text of 8,000 bytes is not too long, and one more is`() {
    let texts = [8_000, 8_001].map { length in
      SoundCatalog.house.text(
        replacing: "en: Record of one}", with: "en: \(String(repeating: "x", count: length))}")
    }
    #expect(SoundCatalog.problems(of: texts[0]) == [])
    #expect(
      SoundCatalog.problems(of: texts[1]) == [
        ["32:30", "「en」が長すぎます", "'en' is too long", "8000バイトまでにしてください", "use at most 8000 bytes"]
      ])
  }

  @Test func `a long chain of prerequisites is no circle`() {
    let controls = (1...5_000).map { number in
      "  - {id: n-\(number), group: h, title: {ja: 甲, en: A}, needs: [n-\(number + 1)]}\n"
    }
    let text = SoundCatalog.other.text(
      replacing: "controls:\n",
      with: "controls:\n" + controls.joined()
        + "  - {id: n-5001, group: h, title: {ja: 甲, en: A}}\n")
    #expect(SoundCatalog.problems(of: text) == [])
  }
}
