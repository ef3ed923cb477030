import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// What cannot be read for certain is refused with its cell.
@Suite(.temporaryFolder) struct ScoringRefusalTests {
  private func edited() throws -> EditedSheet { EditedSheet(try SampleScoring.workbook()) }

  @Test(arguments: [
    ("〃", " 評価!G6 | found '〃': expected the value itself"),
    ("同上", " 評価!G6 | found '〃': expected the value itself"),
    ("－", " 評価!G6 | a dash does not say whether it is open or not applicable"),
    ("5", " 評価!G6 | the rating '5' is none of the choices"),
    ("2〜3", " 評価!G6 | the rating '2〜3' is none of the choices"),
    ("3-4", " 評価!G6 | the rating '3-4' is none of the choices"),
    ("3.5", " 評価!G6 | the rating '3.5' is none of the choices"),
    ("33", " 評価!G6 | the rating '33' is none of the choices"),
    ("3 (予定)", " 評価!G6 | the rating '3 (予定)' is none of the choices"),
    ("3 適時見直し", " 評価!G6 | the rating '3 適時見直し' is none of the choices"),
    ("済み", " 評価!G6 | the rating '済み' is none of the choices"),
    ("-3", " 評価!G6 | the rating '-3' is none of the choices"),
  ]) func `an answer that could mean something else is refused`(
    _ word: String, _ problem: String
  ) throws {
    var sheet = try edited()
    sheet.set(.answer, of: "5.1-2", .text(word))
    #expect(try sheet.problems() == [problem])
  }

  @Test(arguments: [
    (RatingColumn.remark, "同上", " 評価!U6 | found '〃': expected the value itself"),
    (.answeredOn, "R8.11.20", " 評価!I6 | found 'R8.11.20': expected a date such as 2026-11-20"),
    (.answeredOn, "11/20", " 評価!I6 | found '11/20': expected a date such as 2026-11-20"),
    (.validUntil, "〃", " 評価!N6 | found '〃': expected a date such as 2026-11-20"),
    (.grade, "写真", " 評価!L6 | '写真' is no kind of evidence"),
    (.evidence, "", " 評価!K6 | a piece of evidence has no title"),
    (.control, "5.1-3", " 評価!A6 | this workbook does not ask about '5.1-3'"),
    (.control, "", " 評価!A6 | a row without a control ID is filled in"),
    (.control, "〃", " 評価!A6 | found '〃': expected the value itself"),
    (.control, "5.2-1", " 評価!A7 | '5.2-1' (浄水場) stands twice"),
    (.scope, "本社", " 評価!B6 | '5.1-2' is not asked about the scope '本社'"),
    (.scope, "〃", " 評価!B6 | found '〃': expected the value itself"),
  ]) func `a cell that says nothing for certain is refused`(
    _ column: RatingColumn, _ text: String, _ problem: String
  ) throws {
    var sheet = try edited()
    sheet.set(column, of: "5.1-2", .text(text))
    #expect(try sheet.problems() == [problem])
  }

  @Test func `what may have been meant is suggested`() throws {
    var sheet = try edited()
    sheet.set(.control, of: "5.2-10", .text("5.2-100"))
    let failure = try #require(throws: Failure.self) { try sheet.read() }
    #expect(failure.problems.map(\.remedy.english) == ["did you mean '5.2-10'?"])
  }

