import Files
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// What stands in cells, and how it looks.
@Suite(.temporaryFolder, .serialized) struct WorkbookWriterCellTests {
  @Test func `each kind of value is written as what it is`() throws {
    let day = CivilDate(daysSinceEpoch: 20_777)
    let range = area("A1:A9")
    let sheet = try Book(
      content([
        [.integer(-7)], [.number(0.25)], [.date(day)], [.boolean(true)],
        [.formula("SUM(\(range))", .number(3))], [.formula("A1&\"x\"", .text("7x"))],
        [.blank(.input)], [.number(-0.0)], [.integer(9_007_199_254_740_992)],
      ])
    ).sheet(1)
    for cell in [
      "<c r=\"A1\"><v>-7</v></c>", "<c r=\"A2\"><v>0.25</v></c>",
      "<c r=\"A3\" s=\"1\"><v>46346</v></c>", "<c r=\"A4\" t=\"b\"><v>1</v></c>",
      "<c r=\"A5\"><f>SUM(A1:A9)</f><v>3</v></c>",
      "<c r=\"A6\" t=\"str\"><f>A1&amp;\"x\"</f><v>7x</v></c>", "<c r=\"A7\" s=\"2\"/>",
      "<c r=\"A8\"><v>0</v></c>", "<c r=\"A9\"><v>9007199254740992</v></c>",
    ] {
      #expect(sheet.contains(cell), "\(cell)")
    }
  }

  @Test func `free text in a formula is a quoted text`() throws {
    let text = "\"),HYPERLINK(\"http://x"
    let formula: WorkbookContent.Formula = "COUNTIF(\(fixed: area("B2:B9")),\(text: text))"
    #expect(formula.text == "COUNTIF($B$2:$B$9,\"\"\"),HYPERLINK(\"\"http://x\")")
    let sum: WorkbookContent.Formula =
      "\(formula)+\(at("C1"))+\(fixed: at("C2"))+\(3)+\(.init(area("A1"), sheet: "a'b"))"
    #expect(sum.text.hasSuffix("+C1+$C$2+3+'a''b'!$A$1"))
  }

  @Test func `links lead where they say, and files are no places to lead to`() throws {
    let cells: [[WorkbookContent.Cell]] = [
      [.link(.init(.address("https://example.jp/a b?q=1#part"), text: "頁", tip: "説明"))],
      [.link(.init(.address("mailto:a@example.jp"), text: "便り"))],
      [.link(.init(.cell(at("B2"), sheet: "二つ"), text: "先"))],
    ]
    let book = try Book(content(cells, names: ["一", "二つ"]))
    let links = try book.part("xl/worksheets/_rels/sheet1.xml.rels")
    #expect(links.contains("Target=\"https://example.jp/a%20b?q=1\" TargetMode=\"External\""))
    #expect(links.contains("Target=\"mailto:a@example.jp\""))
    let sheet = try book.sheet(1)
    #expect(sheet.contains("location=\"part\" tooltip=\"説明\""))
    #expect(sheet.contains("location=\"'二つ'!B2\" display=\"先\""))
    #expect(try book.part("xl/sharedStrings.xml").contains("<t>便り</t>"))
  }

  @Test func `parts of a text look different and keep every character`() throws {
    let runs: [WorkbookContent.Run] = WorkbookContent.Run.Emphasis.allCases.map {
      .init(" <\($0)>\u{1}_x0041_ ", $0)
    }
    let strings = try Book(content([[.rich(runs, .value)]])).part("xl/sharedStrings.xml")
    for mark in ["<b/>", "<strike/>", "<u/>", "FF6E6E6E"] { #expect(strings.contains(mark)) }
    #expect(
      strings.contains("<t xml:space=\"preserve\"> &lt;none&gt;_x0001__x005F_x0041_ </t>"))
    #expect(strings.components(separatedBy: "rFont val=\"游ゴシック\"").count == 6)
  }

  @Test func `each style is made once, in the one font`() throws {
    let rows = WorkbookContent.Meaning.allCases.map { meaning in
      [WorkbookContent.Cell](repeating: .text("値", meaning), count: 3)
    }
    let styles = try Book(content(rows)).part("xl/styles.xml")
    let count = WorkbookContent.Meaning.allCases.count  // the plain one is the default
    #expect(styles.contains("<cellXfs count=\"\(count)\">"))
    let fonts = styles.components(separatedBy: "<name val=\"").dropFirst().map { $0.prefix(5) }
    #expect(Set(fonts) == ["游ゴシック"])
    #expect(styles.contains("<family val=\"3\"/>"))
    #expect(try Book(content(), "2.xlsx").part("xl/styles.xml").contains("<cellXfs count=\"2\">"))
  }

  @Test func `no two meanings look the same on a black-and-white copy`() {
    func grey(_ colour: UInt32?) -> Int {
      guard let colour else { return 255 }
      let red = Int(colour >> 16), green = Int(colour >> 8 & 255), blue = Int(colour & 255)
      return (red * 299 + green * 587 + blue * 114) / 1000
    }
    let looks = WorkbookContent.Meaning.allCases.map { meaning in
      let look = Look(meaning)
      return [
        "\(look.size)", "\(look.isBold)", "\(look.isUnderlined)", "\(look.border)",
        "\(look.hasLeftBar)", "\(look.isSum)", "\(look.alignment)", "\(grey(look.fill) / 8)",
        "\(grey(look.ink ?? 0) / 64)",
      ]
    }
    #expect(Set(looks).count == looks.count)
  }

  @Test(arguments: [
    (WorkbookContent.NumberFormat.whole, "#,##0"),
    (.whole.withTriangle, "#,##0;&quot;△&quot;#,##0"),
    (.decimals(2), "#,##0.00"), (.decimals(1).withTriangle, "#,##0.0;&quot;△&quot;#,##0.0"),
    (.whole.withoutZero, "#,##0;-#,##0;"),
    (.percent(1).withTriangle.withoutZero, "0.0%;&quot;△&quot;0.0%;"),
    (.decimals(99), "#,##0.000000000"), (.percent(1), "0.0%"), (.percent(), "0%"),
    (.isoDate, "yyyy-mm-dd"),
    (.japaneseDate, "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"),
  ]) func `numbers are written in the ways there are`(
    _ format: WorkbookContent.NumberFormat, _ code: String
  ) throws {
    let styles = try Book(content([[.number(-1.5, .number, format)]])).part("xl/styles.xml")
    #expect(styles.contains("formatCode=\"\(code)\""))
  }

  @Test(arguments: [
    (WorkbookContent.NumberFormat.whole, 1_234_567.0, 9), (.whole, 0, 1), (.whole, -12, 3),
    (.whole.withTriangle, -1_234, 7), (.decimals(2), 0.5, 4), (.percent(1), 0.123, 5),
    (.isoDate, 46_000, 10), (.japaneseDate, 46_000, 14), (.general, 0.1, 3),
  ]) func `a written number is as wide as it is`(
    _ format: WorkbookContent.NumberFormat, _ number: Double, _ width: Int
  ) {
    #expect(format.width(of: number) == width)
  }
}
