import ProfileModel
import Reporting
import Testing
import Wording

@Suite struct TextPrinterTests {
  @Test func `columns stand below one another whatever the width of their letters`() {
    let table = namesAndNumbers([
      [.text("scada"), .integer(3)], [.text("系統監視"), .integer(1_234_567)],
      [.text("ｶﾅ"), .integer(-20)],
    ])
    #expect(
      TextPrinter(.japanese).print(page(.table(table))) == """
        一覧
        名称           件数
        --------  ---------
        scada             3
        系統監視  1,234,567
        ｶﾅ              -20

        """)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (123_456, "123,456"), (1_234_567, "1,234,567"),
    (-1000, "-1,000"), (-999, "-999"), (Int.min, "-9,223,372,036,854,775,808"),
  ]) func `numbers have their thousands apart`(_ number: Int, _ text: String) {
    #expect(
      TextPrinter(.english).print(page(.fields(fields(.integer(number))))) == "Value  \(text)\n")
  }

  @Test func `a column with anything but numbers stands at the left`() {
    let table = namesAndNumbers([[.text("a"), .integer(1)], [.text("b"), .none]])
    #expect(
      TextPrinter(.english).print(page(.table(table))) == """
        List
        Name  Count
        ----  -----
        a     1
        b     -

        """)
  }

  @Test func `an empty table says that there is nothing`() {
    let empty = page(.table(namesAndNumbers([])))
    #expect(TextPrinter(.japanese).print(empty) == "一覧: なし\n")
    #expect(TextPrinter(.english).print(empty) == "List: none\n")
  }

  @Test func `named values are aligned by their titles`() {
    let fields = Fields(
      "it",
      [
        Fields.Field("a", Text(ja: "名称", en: "Name"), .text("みほん")),
        Fields.Field("b", Text(ja: "会計年度", en: "Fiscal year"), .none),
      ])
    #expect(TextPrinter(.japanese).print(page(.fields(fields))) == "名称      みほん\n会計年度  -\n")
    #expect(
      TextPrinter(.english).print(page(.fields(fields))) == "Name         みほん\nFiscal year  -\n")
  }

  @Test(arguments: hostileTexts.indices)
  func `a value cannot break its line or send an escape code`(_ index: Int) {
    let text = hostileTexts[index]
    let table = namesAndNumbers([
      [.text(text), .integer(1)], [.code("x", Text(same: text)), .none],
    ])
    let printed = TextPrinter(.english).print(page(.table(table), .fields(fields(.text(text)))))
    #expect(printed.unicodeScalars.filter { $0 == "\n" }.count == 7, "\(printed.debugDescription)")
    let controls = printed.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }.map(\.value)
    #expect(controls.isEmpty, "\(printed.debugDescription)")
  }

  @Test(arguments: hostileTexts.indices)
  func `a name inside a sentence cannot send an escape code`(_ index: Int) {
    let text = hostileTexts[index]
    let printed = TextPrinter(.english).print(page(.sentence(Text(same: "'\(text)' is set"))))
    let controls = printed.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }.map(\.value)
    #expect(controls.isEmpty, "\(printed.debugDescription)")
  }

  @Test func `a quiet printer drops the sentences and keeps the values`() {
    let page = page(.sentence(Text(ja: "済", en: "done")), .fields(fields(.integer(1))))
    #expect(TextPrinter(.english).print(page) == "done\n\nValue  1\n")
    #expect(TextPrinter(.english, isQuiet: true).print(page) == "Value  1\n")
  }

  @Test func `a quiet printer of sentences prints nothing`() {
    let page = page(.sentence(Text(ja: "済", en: "done")))
    #expect(TextPrinter(.english, isQuiet: true).print(page) == "")
  }

  @Test func `bold is for titles only, and only where it is wanted`() {
    let page = page(.table(namesAndNumbers([[.text("a"), .integer(1)]])), .fields(fields(.none)))
    #expect(!TextPrinter(.english).print(page).contains("\u{1B}"))
    let bold = TextPrinter(.english, usesBold: true).print(page)
    #expect(bold.contains("\u{1B}[1mList\u{1B}[0m\n\u{1B}[1mName  Count\u{1B}[0m\n----"))
    #expect(bold.contains("\u{1B}[1mValue\u{1B}[0m  -\n"))
    #expect(bold.contains("\na         1\n"))
  }

  @Test(arguments: ["#compdef assess\n", "#compdef assess"])
  func `text that is handed on stays as it is`(_ text: String) {
    #expect(TextPrinter(.english).print(page(.raw(text))) == "#compdef assess\n")
  }

  @Test func `every kind of value reads in the language of the printer`() throws {
    let cells: [(Cell, String, String)] = [
      (.text("名"), "名", "名"),
      (.code("ot", Text(ja: "制御系", en: "control")), "制御系", "control"),
      (.wording(Text(ja: "文", en: "words")), "文", "words"),
      (.codes(["a", "b"], Text(ja: "甲、乙", en: "A, B")), "甲、乙", "A, B"),
      (
        .time(Instant(secondsSinceEpoch: 0), offset: 0), "昭和45年(1970年)1月1日 00:00:00",
        "1 January 1970 00:00:00"
      ),
      (.date(try #require(CivilDate("2026-11-20"))), "令和8年(2026年)11月20日", "20 November 2026"),
      (.text(orNone: nil), "-", "-"),
      (.text(orNone: "x"), "x", "x"),
    ]
    for (cell, japanese, english) in cells {
      #expect(cell.readable(.japanese) == japanese)
      #expect(cell.readable(.english) == english)
    }
  }
}
