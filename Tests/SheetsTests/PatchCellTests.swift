import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// What becomes of a cell's bytes, in a sheet whose every byte is known.
@Suite struct PatchCellTests {
  /// The rows of sheet 表 after a change.
  private func rows(
    _ rows: String, before: String = "", _ actions: [(String, WorkbookPatch.Action)]
  ) throws -> String {
    let book = PatchBook(rows: rows, before: before)
    let patch = WorkbookPatch(try actions.map { .init(try cell($0), $1) })
    let text = try book.patched(patch).parcel.text("xl/worksheets/sheet1.xml")
    return String(text.split(separator: "<sheetData>")[1].split(separator: "</sheetData>")[0])
  }

  @Test(
    arguments: [
      (.number(12.5), "<c r='C2' s='1'><v>12.5</v></c>"),
      (.number(0.1 + 0.2), "<c r='C2' s='1'><v>0.30000000000000004</v></c>"),
      (.number(-0.0), "<c r='C2' s='1'><v>0</v></c>"),
      (.number(-1e300), "<c r='C2' s='1'><v>-1e+300</v></c>"),
      (.boolean(true), "<c r='C2' s='1' t=\"b\"><v>1</v></c>"),
      (.date(SheetDate(day: CivilDate("2026-11-20"))), "<c r='C2' s='1'><v>46346</v></c>"),
      (.blank, "<c r='C2' s='1'/>"),
      (
        .text(" <a>&\"\n\u{1}_x0041_"),
        "<c r='C2' s='1' t=\"inlineStr\"><is><t xml:space=\"preserve\"> &lt;a&gt;&amp;&quot;\n_x0001__x005F_x0041_</t></is></c>"
      ),
    ] as [(WorkbookPatch.Value, String)])
  func `a cell keeps its attributes and gets its value`(
    value: WorkbookPatch.Value, expected: String
  ) throws {
    for old in ["<c r='C2' s='1'/>", "<c r='C2' s='1' ></c >", "<c r='C2' s='1'><v>5</v></c>"] {
      let head = "<row r=\"2\" ht=\"30\"  x=\"y\"><c r=\"A2\"><v>0</v></c> "
      let after = try rows("\(head)\(old)\n</row>", [("C2", .set(value))])
      #expect(after.replacing("s='1' t", with: "s='1' t") == "\(head)\(expected)\n</row>")
    }
  }

  @Test(
    arguments: [
      ("<c r=\"C2\" t=\"s\" s=\"1\"><v>0</v></c>", "<c r=\"C2\" s=\"1\"><v>3</v></c>"),
      ("<c r=\"C2\" t=\"str\"><f>A1</f><v>x</v></c>", "<c r=\"C2\"><v>3</v></c>"),
      ("<c r=\"C2\"><f t=\"shared\" si=\"0\"/><v>1</v></c>", "<c r=\"C2\"><v>3</v></c>"),
      ("<c t = 'e' r=\"C2\" ><v>#N/A</v></c>", "<c r=\"C2\"><v>3</v></c>"),
    ])
  func `what a cell held gives way`(old: String, expected: String) throws {
    let old = old.replacing("t=\"s\"", with: "t=\"n\"")
    let after = try rows(
      "<row r=\"2\">\(old)</row>", [("C2", .set(.number(3), allowing: .replacingFormula))])
    #expect(after == "<row r=\"2\">\(expected)</row>")
  }

  @Test(
    arguments: [
      ("A1", "<row r=\"1\"><c r=\"A1\"><v>3</v></c></row>|"),
      ("B2", "<c r=\"B2\"><v>3</v></c>|<c r=\"C2\"/><c r=\"E2\"/>"),
      ("D2", "<c r=\"D2\"><v>3</v></c>|<c r=\"E2\"/>"),
      ("F2", "<c r=\"F2\"><v>3</v></c>|</row><row r=\"4\""),
      ("A3", "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>|<row r=\"4\""),
      ("A5", "<row r=\"5\"><c r=\"A5\"><v>3</v></c></row>|"),
    ])
  func `a new cell stands in its order`(address: String, expected: String) throws {
    let before = "<row r=\"2\"><c r=\"C2\"/><c r=\"E2\"/></row><row r=\"4\" ht=\"9\"/>"
    let after = try rows(before, [(address, .set(.number(3)))])
    let (new, next) = (
      expected.split(separator: "|")[0], expected.split(separator: "|").dropFirst().first ?? ""
    )
    #expect(after.contains(new + next), "\(after)")
    #expect(after.replacing(new, with: "") == before)
  }

