import Testing
import Wording

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0),
    ("assess", 6),
    ("かな", 4),
    ("漢字", 4),
    ("ｱｲｳ", 3),  // half-width kana
    ("ｶﾞｷﾞ", 4),  // a half-width voicing mark stands in a column of its own
    ("か\u{3099}", 2),  // a combining voicing mark does not
    ("e\u{0301}", 1),
    ("Ａ１！", 6),  // full-width ASCII
    ("　", 2),  // ideographic space
    ("、。「」", 8),
    ("￥", 2),
    ("한글", 4),
    ("\u{1100}\u{1161}", 2),  // Hangul spelt in jamo
    ("𠮷", 2),  // beyond the basic plane
    ("神\u{FE00}", 2),  // a variation selector adds nothing
    ("😀", 2),
    ("👨‍👩‍👧", 2),  // a family joined into one
    ("❤\u{FE0F}", 2),  // a sign made an emoji
    ("a\u{200B}b", 2),  // zero-width space
    ("1,234円", 7),
  ]) func `text takes the columns a terminal gives it`(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width, "«\(text)»")
  }

  @Test func `control characters take no column`() {
    #expect("\u{0}\u{7}\u{1B}\u{7F}\u{9B}\r\n".displayWidth == 0)
    #expect("a\tb".displayWidth == 2)
  }

  @Test func `full-width characters take two columns`() {
    #expect(Character("漢").displayWidth == 2)
    #expect(Character("a").displayWidth == 1)
    #expect(Character("ﾊ").displayWidth == 1)
  }

  @Test func `widths add up`() {
    let parts = ["assess", "重要インフラ", "ﾊﾝｶｸ", "😀", " "]
    #expect(parts.joined().displayWidth == parts.map(\.displayWidth).reduce(0, +))
  }

  @Test(arguments: [
    ("分野", 6, "分野  ", "  分野"),
    ("分野", 5, "分野 ", " 分野"),
    ("分野", 4, "分野", "分野"),
    ("分野", 3, "分野", "分野"),  // nothing is cut off
    ("", 2, "  ", "  "),
    ("abc", -1, "abc", "abc"),
  ]) func `padding counts columns and never cuts`(
    _ text: String, _ width: Int, _ behind: String, _ before: String
  ) {
    #expect(text.padded(to: width) == behind)
    #expect(text.paddedLeft(to: width) == before)
  }
}
