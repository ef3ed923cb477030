import Files
import ProfileModel
import Testing
import Wording

@testable import Sheets

@Suite struct TableCellTests {
  private static let place = Place.cell("C12", sheet: "回答票", of: "返送.xlsx")

  @Test(
    arguments: [
      ("", .blank), (" ", .blank), ("　\u{A0}\n", .blank), ("-", .dash), ("－", .dash),
      ("―", .dash), ("ー", .dash), ("‐", .dash), ("---", .dash), (" — ", .dash), ("─", .dash),
      ("該当なし", .notApplicable), (" 該当無し　", .notApplicable), ("非該当", .notApplicable),
      ("対象外", .notApplicable), ("n/a", .notApplicable), ("Ｎ／Ａ", .notApplicable),
      ("NA", .notApplicable), ("〃", .ditto), ("同上", .ditto), ("々", .ditto), ("\"", .ditto),
      ("-1", .value(.text("-1"))), ("なし", .value(.text("なし"))),
      ("該当なしの理由", .value(.text("該当なしの理由"))), ("０", .value(.text("０"))),
    ] as [(String, TableCell.Answer)])
  func `blank, dash, not applicable and ditto are told apart from answers`(
    _ text: String, _ answer: TableCell.Answer
  ) {
    #expect(TableCell(.text(text), at: Self.place).answer == answer)
  }

  @Test func `nothing is blank, unless the cell was merged away`() {
    #expect(TableCell(nil, at: Self.place).answer == .blank)
    let merged = MergedCells([CellRange(at("C10"), at("C12"))], columns: [3])
    let one = SheetCell(address: at("C12"), value: .number(1), hasFormula: false, style: 0)
    let cells = [nil, one].map {
      TableCell($0, at: at("C12"), of: SheetPlace("回答票", in: "返送.xlsx"), merged)
    }
    #expect(cells.map(\.answer) == [.merged(into: at("C10")), .value(.number(1))])
    #expect(cells.map(\.place) == [Self.place, Self.place])
    #expect(TableCell.missing(at: Self.place).answer == .blank)
    #expect(TableCell.missing(at: Self.place).place == Self.place)
  }

  @Test(
    arguments: [
      (.text(" 前後 に空白　"), "前後 に空白"), (.number(3), "3"), (.number(2.5), "2.5"),
      (.number(-0.0), "0"), (.number(1e15), "1000000000000000"), (.boolean(true), "TRUE"),
      (.boolean(false), "FALSE"), (.error("#N/A"), "#N/A"), (.text("―"), "-"),
      (.text("n/a"), "該当なし"), (.text("同上"), "〃"), (nil, ""),
      (.date(SheetDate(day: CivilDate(firstOf: 4, year: 2026))), "2026-04-01"),
    ] as [(CellValue?, String)])
  func `a cell as text is what people write`(_ value: CellValue?, _ text: String) {
    #expect(TableCell(value, at: Self.place).text == text)
  }

  @Test func `cells merged into another say into which, and values below a merge stay`() throws {
    let columns = [
      TableColumn("area", Text(ja: "分野", en: "Area")),
      TableColumn("question", Text(ja: "設問番号", en: "Question"), isRequired: true),
      TableColumn("current", Text(ja: "現状", en: "Current")),
      TableColumn("target", Text(ja: "目標", en: "Target")),
    ]
    let table = try TableFinder(
      AnswerTable.fixture("people-merged-answers"), columns: columns
    ).table()
    func answers(_ column: String) -> [TableCell.Answer?] { table.map { $0[column]?.answer } }
    #expect(
      answers("area") == [
        .value(.text("組織統治")), .merged(into: at("A2")), .merged(into: at("A2")),
        .value(.text("識別")), .value(.text("防御")),
      ])
    // Excel hides the 4 in D3 and in C6, but they are still there.
    #expect(answers("current").last == .value(.number(4)))
    #expect(answers("target")[1] == .value(.number(4)))
  }

  @Test(
    arguments: [
      ("B2", "B2"), ("C3", "B2"), ("B5", nil), ("D2", nil), ("B9", "B7"), ("B7", nil), ("C4", nil),
    ] as [(String, String?)])
  func `the owner of a merged cell is the first of its range`(_ cell: String, _ owner: String?) {
    let merged = MergedCells(["B7:B9", "B2:C3", "D4:F4"].map { area($0) }, columns: [2, 3, 4])
    // The first cell was not merged away; it owns the others.
    let expected = cell == owner ? nil : owner.map { at($0) }
    #expect(merged.owner(of: at(cell)) == expected)
  }

  // MARK: Text

  @Test func `a table in text has lines as places and its encoding`() throws {
    let table = try FoundTable(
      CSVFile.parse("設問番号,現状,理由\nQ1, ３ ,〃\nQ2\n", path: "t.csv"), columns: AnswerTable.columns)
    #expect(AnswerTable.lines(table) == ["Q1|３|?|〃", "Q2||?|"])
    #expect(table.map(\.place.description) == ["t.csv:2", "t.csv:3"])
    #expect(table.first?["reason"]?.answer == .ditto)
    #expect(table.last?["current"]?.answer == .blank)
    #expect(table.encoding == .utf8 && table.findings.isEmpty && table.path == "t.csv")
  }

  @Test func `a workbook has no encoding`() throws {
    let book = TableBook([["設問番号", "現状"], ["Q1", 1.0]])
    #expect(try TableFinder(book.read(), columns: AnswerTable.columns).table().encoding == nil)
  }
}
