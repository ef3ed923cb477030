import ProfileModel
import Sheets

/// A workbook such as a board gets: an overview with three charts and a logo, three profiles of 300
/// rows to fill in, and the hidden list that their drop-downs take their choices from.
struct BoardLike {
  typealias Cell = WorkbookContent.Cell

  static let rows = 300
  static let domains = ["統治", "識別", "防御", "検知", "対応", "復旧", "供給網", "教育・訓練"]
  static let choices = [
    "0 未着手", "1 検討している", "2 一部で行っている", "3 定めて行っている", "4 定期的に見直している", "5 改善を続けている",
  ]
  private static let profiles = ["現在", "目標", "前回"]
  private static let title = "自己評価 経営報告"
  private static let list = "選択肢"
  private static let overviewName = "総括"

  /// The workbook as a value.
  static var content: WorkbookContent {
    var content = WorkbookContent(
      title: title, label: "社外秘", issue: "2026-11-20 第1版 / 0123456789ab", created: 1_795_158_000,
      sheets: [overview] + profiles.indices.map(profile) + [choiceList])
    content.author = "危機管理室"
    content.names = [
      .init("選択肢一覧", .init(range("A1:A6"), sheet: list)),
      .init("領域一覧", .init(range("A4:A11"), sheet: overviewName)),
    ]
    content.properties = [.init("edition", .text("第1版")), .init("rows", .integer(rows))]
    return content
  }

  private static var overview: WorkbookContent.Sheet {
    let headings = (["領域"] + profiles).map { Cell.text($0, .heading) }
    let lines = domains.indices.map { row in
      [Cell.text(domains[row], .rowHeading)]
        + profiles.indices.map {
          .number(Double((row * 3 + $0 * 5) % 11) / 2, .number, .decimals(1))
        }
    }
    var sheet = WorkbookContent.Sheet(
      name: overviewName, kind: .print,
      rows: [[.text(title, .title)], [], headings] + lines,
      columns: [.fixed(14), .fixed(8), .fixed(8), .fixed(8)])
    sheet.charts = [radar, breakdown, shares]
    sheet.pictures = [.init(png: logo, at: cell("M1"), scale: 24, description: "ロゴ")]
    sheet.page.fit = .onePage
    return sheet
  }

  private static var radar: WorkbookContent.Chart {
    var chart = WorkbookContent.Chart(
      .radar, title: "領域ごとの評点",
      series: zip(profiles, [.current, .target, .previous]).enumerated().map { index, pair in
        series(index, pair.0, pair.1)
      }, at: cell("F3"))
    chart.values = .init(minimum: 0, maximum: 5, step: 1)
    (chart.width, chart.height) = (520, 320)
    return chart
  }

  private static var breakdown: WorkbookContent.Chart {
    var chart = WorkbookContent.Chart(
      .bar(.stacked), title: "評点の内訳",
      series: profiles.enumerated().map { series($0, $1, .part) }, at: cell("A19"))
    chart.categories.isReversed = true
    (chart.width, chart.height) = (480, 340)
    return chart
  }

  private static var shares: WorkbookContent.Chart {
    var first = series(0, profiles[0], .part)
    first.labels = .shares
    var chart = WorkbookContent.Chart(
      .doughnut, title: "領域の割合", series: [first], at: cell("I19"))
    chart.legend = .right
    (chart.width, chart.height) = (420, 340)
    return chart
  }

  private static func series(
    _ index: Int, _ name: String, _ role: WorkbookContent.Chart.Series.Role
  ) -> WorkbookContent.Chart.Series {
    let column = ["B", "C", "D"][index]
    return .init(
      name, categories: .init(range("A4:A11"), sheet: overviewName),
      values: .init(range("\(column)4:\(column)11"), sheet: overviewName), role: role)
  }

  private static func profile(_ number: Int) -> WorkbookContent.Sheet {
    let headings = ["番号", "領域", "設問", "評点", "目標", "差", "状況", "根拠", "期限"]
    var sheet = WorkbookContent.Sheet(
      name: profiles[number], kind: .form,
      rows: [headings.map { .text($0, .heading) }] + (1...rows).map { line($0, number) },
      columns: [8, 12, 50, 8, 8, 8, 24, 40, 12].map { .fixed($0) }, headingRows: 1)
    sheet.headingColumns = 2
    sheet.filter = sheet.table()
    sheet.conditions = conditions
    sheet.inputRules = inputRules
    return sheet
  }

  private static func line(_ row: Int, _ number: Int) -> [Cell] {
    let score = (row * 7 + number) % 6
    let target = 3 + row % 3
    let domain = domains[row % domains.count]
    let id = String(row)
    return [
      .text("Q" + String(repeating: "0", count: 3 - id.count) + id, .fixed),
      .text(domain, .fixed),
      .text("設問\(row):\(domain)に関する重要な資産と手順を定め、少なくとも年一回見直して記録しているか", .fixed),
      .integer(score, .input), .integer(target, .input),
      .formula(
        "E\(row + 1)-D\(row + 1)", .number(Double(target - score)), .number,
        .decimals(1).withTriangle),
      .text(choices[score], .input), .text("文書\(number + 1)-\(row)号", .input),
      .date(CivilDate(daysSinceEpoch: 20_781 + row % 120), .input),
    ]
  }

  private static var conditions: [WorkbookContent.Condition] {
    [
      .init(range("D2:D\(rows + 1)"), .bar(.init(empty: 0, full: 5))),
      .init(range("E2:E\(rows + 1)"), .shade(darkIsHigh: true)),
      .init(range("F2:F\(rows + 1)"), .icons(.threeArrows)),
      .init(range("D2:D\(rows + 1)"), .compared(.below(2), .warning)),
    ]
  }

  private static var inputRules: [WorkbookContent.InputRule] {
    [
      .init(
        [range("G2:G\(rows + 1)")], .oneOf(.name("選択肢一覧")),
        refusal: .init("選択肢", "一覧から選んでください")),
      .init([range("D2:E\(rows + 1)")], .integer(.between(0, 5))),
    ]
  }

  private static var choiceList: WorkbookContent.Sheet {
    var sheet = WorkbookContent.Sheet(
      name: list, kind: .data, rows: choices.map { [.text($0)] })
    sheet.isHidden = true
    return sheet
  }

  /// A grey square of one pixel.
  private static let logo: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
    0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78,
    0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45, 0x4E,
    0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  /// The addresses in this file are written right; a wrong one would show at once.
  private static func cell(_ address: String) -> CellAddress { range(address).first }

  private static func range(_ address: String) -> CellRange {
    guard let range = CellRange(address) else { fatalError("no address: \(address)") }
    return range
  }
}
