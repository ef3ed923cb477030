import Files
import ProfileModel
import Reports
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// A report that comes back: what is taken in, what is told.
@Suite(.temporaryFolder) struct ReportReturnTests {
  private func back(
    _ language: Language = .japanese, workspace: String = "workspace",
    _ edit: (inout WorkbookContent.Sheet) -> Void = { _ in }
  ) throws -> ReportReturn {
    let sample = SampleReport()
    let path = try sample.file(ReportStyle(language)) { edit(&$0.sheets[4]) }
    return try ReportReturnReader.read(
      try WorkbookReader.read(path), as: ReportReturnForm(try sample.document()), in: workspace)
  }

  private func problems(
    _ edit: (inout WorkbookContent.Sheet) -> Void
  ) throws -> [Problem] {
    try #require(throws: Failure.self) { try back(.japanese, edit) }.problems
  }

  /// The first row of the plan in its sheet, from 0: title, period, empty, title, note, heading.
  private static let first = 6

  @Test(arguments: Language.allCases)
  func `what was given out comes back unchanged`(_ language: Language) throws {
    let back = try back(language)
    #expect(back.changes == [:])
    #expect(back.notes.map(\.what.english) == [])
    #expect(back.revisions == ["plan": ["A-1": 7, "A-2": 8, "A-3": 9, "A-4": 10]])
    #expect((back.period, back.layout) == ("2026Q3", "3"))
  }

