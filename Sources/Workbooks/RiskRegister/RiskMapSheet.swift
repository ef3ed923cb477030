internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet of the risk map, as it is and with every target reached, and of how many are in each class.
struct RiskMapSheet {
  private typealias Cell = WorkbookContent.Cell
  private static let title = Text(ja: "リスクマップ", en: "Risk map")
  private static let classes = ["A", "B", "C", "D", "E"]

  private let workbook: RiskWorkbook

  init(_ workbook: RiskWorkbook) {
    self.workbook = workbook
  }

  private var language: Language { workbook.language }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let now = Text(ja: "現在", en: "Now")
    let later = Text(ja: "目標達成時", en: "At targets")
    let rows =
      [[Cell.text("\(Self.title[language]) \(workbook.period)", .title)], []]
      + map(now) { $0.spots.now } + [[]] + map(later) { $0.spots.atTarget } + [[]]
    let first = rows.count + 1
    var sheet = WorkbookContent.Sheet(
      name: Self.title[language], kind: .print, rows: rows + counts(now, later),
      columns: [.fixed(18)] + (1...5).map { _ in .fixed(22) })
    if let anchor = CellAddress(row: first, column: 4) {
      sheet.charts = [chart(now, later, first, at: anchor)]
    }
    return sheet
  }

  /// Likelihood upward, impact to the right, the scenarios in their cells.
  private func map(
    _ moment: Text, _ spot: (RiskWorkbook.Row) -> RiskWorkbook.Spot
  ) -> [[Cell]] {
    let impact = Text(ja: "影響", en: "Impact")[language]
    let likelihood = Text(ja: "起こりやすさ", en: "Likelihood")[language]
    let heading =
      [Cell.text(moment[language], .heading)] + (1...5).map { .text("\(impact) \($0)", .heading) }
    return [heading]
      + (1...5).reversed().map { level in
        [.text("\(likelihood) \(level)", .rowHeading)]
          + (1...5).map { place in
            let here = workbook.rows.filter {
              spot($0) == RiskWorkbook.Spot(likelihood: level, impact: place)
            }
            return .text(here.map(\.scenario.id).joined(separator: "\n"), .value)
          }
      }
  }

  private func counts(_ now: Text, _ later: Text) -> [[Cell]] {
    let heading = [Text(ja: "区分", en: "Class"), now, later].map {
      Cell.text($0[language], .heading)
    }
    return [heading]
      + Self.classes.map { letter in
        let count = { (name: (RiskWorkbook.Row) -> String) in
          workbook.rows.count { name($0).hasPrefix(letter) }
        }
        return [
          .text(letter, .rowHeading), .integer(count { $0.classes.now }, .number),
          .integer(count { $0.classes.atTarget }, .number),
        ]
      }
  }

  /// How many scenarios are in each class before and after, side by side.
  private func chart(
    _ now: Text, _ later: Text, _ first: Int, at anchor: CellAddress
  ) -> WorkbookContent.Chart {
    let rows = first + 1...first + Self.classes.count
    let cells = { (column: Int) in
      WorkbookContent.Reference(.column(column, rows), sheet: Self.title[language])
    }
    let title = Text(ja: "区分ごとのシナリオ数", en: "Scenarios in each class")
    var chart = WorkbookContent.Chart(
      .column(.clustered), title: title[language],
      series: [
        .init(
          now[language], categories: cells(1), values: cells(2), role: .current,
          labels: .values()),
        .init(
          later[language], categories: cells(1), values: cells(3), role: .target,
          labels: .values()),
      ], at: anchor)
    chart.description = title[language]
    chart.values = WorkbookContent.Chart.Axis(nil, minimum: 0)
    return chart
  }
}
