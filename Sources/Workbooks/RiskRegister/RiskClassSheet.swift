internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet of how many scenarios are in each class, as it is and with every target reached.
struct RiskClassSheet {
  private typealias Cell = WorkbookContent.Cell
  private static let title = Text(ja: "目標の前と後", en: "Before and after")
  private static let classes = ["A", "B", "C", "D", "E"]
  private static let heading = 3

  private let workbook: RiskWorkbook

  init(_ workbook: RiskWorkbook) {
    self.workbook = workbook
  }

  private var language: Language { workbook.language }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let heading = [Text(ja: "区分", en: "Class"), RiskWorkbook.now, RiskWorkbook.atTargets]
    var sheet = WorkbookContent.Sheet(
      name: Self.title[language], kind: .print,
      rows: [
        [.text("\(Self.title[language]) \(workbook.period)", .title)], [],
        heading.map { .text($0[language], .heading) },
      ] + Self.classes.map(counts),
      columns: [.fixed(14), .fixed(14), .fixed(14)])
    if let anchor = CellAddress(row: Self.heading, column: 5) { sheet.charts = [chart(at: anchor)] }
    return sheet
  }

  private func counts(_ letter: String) -> [Cell] {
    let count = { (name: (RiskWorkbook.Row) -> String) in
      workbook.rows.count { name($0).hasPrefix(letter) }
    }
    return [
      .text(letter, .rowHeading), .integer(count { $0.classes.now }, .number),
      .integer(count { $0.classes.atTarget }, .number),
    ]
  }

  private func chart(at anchor: CellAddress) -> WorkbookContent.Chart {
    let rows = Self.heading + 1...Self.heading + Self.classes.count
    let cells = { (column: Int) in
      WorkbookContent.Reference(.column(column, rows), sheet: Self.title[language])
    }
    let title = Text(ja: "区分ごとのシナリオ数", en: "Scenarios in each class")[language]
    var chart = WorkbookContent.Chart(
      .column(.clustered), title: title,
      series: [
        .init(
          RiskWorkbook.now[language], categories: cells(1), values: cells(2), role: .current,
          labels: .values()),
        .init(
          RiskWorkbook.atTargets[language], categories: cells(1), values: cells(3), role: .target,
          labels: .values()),
      ], at: anchor)
    chart.description = title
    chart.values = WorkbookContent.Chart.Axis(
      minimum: 0, step: max(1, Double(workbook.rows.count / 10)))
    return chart
  }
}
