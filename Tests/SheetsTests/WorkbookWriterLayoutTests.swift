import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// Widths, heights, what is merged, repeated, hidden and printed.
@Suite(.temporaryFolder, .serialized) struct WorkbookWriterLayoutTests {
  @Test func `columns are as wide as what stands in them, within bounds`() {
    let sheet = sheetContent([
      [
        .text("一番広い見出し", .heading), .text("短", .value), .text("x"),
        .number(-1234.5, .number, .decimals(1)),
      ],
      [.text("値", .value), .text(.init(repeating: "字", count: 50), .value), .text("y"), .empty],
      [.text("とても長い表題なので隣のセルにまたがって表示される", .title)],
    ]) {
      $0.columns = [.fitted(4...40), .fitted(4...40), .fitted(8...9), .fitted(2...20), .fixed(7)]
    }.sheets[0]
    #expect(ColumnWidths.of(sheet) == [16, 40, 8, 9, 7])
  }

  @Test func `a column is wider than asked for where a number needs it, and for nothing else`() {
    let sheet = sheetContent([
      [.text(String(repeating: "字", count: 30), .value), .integer(1_234_567, .number, .whole)],
      [.integer(7, .number), .number(-0.5, .total, .percent(1))],
    ]) { $0.columns = [.atLeast(9), .atLeast(4)] }.sheets[0]
    #expect(ColumnWidths.of(sheet) == [9, 10])
  }

  @Test(arguments: [
    (25, [30...44], [21, 29]), (25, [20...24], [19]), (250, [30...44], [29]),
    (25, [30...44, 46...60], [21, 29, 45]), (25, [30...89], [21]), (25, [1...44], []),
    (25, [3...9], []),
  ])
  func `a page ends before rows that would not stay together`(
    _ width: Int, _ blocks: [ClosedRange<Int>], _ ends: [Int]
  ) {
    let sheet = sheetContent((1...100).map { _ in [.text("a", .value)] }) {
      $0.columns = [.fixed(width)]
      $0.page.together = blocks
    }.sheets[0]
    // A page of A4 that is not scaled holds 21 rows of one line.
    #expect(PageEnds.of(sheet, widths: [width]) == ends)
    var one = sheet
    one.page.fit = .onePage
    #expect(PageEnds.of(one, widths: [width]) == [])
  }

  @Test func `a colour of one's own is for titles and headings, and can be read`() {
    let dark = WorkbookContent.Accent(red: 0, green: 51, blue: 102)
    let light = WorkbookContent.Accent(red: 255, green: 214, blue: 0)
    #expect(Look(.heading, dark).fill == 0x003366)
    #expect(Look(.heading, dark).ink == 0xFFFFFF)
    #expect(Look(.title, dark).ink == 0x003366)
    #expect(Look(.heading, light).fill == 0xFFD600)
    #expect(Look(.heading, light).ink == nil)
    #expect(Look(.subtitle, light).ink == nil)
    for meaning in WorkbookContent.Meaning.allCases {
      #expect(Look(meaning, nil) == Look(meaning))
      let isOurs = [.heading, .title, .subtitle].contains(meaning)
      #expect((Look(meaning, dark) == Look(meaning)) == !isOurs)
    }
  }

  @Test func `a filter's button has room beside the heading`() {
    func width(_ filter: CellRange?) -> [Int] {
      ColumnWidths.of(
        sheetContent([[.text("見出し", .value)], [.text("値", .value)]]) {
          $0.columns = [.fitted(2...40)]
          $0.filter = filter
        }.sheets[0])
    }
    #expect(width(nil) == [6])
    #expect(width(area("A1:A2")) == [9])
  }

