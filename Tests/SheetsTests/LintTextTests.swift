import Testing

@testable import Sheets

/// What texts are taken for.
@Suite struct LintTextTests {
  @Test(arguments: [
    "3", "３", "1,000", "１，０００", "-5", "▲5", "△2", "−3", "12円", "50%", "５０％", "¥300", "￥300", "(3)",
    "約10", "1.5", "100 百万円", "0", "0.5", "0,000", "2個",
  ]) func `is a number to people`(_ text: String) {
    #expect(NumberLook.isNumber(text))
  }

  @Test(arguments: [
    "", "-", "001", "００１", "1,00", "12,34", "1.", ".5", "2026年", "11月", "3 実施", "1-2", "A1",
    "10:30",
    "2026-11-20",
    "一", "1.2.3", "円", "1e5",
  ]) func `is no number`(_ text: String) {
    #expect(!NumberLook.isNumber(text))
  }

  @Test(arguments: ["12(3)", "12（3）", "3～5", "3〜5", "1/2", "10、20", "1,000(500)", "1 → 2"])
  func `is two numbers`(_ text: String) {
    #expect(NumberLook.isSeveralNumbers(text))
  }

  @Test(arguments: [
    "12", "1,000", "2026/11/20", "2026-11-20", "2026/11", "100-0001", "1-2", "3(年度)", "a(3)", "(3)",
    "1.5",
  ])
  func `is not two numbers`(_ text: String) {
    #expect(!NumberLook.isSeveralNumbers(text))
  }

  @Test(arguments: [
    "令和8年", "令和 8 年度", "平成元年", "昭和六十年", "R8.11.20", "Ｒ８／１１／２０", "H30年度", "期限:R8.3.31まで",
  ]) func `is a year of an era alone`(_ text: String) {
    #expect(JapaneseEra.isAlone(in: text))
  }

  @Test(arguments: [
    "令和8年(2026年)", "2026年(令和8年)", "2026", "R8", "R8.1", "Q1-01", "令和の計画", "SHA256.1.2", "H.264/AVC",
    "２０２６年（令和８年）", "AR8.11.20", "R123.1.1", "",
  ]) func `is none, or has the common year`(_ text: String) {
    #expect(!JapaneseEra.isAlone(in: text))
  }

  @Test(arguments: ["合　計", "氏 名", " a", "a ", "a\nb", "a  b", "　", "a\tb　", "合 計 額"])
  func `is laid out with spaces`(_ text: String) {
    #expect(LayoutSpace.isUsed(in: text))
  }

  @Test(arguments: ["", "a b", "電力 太郎", "Tokyo Gas", "3 実施済み", "合計"])
  func `has spaces that belong there, or none`(_ text: String) {
    #expect(!LayoutSpace.isUsed(in: text))
  }

  @Test(arguments: Array("①⑳ⅠⅫⅰ㈱㈲㈹㊤㌔㍉㎡㍻㍼㍽㋿№℡\u{E000}\u{F8FF}").map(String.init))
  func `is a character of one platform`(_ character: String) {
    #expect(PlatformCharacter.first(in: "電力\(character)") == character.first)
  }

  @Test(arguments: ["髙﨑", "々〆ヶ", "「」", "～−", "ｱｲｳ", "abc", "🙂", "α→β", "℃", "※"])
  func `is a character that all have`(_ text: String) {
    #expect(PlatformCharacter.first(in: text) == nil)
  }

  @Test(arguments: [
    "件数", "金額(円)", "割合[%]", "率", "2026年", "system_count", "Score", "成熟度レベル", "達成率%",
    "Number of sites",
  ]) func `a heading that tells its unit`(_ heading: String) {
    #expect(UnitWord.isTold(by: heading))
  }

  @Test(arguments: ["売上", "現状", "sales", "値", "account", "(予備)売上"])
  func `a heading that does not`(_ heading: String) {
    #expect(!UnitWord.isTold(by: heading))
  }

  @Test func `a head is taken apart into words and fields`() {
    let text = PageText("&L&\"游ゴシック,太字\"&9総括 &&C&C&P / &N&R&KFF0000TLP:AMBER&D")
    #expect(text.words == ["L": "総括 &C", "C": " / ", "R": "TLP:AMBER"])
    #expect(text.fields == ["P", "N", "D"])
    #expect(PageText("総括").hasWords("C"))
    #expect(PageText("A&").words == ["C": "A&"])
  }

  @Test func `blocks are cut at empty rows and columns, again and again`() throws {
    let book = LintBook.data(
      ["a", "b", nil, "c"], ["a", nil, nil, "c"], [], ["d", nil, "e"], [nil, nil, "e"])
    let cells = Array(try book.read().sheets[0].cells)
    let blocks = TableBlock.all(in: cells)
    #expect(blocks.map(\.rows) == [1...2, 1...2, 4...4, 4...5])
    #expect(blocks.map(\.columns) == [1...2, 4...4, 1...1, 3...3])
    #expect(blocks.map(\.count) == [3, 2, 1, 2])
  }
}
