internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet by which a risk register that comes back is known, each row's base, and what stood in its
/// locked cells.
struct RiskManagement {
  /// The kind of workbook.
  static let kind = "risk-register"
  /// The newest format, which is written.
  static let newest = 1

  private let workbook: RiskWorkbook

  init(_ workbook: RiskWorkbook) {
    self.workbook = workbook
  }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let head: [(ManagementKey, String)] = [
      (.workbook, Self.kind), (.format, "\(Self.newest)"),
      (.workspace, workbook.issue.workspace), (.organisation, workbook.organisation.name),
      (.period, workbook.period.description), (.journal, workbook.issue.journal),
      (.made, workbook.issue.time.description),
    ]
    let lines = head.map { [$0.0.rawValue, $0.1] }
    let table = workbook.rows.map { row in
      [row.scenario.id, "\(row.revision)"]
        + RiskColumn.locked.map {
          RiskColumn.comparable(row.locked($0, in: workbook.language) ?? "")
        }
    }
    var sum = ManagementSum()
    for line in lines + table { sum.take(line) }
    let rows =
      lines + [[ManagementKey.check.rawValue, sum.text], []]
      + [BaseColumn.allCases.map(\.rawValue) + RiskColumn.locked.map(\.rawValue)] + table
    var sheet = WorkbookContent.Sheet(
      name: SheetPlan.SheetTitle.management[workbook.language], kind: .data,
      rows: rows.map { $0.map { .text($0, .plain) } },
      columns: [.fitted(14...44), .fitted(14...70)]
        + RiskColumn.locked.map { _ in .fitted(10...30) })
    sheet.protection = .inputOnly
    return sheet
  }

  /// The columns of the table of issued rows.
  enum BaseColumn: String, CaseIterable {
    case scenario
    case revision

  }

  /// The columns of that table as it is searched for.
  static let searched = (BaseColumn.allCases.map(\.rawValue) + RiskColumn.locked.map(\.rawValue))
    .map { TableColumn($0, Text(same: "\($0)"), isRequired: true) }
}
