import Files
import GapAnalysis
import ProfileModel
import Reports
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// A report as a workbook: what stands in which cell.
@Suite(.temporaryFolder) struct ReportWorkbookTests {
  private func read(
    _ sample: SampleReport = SampleReport(), _ style: ReportStyle = ReportStyle(.japanese),
    facts: ReportFacts? = nil
  ) throws -> Workbook {
    try WorkbookReader.read(try sample.file(style, facts: facts))
  }

  @Test(arguments: Language.allCases)
  func `it breaks no rule that workbooks of others are held to`(_ language: Language) throws {
    let found = WorkbookRule.findings(in: try read(SampleReport(), ReportStyle(language)))
    #expect(
      found.map { "\($0.rule) \($0.problem.place.inside.english): \($0.problem.what.english)" }
        == [])
  }

  @Test func `sheets to print come first, then data, codes, choices and management`() throws {
    #expect(
      try read().sheets.map(\.name) == [
        "総括", "プロファイル", "ギャップ", "推移表", "対応計画", "データ_主な指標", "データ_プロファイル", "データ_ギャップ",
        "データ_推移", "データ_計画", "データ_列挙", "符号表", "選択肢", "管理情報",
      ])
    #expect(
      try read(SampleReport(), ReportStyle(.english)).sheets.map(\.name).suffix(5) == [
        "Data_Plan", "Data_Lists", "Codes", "Choices", "Management",
      ])
  }

  @Test func `single values are numbers in their format, and what lies between is text`() throws {
    let book = try read()
    let sheet = try #require(book.sheet(named: "プロファイル"))
    let row = try #require(sheet.cells.first { $0.value == .text("DE 検知") }?.address.row)
    let cells = sheet.cells.inRow(row)
    #expect(cells.first { $0.address.column == 5 }?.value == .text("22.2%–55.6%"))
    #expect(cells.first { $0.address.column == 2 }?.value == .number(1))
    let share = try #require(sheet.cells.inRow(row - 1).first { $0.address.column == 5 })
    #expect(share.value == .number(0.333))
    #expect(book.styles.formats[share.style].numberFormat == "0.0%")
    let unknown = sheet.cells.inRow(row - 1).first { $0.address.column == 4 }
    #expect(unknown?.value == .text("…"))
  }

  @Test(arguments: [
    (ReportStyle.Money.yen, "費用(円)", 12_340_000.0), (.thousand, "費用(千円)", 12_340),
    (.tenThousand, "費用(万円)", 1_234), (.million, "費用(百万円)", 12),
  ])
  func `money is printed in its unit, which the heading names, and kept in yen`(
    _ unit: ReportStyle.Money, _ heading: String, _ printed: Double
  ) throws {
    var sample = SampleReport()
    sample.quarters = 12
    let book = try read(sample, ReportStyle(.japanese, money: unit))
    let sheet = try #require(book.sheet(named: "推移表"))
    #expect(sheet.cells.contains { $0.value == .text(heading) })
    let row = try #require(sheet.cells.first { $0.value == .text("2022Q2") }?.address.row)
    #expect(sheet.cells.inRow(row).last?.value == .number(printed))
    let data = try #require(book.sheet(named: "データ_推移"))
    #expect(data.cells.inRow(11).contains { $0.value == .number(12_340_000) })
  }

  @Test func `a total is a living sum only where it is the sum of what is printed`() throws {
    let columns: [ReportTable.Column] = [
      .init("item", .text), .init("now", .integer), .init("before", .integer),
    ]
    var facts = SampleReport().facts
    facts.tables["key"] = ReportTable(
      columns,
      rows: [
        .init("gaps", ["now": .integer(2), "before": .integer(4)]),
        .init("late", ["now": .integer(3), "before": .missing(.unknown)]),
        .init("unanswered", ["now": .integer(5), "before": .integer(9)], tone: .total),
      ])
    let content = ReportWorkbook(
      try SampleReport().document(facts), style: ReportStyle(.japanese)
    ).content
    let row = try #require(content.sheets[0].rows.first { $0.first?.value == .text("未回答") })
    #expect(row[1].value == .formula("SUM(B11:B12)", .number(5)))
    #expect(row[2].value == .integer(9))
    let book = try read(facts: facts)
    let sum = try #require(book.sheet(named: "総括")?.cells.first { $0.hasFormula })
    #expect(sum.value == .number(5))
  }

  @Test func `a table alone on its sheet can be filtered, folded and keeps its heading`() throws {
    let content = ReportWorkbook(
      try SampleReport().document(), style: ReportStyle(.japanese)
    ).content
    let sheet = try #require(content.sheets.first { $0.name == "ギャップ" })
    #expect(sheet.headingRows == 4)
    #expect(sheet.repeatedRows == 4...4)
    #expect(sheet.filter == CellRange("A4:I28"))
    #expect(sheet.rowSettings[5]?.level == nil)
    #expect(sheet.rowSettings[6]?.level == 1)
    #expect(content.sheets[0].filter == nil)
    #expect(content.sheets[0].page.fit == .onePage)
  }

  @Test func `data hold one value in each cell under the ids of the columns`() throws {
    let book = try read()
    let gaps = try #require(book.sheet(named: "データ_ギャップ"))
    let heading = gaps.cells.inRow(1).compactMap { gaps[$0.address]?.description }
    #expect(
      heading == [
        "id", "number", "control", "current_low", "current_high", "current_unit", "target_low",
        "target_high", "target_unit", "gap_low", "gap_high", "gap_unit", "verdict",
        "verdict_label", "services_count", "due", "reason",
      ])
    let first = gaps.cells.inRow(2).map { $0.value?.description ?? "" }
    #expect(
      first == [
        "C-1", "1-1", "外部委託先の情報セキュリティ対策の実施状況を契約に基づいて定期的に確認している(1)", "1", "2", "tier", "3",
        "3", "tier", "0.25", "1.5", "number", "gap", "差異あり", "2", "2027-01-01",
        "業務影響が大きく、目標まで二段階の開きがあるため",
      ])
    let lists = try #require(book.sheet(named: "データ_列挙"))
    #expect(
      lists.cells.inRow(3).map { $0.value?.description } == [
        "gaps", "C-1", "services", "2", "heat",
      ])
  }

  @Test func `every point of a chart stands in the data, as it is printed in the table`() throws {
    let content = ReportWorkbook(
      try SampleReport().document(), style: ReportStyle(.japanese)
    ).content
    let charts = content.sheets.flatMap(\.charts)
    #expect(charts.map(\.kind) == [.column(), .bar(), .radar, .bar(.percent), .line])
    for series in charts.flatMap(\.series) {
      #expect(series.values.sheet.hasPrefix("データ_"))
      let sheet = try #require(content.sheets.first { $0.name == series.values.sheet })
      #expect(series.values.range.rows == 2...sheet.rows.count)
      for row in series.values.range.rows {
        let column = series.values.range.first.column
        let value = sheet.rows[row - 1][column - 1].value
        #expect(value.isNumber || value == .nothing)
      }
    }
    let bars = charts[1]
    #expect(bars.categories.isReversed)
    #expect(bars.series.map(\.role) == [.current, .target, .previous])
    #expect(bars.series.map(\.name) == ["現在", "目標", "前期"])
    #expect(bars.series.allSatisfy { $0.labels != .none })
    let previous = bars.series[2].values
    let data = try #require(content.sheets.first { $0.name == previous.sheet })
    #expect(data.rows[3][previous.range.first.column - 1].value == .nothing)
  }

  @Test func `a chart of nothing but gaps is left out with its rows`() throws {
    var facts = SampleReport().facts
    let trend = try #require(facts.tables["trend"])
    facts.tables["trend"] = ReportTable(
      trend.columns, rows: trend.rows.map { .init($0.id, ["quarter": .text("2026Q1")]) })
    let book = try SampleReport().document(facts)
    let content = ReportWorkbook(book, style: ReportStyle(.japanese)).content
    #expect(content.sheets.first { $0.name == "推移表" }?.charts == [])
    #expect(content.sheets.first { $0.name == "推移表" }?.rows.count == 4 + trend.rows.count)
  }

  @Test(arguments: [
    ("=1+1", "=1+1"), ("+1", "+1"), ("-1", "-1"), ("@x", "@x"), ("評価👩‍👩‍👧🇯🇵", "評価👩‍👩‍👧🇯🇵"),
    ("مرحبا שלום", "مرحبا שלום"),
    ("a\u{0}b\u{7}c\u{7F}d\u{FFFE}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
    ("一行\r\n二行\r三行", "一行\n二行\n三行"), ("_x0041_", "_x0041_"),
    (String(repeating: "あ", count: 32_767), String(repeating: "あ", count: 32_767)),
    (String(repeating: "👍", count: 16_384), String(repeating: "👍", count: 16_380) + "…(以下略)"),
    (String(repeating: "_", count: 32_767), String(repeating: "_", count: 4_680) + "…(以下略)"),
  ])
  func `a text stands as it was written, or says that it does not`(
    _ text: String, _ shown: String
  ) throws {
    var sample = SampleReport()
    sample.remark = text
    let book = try read(sample)
    for name in ["対応計画", "データ_計画"] {
      let found = book.sheet(named: name)?.cells.contains { $0.value == .text(shown) }
      #expect(found == true, "\(name)")
    }
  }

  @Test func `codes say what each column of data is and what it is made of`() throws {
    let sheet = try #require(try read().sheet(named: "符号表"))
    let row = try #require(sheet.cells.first { $0.value == .text("cost") }?.address.row)
    #expect(
      sheet.cells.inRow(row).map { $0.value?.description } == [
        "データ_推移", "trend", "推移", "cost", "費用", "yen", "yen", "評価から計算",
      ])
  }

  @Test func `a colour and a picture of the organisation's own change nothing but the look`() throws
  {
    let dark = WorkbookContent.Accent(red: 0, green: 60, blue: 120)
    let plain = try SampleReport().file()
    let before = try WorkbookReader.read(plain)
    let branded = ReportBrand(logoPNG: SamplePicture.png, accent: dark)
    let after = try WorkbookReader.read(try SampleReport().file(brand: branded))
    #expect(after.sheets.map(\.name) == before.sheets.map(\.name))
    for (old, new) in zip(before.sheets, after.sheets).dropFirst() {
      #expect(old.cells.map(\.value) == new.cells.map(\.value))
    }
    #expect(after.styles.fills.contains("rgb=FF003C78"))
    #expect(!before.styles.fills.contains("rgb=FF003C78"))
    #expect(after.sheets[0].layout.hasDrawing)
    #expect(try WorkbookStructure.faults([after.path]) == [])
    #expect(WorkbookRule.findings(in: after).map(\.rule) == [])
  }

  @Test func `the same report gives the same bytes`() throws {
    let first = try FileReader.bytes(of: try SampleReport().file())
    let second = try FileReader.bytes(of: try SampleReport().file())
    #expect(first == second)
  }
}

/// A picture of one pixel.
enum SamplePicture {
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
    0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78,
    0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45, 0x4E,
    0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