  @Test func `a row that listed nothing is opened, and its columns are told`() throws {
    let after = try rows(
      "<row r=\"4\" spans=\"2:3\" ht=\"9\"/>", [("E4", .set(.number(1))), ("A4", .set(.number(2)))])
    #expect(
      after
        == "<row r=\"4\" spans=\"1:5\" ht=\"9\"><c r=\"A4\"><v>2</v></c><c r=\"E4\"><v>1</v></c></row>"
    )
  }

  @Test func `a sheet without rows gets one`() throws {
    var book = PatchBook()
    book.parts[4].text = book.parts[4].text
      .replacing(
        "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>", with: "<sheetData />")
    let patch = WorkbookPatch([.init(try cell("B2"), .set(.boolean(false)))])
    let text = try book.patched(patch).parcel.text("xl/worksheets/sheet1.xml")
    #expect(
      text.contains(
        "<sheetData><row r=\"2\"><c r=\"B2\" t=\"b\"><v>0</v></c></row></sheetData>"))
  }

  @Test func `a new cell looks as its row or its column says, and stays hidden with it`() throws {
    let before =
      "<sheetFormatPr zeroHeight=\"1\"/><cols><col min=\"2\" max=\"3\" style=\"2\"/></cols>"
    let after = try rows(
      "<row r=\"4\" s=\"3\" customFormat=\"1\"/>", before: before,
      [("B4", .set(.number(1))), ("B7", .set(.number(2))), ("D7", .set(.number(3)))])
    #expect(after.contains("<c r=\"B4\" s=\"3\"><v>1</v></c>"))
    #expect(
      after.contains(
        "<row r=\"7\" hidden=\"1\"><c r=\"B7\" s=\"2\"><v>2</v></c><c r=\"D7\"><v>3</v></c></row>"))
  }

  @Test func `nothing is written where nothing changes`() throws {
    let book = PatchBook()
    for target in ["B1", "C9"] {
      let patch = WorkbookPatch([.init(try cell(target), .set(.blank))])
      #expect(try book.patched(patch).parcel.bytes == book.bytes)
    }
  }

  @Test func `the extent that a sheet states grows with it, for those who go by it`() throws {
    let book = PatchBook(before: "<dimension ref=\"A1\"/>")
    let patch = WorkbookPatch([.init(try cell("C9"), .set(.number(1)))])
    let text = try book.patched(patch).parcel.text("xl/worksheets/sheet1.xml")
    #expect(text.contains("<dimension ref=\"A1:C9\"/>"))
  }

  @Test func `comments, CDATA and instructions of XML are not taken for cells`() throws {
    let noise = "<!-- <c r=\"B1\"/> --><?x <c r=\"B1\"?>"
    let before =
      "<row r=\"1\">\(noise)<c r=\"A1\" t=\"str\"><f><![CDATA[\"<c>\"]]></f><v>1</v></c></row>"
    let after = try rows(before, [("B1", .set(.number(1)))])
    #expect(after == before.replacing("</row>", with: "<c r=\"B1\"><v>1</v></c></row>"))
  }

  @Test func `a date in a cell that would show a number gets a format, and that is told`() throws {
    let book = PatchBook()
    let day = SheetDate(day: CivilDate("2026-11-20"), milliseconds: 45_000_000)
    let patch = WorkbookPatch([.init(try cell("A1"), .set(.date(day)))])
    let (parcel, outcome) = try book.patched(patch)
    #expect(
      try parcel.text("xl/worksheets/sheet1.xml").contains("<c r=\"A1\" s=\"4\"><v>46346.5208"))
    #expect(try parcel.text("xl/styles.xml").contains("cellXfs count=\"5\""))
    #expect(
      outcome.findings.map(\.what.english) == ["it had no format for dates and was given one"])
    let sheet = try WorkbookReader.read(parcel.bytes, path: "x").sheets[0]
    #expect(sheet[CellAddress(unchecked: 1, 1)] == .date(day))
  }

  @Test func `dates count from 1904 where the workbook does`() throws {
    let book = PatchBook(properties: "<workbookPr date1904=\"1\"/>")
    let patch = WorkbookPatch([
      .init(try cell("A1"), .set(.date(SheetDate(day: CivilDate("1904-01-02")))))
    ])
    #expect(
      try book.patched(patch).parcel.text("xl/worksheets/sheet1.xml").contains("<v>1</v>"))
  }

  @Test(arguments: 0..<40)
  func `random values in random cells read back, and all else stays`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var rows = ""
    for row in (1...12).filter({ _ in Bool.random(using: &random) }) {
      let cells = (1...9).filter { _ in Bool.random(using: &random) }.map { column in
        "<c r=\"\(CellAddress.letters(ofColumn: column))\(row)\"><v>\(column)</v></c>"
      }
      rows += cells.isEmpty ? "<row r=\"\(row)\"/>" : "<row r=\"\(row)\">\(cells.joined())</row>"
    }
    var book = PatchBook(rows: rows).bytes
    var expected = Self.values(try WorkbookReader.read(book, path: "x").sheets[0])
    for _ in 0..<3 {
      var changes: [CellAddress: WorkbookPatch.Value] = [:]
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let cell = CellAddress(
          unchecked: Int.random(in: 1...15, using: &random), Int.random(in: 1...30, using: &random))
        changes[cell] = Self.value(&random)
      }
      let patch = WorkbookPatch(changes.map { .init(.cell($0, sheet: "表"), .set($1)) })
      book = try WorkbookPatcher.patched(book, with: patch, path: "x").file
      for (cell, value) in changes { expected[cell] = Self.read(value) }
      let found = try WorkbookReader.read(book, path: "x").sheets
      let seen = Self.values(found[0])
      #expect(seen == expected)
      #expect(found[1].cells.map(\.value) == [.number(7)])
    }
  }

  private static func value(_ random: inout SplitMix64) -> WorkbookPatch.Value {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .number(Double(bitPattern: random.next() & 0x7FDF_FFFF_FFFF_FFFF))
    case 1: return .boolean(.random(using: &random))
    case 2: return .blank
    default:
      let alphabet = [
        "a", "あ", "<", "&", "_x00", "0A_", "\u{0}", "\r", "\n", "\u{301}", "𠮷", "\u{FFFE}", " ",
      ]
      return .text((0..<6).compactMap { _ in alphabet.randomElement(using: &random) }.joined())
    }
  }

  private static func values(_ sheet: Sheet) -> [CellAddress: CellValue] {
    Dictionary(sheet.cells.map { ($0.address, $0.value) }) { first, _ in first }
      .compactMapValues { $0 }
  }

  private static func read(_ value: WorkbookPatch.Value) -> CellValue? {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .boolean(let flag): .boolean(flag)
    case .date(let date): .date(date)
    case .blank: nil
    }
  }
}