  @Test func `cells that were merged are refused where they stand`() throws {
    var sheet = try edited()
    let index = try #require(sheet.index("評価"))
    sheet.set(.answer, of: "5.2-1", .nothing)
    sheet.content.sheets[index].merges = [
      CellRange(CellAddress(unchecked: 6, 7), CellAddress(unchecked: 7, 7))
    ]
    #expect(
      try sheet.problems() == [
        " 評価!G7 | found an empty cell merged with G6: expected the value itself"
      ])
  }

  @Test func `a rating and check items that disagree are refused`() throws {
    var sheet = try edited()
    for row in [4, 5] { sheet["確認項目"][row][6] = .text("FI") }
    sheet.set(.answer, of: "5.1-1", .text("2"))
    #expect(
      try sheet.problems() == [
        " 評価!G5 | the rating is not the tier that the answers to its check items come to (in 確認項目!G5)"
      ])
  }

  @Test(arguments: [
    (3, "5.1-1.i9", " 確認項目!D5 | '5.1-1' has no check item '5.1-1.i9'"),
    (3, "5.1-1.i2", " 確認項目!D6 | the check item '5.1-1.i2' stands twice"),
    (6, "3", " 確認項目!G5 | '3' is no answer to a check item"),
    (6, "〃", " 確認項目!G5 | found '〃': expected the value itself"),
    (0, "5.9-9", " 確認項目!A5 | this workbook does not ask about '5.9-9'"),
  ]) func `a check item that cannot be told is refused`(
    _ column: Int, _ text: String, _ problem: String
  ) throws {
    var sheet = try edited()
    for row in [4, 5] { sheet["確認項目"][row][6] = .text("FI") }
    sheet["確認項目"][4][column] = .text(text)
    #expect(try sheet.problems() == [problem])
  }

  @Test func `all that is wrong is told at once`() throws {
    var sheet = try edited()
    sheet.set(.answer, of: "5.1-2", .text("よい"))
    sheet.set(.date, of: "5.1-2", .text("昨日"))
    sheet.set(.answer, of: "5.2-10", .text("－"))
    sheet["証跡"][6] = ["5.2-1", "", "", "", "運用記録"].map { .text($0) }
    #expect(
      try sheet.problems().map { $0.prefix(9) }
        == [
          " 証跡!D7 | ", " 評価!G6 | ", " 評価!M6 | ", " 評価!G8 | ",
        ].map { $0.prefix(9) })
  }

  @Test func `two sheets with the same table are refused`() throws {
    var sheet = try edited()
    var copy = sheet.content.sheets[1]
    copy.name = "評価 (2)"
    sheet.content.sheets.append(copy)
    #expect(
      try sheet.problems() == [
        "edited.xlsx | the same table stands on 2 sheets (評価, 評価 (2))"
      ])
  }

  // MARK: The management sheet

  @Test func `a workbook without its management sheet is refused`() throws {
    var sheet = try edited()
    sheet.content.sheets.removeLast()
    #expect(try sheet.problems() == ["edited.xlsx | \(Self.stripped)"])
  }

  private static let stripped =
    "this is a scoring sheet whose sheet 'Management' was deleted or cannot be read"

  @Test(arguments: [["管理情報"], ["管理情報", "証跡", "確認項目"], ["管理情報", "証跡", "選択肢", "記入要領"]])
  func `a form that lost its management sheet is known by its headings and is no plain table`(
    _ deleted: [String]
  ) throws {
    var sheet = try edited()
    sheet.content.sheets.removeAll { deleted.contains($0.name) }
    let failure = try #require(throws: Failure.self) {
      try ScoringSheetReader.refuseStripped(try sheet.written())
    }
    #expect(failure.problems.map(\.what.english) == [Self.stripped])
  }

  @Test func `a form whose management sheet cannot be read is known by the names it defines`()
    throws
  {
    var content = try SampleScoring.workbook().content
    let index = try #require(content.sheets.firstIndex { $0.name == "管理情報" })
    content.sheets[index].rows.removeFirst()
    for row in content.sheets[1].rows[SheetPlan.ratingHeading - 1].indices
    where ![0, 1, 6].contains(row) {
      content.sheets[1].rows[SheetPlan.ratingHeading - 1][row] = .text("x\(row)")
    }
    let path = try TemporaryFolder.path + "/form.xlsx"
    try WorkbookWriter.write(content, to: path, existing: .keep)
    #expect(throws: Failure.self) {
      try ScoringSheetReader.refuseStripped(try WorkbookReader.read(path))
    }
  }

  @Test func `a form as it was issued, and a table of somebody's own, are no stripped forms`()
    throws
  {
    #expect(ScoringSheetReader.kind(of: try edited().written()) == "scoring-sheet")
    var own = try edited()
    own.content.sheets.removeAll { $0.name != "評価" }
    own["評価"] = [
      ["対策項目ID", "評価", "設問", "備考"].map { .text($0) }, ["5.1-2", "3", "?", ""].map { .text($0) },
    ]
    try ScoringSheetReader.refuseStripped(try own.written())
  }

  @Test(arguments: [
    ("評価", "the sheet 'Ratings' is missing or hidden"),
    ("証跡", "the sheet 'Evidence' is missing or hidden"),
    ("確認項目", "the sheet 'Check items' is missing or hidden"),
  ]) func `a sheet that is missing is told by its name`(_ name: String, _ problem: String) throws {
    var sheet = try edited()
    sheet.content.sheets.removeAll { $0.name == name }
    #expect(try sheet.problems() == ["edited.xlsx | \(problem)"])
  }

  @Test(arguments: [
    (
      "workbook", "organisation-register",
      "this is a workbook of the kind 'organisation-register', not a scoring sheet"
    ),
    ("format", "2", "the format 2 of this scoring sheet is newer than this program"),
    ("format", "x", "the management sheet is not as it was issued"),
    ("period", "2026Q4", "the management sheet is not as it was issued"),
    ("check", "0", "the management sheet is not as it was issued"),
    ("5.1-2", "5.1-3", "the management sheet is not as it was issued"),
  ]) func `a management sheet that says something else is refused`(
    _ line: String, _ value: String, _ problem: String
  ) throws {
    var sheet = try edited()
    let row = try #require(sheet["管理情報"].firstIndex { $0.first?.value == .text(line) })
    sheet["管理情報"][row][line == "5.1-2" ? 0 : 1] = .text(value)
    #expect(try sheet.problems() == [" 管理情報 | \(problem)"])
  }

  @Test func `revisions that slipped by a row are noticed, lines in another order are not`() throws
  {
    var sheet = try edited()
    let end = sheet["管理情報"].count
    sheet["管理情報"].swapAt(end - 1, end - 3)
    #expect(try sheet.read().rows.count == 4)
    let column = 5
    let moved = sheet["管理情報"][end - 1][column]
    sheet["管理情報"][end - 1][column] = sheet["管理情報"][end - 2][column]
    sheet["管理情報"][end - 2][column] = moved
    #expect(try sheet.problems() == [" 管理情報 | the management sheet is not as it was issued"])
  }

  @Test func `a workbook says what it is`() throws {
    let path = try SampleScoring.file(SampleScoring.workbook())
    #expect(ScoringSheetReader.kind(of: try WorkbookReader.read(path)) == "scoring-sheet")
    var other = EditedSheet(try SampleScoring.workbook())
    other.content.sheets.removeLast()
    let bare = try TemporaryFolder.path + "/bare.xlsx"
    try WorkbookWriter.write(other.content, to: bare, existing: .keep)
    #expect(ScoringSheetReader.kind(of: try WorkbookReader.read(bare)) == nil)
  }
}
