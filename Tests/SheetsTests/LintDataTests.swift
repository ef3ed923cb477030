import ProfileModel
import Testing

@testable import Sheets

/// A workbook that breaks one rule, and a near twin that breaks none.
struct LintCase: CustomTestStringConvertible, Sendable {
  let rule: String
  let what: String
  let bad: LintBook
  let good: LintBook
  /// Where the finding stands, below the file.
  let place: String

  init(_ rule: String, _ what: String, at place: String, bad: LintBook, good: LintBook) {
    self.rule = rule
    self.what = what
    self.bad = bad
    self.good = good
    self.place = place
  }

  var testDescription: String { "\(rule) \(what)" }
}

@Suite struct LintDataTests {
  @Test(arguments: cases)
  func `a sheet of data breaks one rule and its twin none`(_ example: LintCase) throws {
    let found = try example.bad.findings()
    #expect(found.map(\.rule) == [example.rule], "\(found.map(\.problem))")
    #expect(found.first.map { "\($0.problem.place)" } == "book.xlsx › \(example.place)")
    let twin = try example.good.findings()
    #expect(twin.isEmpty, "\(twin.map(\.problem))")
  }

  @Test func `every rule for data has a workbook that breaks it`() {
    let fileRule: Set = ["MR1-1"]
    #expect(
      Set(Self.cases.map(\.rule)).union(fileRule) == Set(WorkbookRule.machineReadable.map(\.id)))
  }

  private static let cases: [LintCase] = [
    LintCase(
      "MR1-2", "two numbers", at: "データ_表!B3",
      bad: .data(["名称", "件数"], ["a", 3], ["b", "12(3)"]),
      good: .data(["名称", "件数"], ["a", 3], ["b", 12])),
    LintCase(
      "MR1-2", "codes in a row", at: "データ_表!B2",
      bad: .data(["名称", "サービス"], ["a", "grid;heat"]),
      good: .data(["名称", "サービス"], ["a", "grid"], ["a", "heat"])),
    LintCase(
      "MR1-2", "a number and what it means", at: "データ_表!B2",
      bad: .data(["名称", "回答"], ["a", "３ 実施済み"], ["b", "2 一部"]),
      good: .data(["名称", "回答"], ["a", "実施済み"], ["b", "一部、3 点は未了"])),
    LintCase(
      "MR1-3", "full-width digits", at: "データ_表!B3",
      bad: .data(["名称", "件数"], ["a", 3], ["b", "３"]),
      good: .data(["名称", "件数"], ["a", 3], ["b", 3])),
    LintCase(
      "MR1-3", "all of them text", at: "データ_表!B2",
      bad: .data(["名称", "金額(円)"], ["a", "1,000"], ["b", "▲5円"], ["c", "約300"]),
      good: .data(["設問番号", "金額(円)"], ["1", 1000], ["2", -5], ["10", 300])),
    LintCase(
      "MR1-3", "a unit behind the figure", at: "データ_表!B2",
      bad: .data(["名称", "割合"], ["a", "50%"], ["b", 0.4]),
      good: .data(["名称", "備考"], ["a", "50%"], ["b", "未定"], ["c", "来年度から"], ["d", "調整中"])),
    LintCase(
      "MR1-4", "merged cells", at: "データ_表!B2",
      bad: .data(["名称", "備考"], ["a", "共通"], ["b"]) { $0.merged = ["B2:B3"] },
      good: .data(["名称", "備考"], ["a", "共通"], ["b"])),
    LintCase(
      "MR1-5", "a word spread out", at: "データ_表!A3",
      bad: .data(["名称", "件数"], ["a", 3], ["合　計", 3]),
      good: .data(["名称", "件数"], ["電力 太郎", 3], ["合計", 3])),
    LintCase(
      "MR1-5", "a space at the end", at: "データ_表!A2",
      bad: .data(["名称", "件数"], ["a ", 3]), good: .data(["名称", "件数"], ["a b", 3])),
    LintCase(
      "MR1-5", "a line break", at: "データ_表!B1",
      bad: .data(["名称", "回答\n件数"], ["a", 3]), good: .data(["名称", "回答件数"], ["a", 3])),
    LintCase(
      "MR1-6", "a column without heading", at: "データ_表!B2",
      bad: .data(["名称", nil, "備考"], ["a", "x", "z"]),
      good: .data(["名称", "区分", "備考"], ["a", "x", "z"])),
    LintCase(
      "MR1-6", "two equal headings", at: "データ_表!C1",
      bad: .data(["名称", "備考", "備考"], ["a", "x", "z"]),
      good: .data(["名称", "備考", "備考2"], ["a", "x", "z"])),
    LintCase(
      "MR1-6", "a ditto mark", at: "データ_表!B3",
      bad: .data(["名称", "部署"], ["a", "総務部"], ["b", "〃"]),
      good: .data(["名称", "部署"], ["a", "総務部"], ["b", "総務部"])),
    LintCase(
      "MR1-6", "a group named once", at: "データ_表!A3",
      bad: .data(["分野", "設問"], ["識別", "Q1"], [nil, "Q2"], ["防御", "Q3"]),
      good: .data(["分野", "設問"], ["識別", "Q1"], ["識別", nil], ["防御", "Q3"])),
    LintCase(
      "MR1-7", "a formula", at: "データ_表!B3",
      bad: .data(["名称", "件数"], ["a", 2], ["合計", .formula(2)]),
      good: .data(["名称", "件数"], ["a", 2], ["合計", 2])),
    LintCase(
      "MR1-8", "a picture", at: "データ_表",
      bad: .data(["名称"], ["a"]) {
        $0.attachments = ["drawing"]
        $0.objects = "<drawing r:id=\"drawing\"/>"
      }, good: .data(["名称"], ["a"])),
    LintCase(
      "MR1-8", "a form control, but not a comment", at: "データ_表",
      bad: .data(["名称"], ["a"]) {
        $0.attachments = ["vmlDrawing"]
        $0.objects = "<legacyDrawing r:id=\"vmlDrawing\"/>"
      },
      good: .data(["名称"], ["a"]) {
        $0.attachments = ["vmlDrawing", "comments"]
        $0.objects = "<legacyDrawing r:id=\"vmlDrawing\"/>"
      }),
    LintCase(
      "MR1-9", "figures of nothing", at: "データ_表!B2",
      bad: .data(["名称", "売上"], ["a", 3]), good: .data(["名称", "売上(百万円)"], ["a", 3])),
    LintCase(
      "MR1-9", "a row of units instead", at: "データ_表!B2",
      bad: .data(["名称", "売上"], ["a", 3], ["b", 4]),
      good: .data(["名称", "売上"], ["-", "百万円"], ["a", 3])),
    LintCase(
      "MR1-9", "a column of units instead", at: "データ_表!B2",
      bad: .data(["名称", "値"], ["a", 3]), good: .data(["名称", "値", "単位"], ["a", 3, "円"])),
    LintCase(
      "MR1-9", "an English heading that tells", at: "データ_表!B2",
      bad: .data(["id", "sales"], ["a", 3]), good: .data(["id", "sales_count"], ["a", 3])),
    LintCase(
      "MR1-10", "a circled digit", at: "データ_表!A2",
      bad: .data(["名称"], ["①電力"], ["b"]), good: .data(["名称"], ["(1)電力"], ["b"])),
    LintCase(
      "MR1-10", "a word in one character", at: "データ_表!A2",
      bad: .data(["名称"], ["㈱みほん"], ["第Ⅲ種"]), good: .data(["名称"], ["株式会社髙﨑"], ["第3種"])),
    LintCase(
      "MR1-10", "a private character", at: "データ_表!A2",
      bad: .data(["名称"], ["渡\u{E000}"]), good: .data(["名称"], ["渡邉"])),
    LintCase(
      "MR1-11", "an era alone", at: "データ_表!B2",
      bad: .data(["名称", "期日"], ["a", "令和8年11月20日"]),
      good: .data(["名称", "期日"], ["a", "令和8年(2026年)11月20日"], ["b", .date(46346)])),
    LintCase(
      "MR1-11", "an era as a letter", at: "データ_表!B2",
      bad: .data(["名称", "期日"], ["a", "R8.11.20"], ["b", "Ｒ８．１１．２１"]),
      good: .data(["名称", "期日", "西暦"], ["R8", "R8.11.20", "2026-11-20"])),
    LintCase(
      "MR1-12", "prefectures without codes", at: "データ_表!A2",
      bad: .data(["都道府県", "件数"], ["東京都", 3]),
      good: .data(["都道府県コード", "都道府県", "件数"], ["13", "東京都", 3])),
    LintCase(
      "MR1-12", "prefectures under another heading", at: "データ_表!A2",
      bad: .data(["所在地", "件数"], ["大阪", 3], ["北海道", 4]),
      good: .data(["所在地", "件数"], ["川崎支店", 3], ["北海道", 4], ["本社", 1])),
    LintCase(
      "MR1-12", "codes that lost their zero", at: "データ_表!A2",
      bad: .data(["都道府県コード", "件数"], [1, 3], [13, 4]),
      good: .data(["都道府県コード", "件数"], ["01", 3], ["13101", 4])),
    LintCase(
      "MR1-13", "a dash among figures", at: "データ_表!B3",
      bad: .data(["名称", "件数"], ["a", 3], ["b", "－"]),
      good: .data(["名称", "件数"], ["a", 0], ["b", "X"], ["c", "***"])),
    LintCase(
      "MR1-13", "words among figures", at: "データ_表!B3",
      bad: .data(["名称", "件数"], ["a", 3], ["b", "該当なし"]),
      good: .data(["名称", "回答"], ["a", "実施"], ["b", "該当なし"])),
    LintCase(
      "MR1-13", "an error value", at: "データ_表!B2",
      bad: .data(["名称", "備考"], ["a", .error("#N/A")], ["b", "x"]),
      good: .data(["名称", "備考"], ["a", nil], ["b", "x"])),
    LintCase(
      "MR2-1", "an empty row", at: "データ_表!A4",
      bad: .data(["名称", "件数"], ["a", 3], [], ["b", 4]),
      good: .data(["名称", "件数"], ["a", 3], ["b", 4])),
    LintCase(
      "MR2-1", "an empty column", at: "データ_表!D1",
      bad: .data(["名称", "件数", nil, "備考"], ["a", 3, nil, "x"]),
      good: .data(["名称", "件数", "備考"], ["a", 3, "x"])),
    LintCase(
      "MR2-1", "a note apart", at: "データ_表!A4",
      bad: .data(["名称", "件数"], ["a", 3], [], ["(注)概数"]),
      good: .data(["名称", "件数", "備考"], ["a", 3, "(注)概数"])),
    LintCase(
      "MR2-2", "a table below", at: "データ_表!A4",
      bad: .data(["名称", "件数"], ["a", 3], [], ["名称", "件数"], ["b", 4]),
      good: .data(["名称", "件数"], ["a", 3], ["b", 4])),
    LintCase(
      "MR2-2", "a table beside", at: "データ_表!E1",
      bad: .data(
        ["名称", "件数", nil, nil, "コード", "意味"], ["a", 3, nil, nil, "x", "止"], ["b", 4]),
      good: .data(["名称", "件数"], ["a", 3], ["b", 4])),
    LintCase(
      "MR2-2", "headings repeated on the way", at: "データ_表!A3",
      bad: .data(["名称", "備考"], ["a", "x"], ["名称", "備考"], ["b", "z"]),
      good: .data(["名称", "備考"], ["a", "x"], ["名称", "別名"], ["b", "z"])),
  ]
}

