internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet of the figures behind the register, one value in each cell.
struct RiskData {
  private typealias Cell = WorkbookContent.Cell
  private static let title = Text(ja: "データ_リスク", en: "Data_Risks")
  private static let headings = [
    "scenario", "class", "class_at_target", "likelihood", "impact", "likelihood_at_target",
    "impact_at_target", "residual_low", "residual_high", "residual_at_target", "line", "unit",
    "treatment",
  ]

  private let workbook: RiskWorkbook

  init(_ workbook: RiskWorkbook) {
    self.workbook = workbook
  }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    WorkbookContent.Sheet(
      name: Self.title[workbook.language], kind: .data,
      rows: [Self.headings.map { .text($0, .plain) }] + workbook.rows.map(cells),
      columns: Self.headings.map { _ in .fitted(10...30) }, headingRows: 1)
  }

  private func cells(_ row: RiskWorkbook.Row) -> [Cell] {
    let (now, later, amounts) = (row.spots.now, row.spots.atTarget, row.amounts)
    return [
      .text(row.scenario.id, .plain), .text(String(row.classes.now.prefix(1)), .plain),
      .text(String(row.classes.atTarget.prefix(1)), .plain), .integer(now.likelihood),
      .integer(now.impact), .integer(later.likelihood), .integer(later.impact),
      .number(amounts.left.lowerBound), .number(amounts.left.upperBound),
      .number(amounts.atTarget), amounts.line.map { .number($0) } ?? .empty,
      .text(workbook.unit[workbook.language], .plain),
      .text(row.scenario.treatment.rawValue, .plain),
    ]
  }
}