  @Test func `merged cells are high enough for their text`() throws {
    let text = String(repeating: "字", count: 100)  // 200 columns in a cell of 21 and one of 30
    let sheet = sheetContent([[.text(text, .value), .empty], [.empty, .empty]]) {
      $0.merges = [area("A1:B2")]
    }.sheets[0]
    let heights = RowHeights.of(sheet, widths: [20, 30])
    #expect(heights[0] == RowHeights.single)
    #expect(heights[0] + heights[1] >= 4 * 18.75)
    #expect(
      try Book(sheetContent([[.text(text, .value)]]) { $0.merges = [area("A1:B2")] })
        .sheet(1).contains("<mergeCell ref=\"A1:B2\"/>"))
  }

  @Test(arguments: [
    ("nisc-guideline-2023/5.1.3.5-2", 12, 4), ("0123456789", 5, 2), ("0123456789", 10, 1),
    ("短い ems-server", 20, 1),
  ])
  func `a word that is wider than its column has the lines it is cut into`(
    _ text: String, _ width: Int, _ lines: Int
  ) {
    let sheet = WorkbookContent.Sheet(
      name: "表", kind: .print, rows: [[.text(text, .value)], [.text("x", .value)]],
      columns: [.fixed(width)])
    let heights = RowHeights.of(sheet, widths: [width])
    #expect(Int((heights[0] - 2.25) / 18.75) == lines, "\(heights)")
  }

  @Test func `no row is higher than rows can be`() {
    let text = String(repeating: "字", count: 3000)
    let sheet = content([[.text(text, .value)]]).sheets[0]
    #expect(RowHeights.of(sheet, widths: [20]) == [409])
  }

  @Test func `rows and columns are hidden, grouped and of the height that is asked for`() throws {
    let sheet = try Book(
      sheetContent([[.text("a")], [.text("b")], [.text("c")], [.text("d")]]) {
        $0.columns = [.fixed(9), WorkbookContent.Column(.fixed(9), isHidden: true, level: 2)]
        $0.rowSettings = [
          2: .init(height: 15), 3: .init(isHidden: true), 4: .init(height: 60, level: 1),
        ]
      }
    ).sheet(1)
    // The library takes 15 for no height at all.
    #expect(sheet.contains("<row r=\"2\" spans=\"1:1\" ht=\"15.01\" customHeight=\"1\">"))
    #expect(sheet.contains("<row r=\"3\" spans=\"1:1\" ht=\"21\" hidden=\"1\""))
    #expect(
      sheet.contains("<row r=\"4\" spans=\"1:1\" ht=\"60\" customHeight=\"1\" outlineLevel=\"1\""))
    #expect(sheet.contains("hidden=\"1\" customWidth=\"1\" outlineLevel=\"2\""))
  }

  @Test func `headings stay in view, and some of them are repeated`() throws {
    let book = try Book(
      sheetContent([[.text("a"), .text("b")], [.text("c")], [.text("d")], [.text("e")]]) {
        $0.headingRows = 3
        $0.repeatedRows = 2...3
        $0.headingColumns = 2
        $0.repeatsColumns = true
      })
    #expect(try book.sheet(1).contains("<pane xSplit=\"2\" ySplit=\"3\" topLeftCell=\"C4\""))
    #expect(try book.part("xl/workbook.xml").contains(">'一'!$A:$B,'一'!$2:$3<"))
  }

  @Test func `a page may stand upright, be one for all, and end where it is told`() throws {
    let book = try Book(
      sheetContent(.init(repeating: [.text("a")], count: 9)) {
        $0.page.isPortrait = true
        $0.page.fit = .onePage
        $0.page.area = area("A1:B9")
        $0.page.breaks = [6, 3]
        $0.zoom = 85
      })
    let sheet = try book.sheet(1)
    #expect(sheet.contains("orientation=\"portrait\""))
    #expect(!sheet.contains("fitToHeight=\"0\""))
    #expect(sheet.contains("<rowBreaks count=\"2\" manualBreakCount=\"2\"><brk id=\"3\""))
    #expect(sheet.contains("zoomScale=\"85\""))
    #expect(try book.part("xl/workbook.xml").contains("'一'!$A$1:$B$9</definedName>"))
  }

  @Test func `hidden sheets stay hidden, and the first that is seen is shown`() throws {
    var content = content(names: ["一", "二", "三"])
    content.sheets[0].isHidden = true
    content.sheets[2].isHidden = true
    let workbook = try Book(content).part("xl/workbook.xml")
    #expect(workbook.contains("name=\"一\" sheetId=\"1\" state=\"hidden\""))
    #expect(workbook.contains("name=\"二\" sheetId=\"2\" r:id"))
    #expect(workbook.contains("activeTab=\"1\""))
  }

  @Test func `sheets for machines show their lines, others do not`() throws {
    #expect(try Book(content()).sheet(1).contains("showGridLines=\"0\""))
    let data = try Book(sheetContent { $0.kind = .data }, "2.xlsx").sheet(1)
    #expect(!data.contains("showGridLines"))
    #expect(!data.contains("customHeight"))
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let said: String
    let change: @Sendable (inout WorkbookContent.Sheet) -> Void
    var testDescription: String { said }
  }

  static let refused: [Refused] = [
    Refused(said: "a single cell cannot be merged") { $0.merges = [area("B2")] },
    Refused(said: "merged cells overlap") { $0.merges = [area("B2:C3"), area("C3:D4")] },
    Refused(said: "merging hides the value of B1") {
      $0.rows = [[.text("a"), .text("b")]]
      $0.merges = [area("A1:B1")]
    },
    Refused(said: "too many cells are merged") { $0.merges = [area("A1:XFD1048576")] },
    Refused(said: "the width or the level of a column") { $0.columns = [.fixed(0)] },
    Refused(said: "the width or the level of a column") { $0.columns = [.fixed(251)] },
    Refused(said: "the width or the level of a column") {
      $0.columns = [.init(.fixed(9), level: 8)]
    },
    Refused(said: "the height or the level of a row") {
      $0.rowSettings = [1: .init(height: 410)]
    },
    Refused(said: "the height or the level of a row") {
      $0.rowSettings = [1: .init(height: .nan)]
    },
    Refused(said: "the height or the level of a row") { $0.rowSettings = [0: .init()] },
    Refused(said: "heading rows or columns") { $0.headingRows = 1_048_576 },
    Refused(said: "heading rows or columns") { $0.headingColumns = -1 },
    Refused(said: "heading rows or columns") { $0.repeatedRows = 0...2 },
    Refused(said: "a zoom of 9%") { $0.zoom = 9 },
    Refused(said: "page ends are too many") { $0.page.breaks = Array(1...1_024) },
    Refused(said: "page ends are too many") { $0.page.breaks = [0] },
    Refused(said: "the password of the sheet") {
      $0.protection = .password(.init(repeating: "a", count: 25))
    },
    Refused(said: "the password of the sheet") { $0.protection = .password("パス") },
    Refused(said: "the password of the sheet") { $0.protection = .password("") },
    Refused(said: "too long for rows and columns to be repeated") {
      $0.name = .init(repeating: "字", count: 20)
      $0.headingRows = 1
      $0.headingColumns = 1
      $0.repeatsColumns = true
    },
  ]

  @Test(arguments: refused) func `what a sheet cannot have is refused`(_ refused: Refused) throws {
    let said = try problems(of: sheetContent { refused.change(&$0) }).map(\.what.english)
    #expect(said.contains { $0.contains(refused.said) }, "\(said)")
    #expect(said.count == 1)
  }

  @Test func `a workbook shows a sheet`() throws {
    var content = content()
    content.sheets[0].isHidden = true
    #expect(try problems(of: content).map(\.what.english) == ["there is no sheet to be seen"])
    content.sheets = []
    #expect(try problems(of: content).map(\.what.english) == ["there is no sheet to be seen"])
  }
}