  @Test func `what was entered is told by table, row and column, and what was emptied too`() throws
  {
    let changes = try back { sheet in
      sheet.rows[Self.first][3] = .text("完了", .input)
      sheet.rows[Self.first][4] = .blank(.input)
      sheet.rows[Self.first][7] = .text("－", .input)
      sheet.rows[Self.first + 1][3] = .text("running", .input)
      sheet.rows[Self.first + 1][4] = .text("１，２３４", .input)
      sheet.rows[Self.first + 2][5] = .text("2026/11/1", .input)
      sheet.rows[Self.first + 3][7] = .text("二行\nの備考", .input)
    }.changes.mapValues { $0.mapValues { $0.mapValues(\.value) } }
    #expect(
      changes == [
        "plan": [
          "A-1": ["state": .choice("done"), "spent": nil, "remark": nil],
          "A-2": ["state": .choice("running"), "spent": .money(1234)],
          "A-3": ["finished": .date(CivilDate(firstOf: 11, year: 2026))],
          "A-4": ["remark": .text("二行\nの備考")],
        ]
      ])
  }

  @Test func `rows in another order, empty rows between and columns moved do no harm`() throws {
    let back = try back { sheet in
      sheet.rows[Self.first + 2][6] = .integer(9, .input)
      sheet.rows.swapAt(Self.first, Self.first + 2)
      for row in Self.first - 1..<sheet.rows.count { sheet.rows[row].swapAt(1, 6) }
      sheet.inputRules = []
    }
    #expect(
      back.changes.mapValues { $0.mapValues { $0.mapValues(\.value) } } == [
        "plan": ["A-3": ["count": .integer(9)]]
      ])
    #expect(back.notes.map(\.what.english) == [])
  }

  @Test func `a table without its name is found by its headings`() throws {
    let sample = SampleReport()
    let path = try sample.file { content in
      content.names.removeAll { $0.name.hasPrefix("report_") }
      content.sheets[4].rows[Self.first][6] = .integer(5, .input)
    }
    let back = try ReportReturnReader.read(
      try WorkbookReader.read(path), as: ReportReturnForm(try sample.document()), in: "workspace")
    #expect(back.changes["plan"]?["A-1"]?["count"]?.value == .integer(5))
  }

  @Test(arguments: [
    (3, "放置", "is none of the choices"), (4, "約百万", "a whole number"),
    (5, "来月", "a date"), (6, "-3", "a whole number"), (7, "〃", "the value itself"),
    (0, "A-9", "did not hold the row 'A-9'"), (0, "A-2", "stands twice"), (0, "", "a code"),
  ])
  func `a cell that cannot be taken in is told by its address`(
    _ column: Int, _ text: String, _ what: String
  ) throws {
    let problems = try problems { sheet in
      sheet.rows[Self.first][column] = text.isEmpty ? .blank(.input) : .text(text, .input)
    }
    #expect(problems.count == 1)
    let spot = CellAddress(unchecked: column == 0 && text == "A-2" ? 8 : 7, column + 1)
    #expect(problems.first?.place.inside.english.contains("\(spot)") == true, "\(problems)")
    #expect(problems.first?.what.english.contains(what) == true, "\(problems)")
    #expect(problems.first?.remedy.japanese.isEmpty == false)
  }

  @Test func `a changed cell that is not taken in is told, and a row that is gone too`() throws {
    let back = try back { sheet in
      sheet.rows[Self.first][1] = .text("別の実施事項", .value)
      sheet.rows[Self.first + 4][2] = .integer(1, .total)
      sheet.rows[Self.first + 3] = []
    }
    #expect(back.changes == [:])
    #expect(
      back.notes.map(\.place.inside.english).filter { $0.contains("B7") || $0.contains("C11") }
        .count == 2)
    #expect(back.notes.last?.what.english.contains("A-4") == true)
    #expect(back.notes.count == 3)
  }

  @Test func `a row put under the table is looked at`() throws {
    let problems = try problems { sheet in
      sheet.rows.append([.text("A-7", .value)])
    }
    #expect(problems.map(\.place.inside.english).first?.contains("A12") == true)
  }

  @Test(arguments: [
    ("workspace", "x", "another workspace"), ("workbook", "risk-register", "not 'report-board'"),
    ("format", "2", "newer than this program"), ("period", "2026Q4", "not as it was given out"),
  ])
  func `a workbook of another kind, workspace or time is refused`(
    _ key: String, _ value: String, _ what: String
  ) throws {
    let sample = SampleReport()
    let path = try sample.file { content in
      let last = content.sheets.count - 1
      for row in content.sheets[last].rows.indices
      where content.sheets[last].rows[row].first?.value == .text(key) {
        content.sheets[last].rows[row][1] = .text(value)
      }
    }
    let workbook = try WorkbookReader.read(path)
    let form = ReportReturnForm(try sample.document())
    let failure = try #require(throws: Failure.self) {
      try ReportReturnReader.read(workbook, as: form, in: "workspace")
    }
    #expect(failure.problems.first?.what.english.contains(what) == true)
  }

  @Test func `a workbook without its management sheet, or with another base, is refused`() throws {
    let sample = SampleReport()
    let form = ReportReturnForm(try sample.document())
    let bare = try WorkbookReader.read(try sample.file { $0.sheets.removeLast() })
    #expect(throws: Failure.self) { try ReportReturnReader.read(bare, as: form, in: "workspace") }
    let changed = try WorkbookReader.read(
      try sample.file { content in
        let last = content.sheets.count - 1
        let end = content.sheets[last].rows.count - 2
        content.sheets[last].rows[end][2] = .text("99")
      })
    #expect(throws: Failure.self) {
      try ReportReturnReader.read(changed, as: form, in: "workspace")
    }
  }

  @Test func `a report with nothing to fill in comes back with nothing`() throws {
    var facts = SampleReport().facts
    facts.tables["plan"] = nil
    let columns = SampleReport().plan.columns
    facts.tables["plan"] = ReportTable(columns, rows: [])
    let sample = SampleReport()
    let workbook = try WorkbookReader.read(try sample.file(facts: facts))
    let back = try ReportReturnReader.read(
      workbook, as: ReportReturnForm(try sample.document(facts)), in: "workspace")
    #expect(back.changes == [:])
    #expect(back.revisions == [:])
  }
}
