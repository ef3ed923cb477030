internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet of the scenarios, one in each row.
struct RiskSheet {
  private typealias Cell = WorkbookContent.Cell
  private static let heading = 5

  private let workbook: RiskWorkbook

  init(_ workbook: RiskWorkbook) {
    self.workbook = workbook
  }

  private var language: Language { workbook.language }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let unit = workbook.unit
    let about = Text(
      ja: "残留リスクと受容線の単位は\(unit.japanese)。区分は A が最も重い。枠のあるセルだけを書き換えて返してください。",
      en:
        "Residual risk and line in \(unit.english). Class A is the gravest. Change the framed cells only, and send it back."
    )
    let notes = workbook.notes.map { $0[language] }.joined(separator: " ")
    var sheet = WorkbookContent.Sheet(
      name: RiskWorkbook.title[language], kind: .form,
      rows: [
        [
          .text(
            "\(workbook.organisation.name) \(RiskWorkbook.title[language]) \(workbook.period)",
            .title)
        ],
        [.text(about[language], .plain)], [.text(notes, .plain)], [],
        RiskColumn.allCases.map { .text($0.title[language], .heading) },
      ] + workbook.rows.map { row in RiskColumn.allCases.map { cell($0, of: row) } },
      columns: RiskColumn.allCases.map { .fixed($0.width) }, headingRows: Self.heading)
    sheet.repeatedRows = Self.heading...Self.heading
    sheet.headingColumns = 1
    sheet.filter = sheet.table(fromRow: Self.heading)
    sheet.page.area = CellRange(
      CellAddress(unchecked: 1, 1),
      CellAddress(unchecked: sheet.rows.count, RiskColumn.lastPrinted.number))
    sheet.inputRules = rules
    return sheet
  }

  private var rules: [WorkbookContent.InputRule] {
    let rows = Self.heading + 1...Self.heading + max(1, workbook.rows.count)
    let range = { (column: RiskColumn) in
      CellRange.column(column.number, rows)
    }
    return [
      WorkbookContent.InputRule(
        [range(.treatment)], .oneOf(.name(RiskChoices.treatments)),
        refusal: InputMessage.choice(in: language)),
      WorkbookContent.InputRule(
        RiskColumn.allCases.filter(\.isLevel).map(range), .integer(.between(1, 5))),
    ]
  }

  private func cell(_ column: RiskColumn, of row: RiskWorkbook.Row) -> Cell {
    let scenario = row.scenario
    switch column {
    case .id: return .text(scenario.id, .fixed)
    case .title, .services, .riskClass, .classAtTarget, .residual, .line, .verdict:
      return .text(row.locked(column, in: language) ?? "", .fixed)
    case .treatment: return .input(scenario.treatment.readable[language])
    case .watch: return .input(scenario.watch)
    case .low, .likely, .high:
      guard case .classes(let classes) = scenario.likelihood else { return .text("-", .fixed) }
      let level = column == .low ? classes.low : column == .likely ? classes.likely : classes.high
      return .integer(level, .input)
    case .service, .money, .safety, .society, .information:
      return column.kind.map { .integer(scenario.impact[$0], .input) } ?? .empty
    }
  }
}