@Suite struct LintFileTests {
  private static let good = LintBook.data(["名称"], ["a"])

  @Test(arguments: [
    ("an ending for macros", good.with { $0.path = "book.xlsm" }),
    ("macros", good.with { $0.relationships = ["vbaProject"] }),
    ("external links", good.with { $0.relationships = ["externalLink"] }),
    (
      "a chart for a sheet of data",
      good.with { $0.sheets.append(.init(name: "データ_図", rows: [], isChart: true)) }
    ),
  ]) func `a file that is no plain workbook breaks the first rule`(
    _ what: String, _ book: LintBook
  ) throws {
    #expect(try book.findings().map(\.rule) == ["MR1-1"])
    #expect(try Self.good.findings() == [])
  }

  @Test func `a sheet is data by its name in either language, or when somebody says so`() throws {
    let rows: [[LintBook.Entry]] = [["名称", "件数"], ["a", .text("1,000")]]
    for name in ["データ_表", "Data_Table", "data_table"] {
      let book = LintBook(sheets: [.init(name: name, rows: rows)])
      #expect(try book.findings().map(\.rule) == ["MR1-3"], "\(name)")
    }
    let other = LintBook(sheets: [.init(name: "表", rows: rows)])
    #expect(try other.findings() == [])
    #expect(try other.findings(asData: ["表"]).map(\.rule) == ["MR1-3"])
  }

  @Test(arguments: ["管理情報", "選択肢", "符号表", "Management", "Choices", "Codes"])
  func `sheets that make the workbook work are neither data nor print`(_ name: String) throws {
    let sheet = LintBook.Sheet(
      name: name, rows: [["①", "1,000"]], merged: ["A1:B1"], paper: .init(fits: "", setup: ""))
    let book = LintBook(sheets: [sheet], hasManagement: name != "管理情報")
    #expect(try book.findings() == [])
  }

  @Test func `cells that share a finding are told once a column, with their number`() throws {
    let book = LintBook.data(["名称", "件数"], ["①", "１"], ["②", "２"], ["③", "３"])
    let found = try book.findings()
    #expect(found.map(\.rule) == ["MR1-3", "MR1-10"])
    #expect(found.allSatisfy { $0.problem.what.japanese.hasSuffix("(ほかに2か所)") })
    #expect(found.allSatisfy { $0.problem.what.english.hasSuffix(" (and 2 more)") })
  }

  @Test func `an empty sheet of data and one of a single cell are left in peace`() throws {
    #expect(try LintBook.data().findings() == [])
    #expect(try LintBook.data(["名称"]).findings() == [])
  }
}
