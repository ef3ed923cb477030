import Testing
import Wording

@Suite struct TextTests {
  @Test func `each language has its wording`() {
    let text = Text(ja: "分野", en: "sector")
    #expect(text[.japanese] == "分野")
    #expect(text[.english] == "sector")
  }

  @Test func `a name reads the same in both`() {
    #expect(Text(same: "scada") == Text(ja: "scada", en: "scada"))
  }

  @Test func `texts are put one behind the other in each language`() {
    let sum = Text(ja: "分野", en: "sector") + Text(ja: "なし", en: " none")
    #expect(sum == Text(ja: "分野なし", en: "sector none"))
  }

  @Test func `texts are joined with the separator of each language`() {
    let parts = [Text(ja: "一", en: "one"), Text(ja: "二", en: "two"), Text(same: "3")]
    let joined = Text.joined(parts, separator: Text(ja: "、", en: ", "))
    #expect(joined == Text(ja: "一、二、3", en: "one, two, 3"))
    #expect(Text.joined([], separator: Text(same: ",")) == Text(same: ""))
  }
}
