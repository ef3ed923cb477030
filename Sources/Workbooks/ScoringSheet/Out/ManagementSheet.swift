internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet by which a workbook that comes back is known, and each row's base.
struct ManagementSheet {
  private typealias Cell = WorkbookContent.Cell
  private let workbook: ScoringWorkbook

  init(_ workbook: ScoringWorkbook) {
    self.workbook = workbook
  }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let table = workbook.rows.map(line)
    var sum = ManagementSum()
    for line in head + table { sum.take(line) }
    let lines =
      head + [[ManagementKey.check.rawValue, sum.text], []]
      + [ManagementColumn.allCases.map(\.rawValue)] + table
    var sheet = WorkbookContent.Sheet(
      name: SheetPlan.SheetTitle.management[workbook.language], kind: .data,
      rows: lines.map { $0.map { $0.isEmpty ? .empty : .text($0, .plain) } },
      columns: ManagementColumn.allCases.map { _ in .fitted(12...44) })
    sheet.protection = .inputOnly
    return sheet
  }

  private var head: [[String]] {
    let unit = workbook.request.unit
    let pairs: [(ManagementKey, [String])] =
      [
        (.workbook, [ScoringSheetFormat.kind]), (.format, ["\(ScoringSheetFormat.newest)"]),
        (.workspace, [workbook.issue.workspace]),
        (.organisation, [workbook.register.organisation.name]),
        (.period, [workbook.profile.period.description]),
        (.unit, [unit?.id ?? "-", unit?.name ?? "-"]),
        (.journal, [workbook.issue.journal]), (.made, [workbook.issue.time.description]),
      ] + sets.map { (.catalog, catalog($0)) }
      + sets.flatMap { set in
        AnswerWords(set.scale).levels.map { level in
          (.tier, [set.catalog.id, "\(level.tier)", level.name.japanese, level.name.english])
        }
      }
    return pairs.map { key, values in [key.rawValue] + values }
  }

  private func catalog(_ set: ControlSet) -> [String] {
    [set.catalog.id, set.catalog.edition, set.catalog.kind, set.catalog.digest]
  }

  /// The sets that are asked about here.
  private var sets: [ControlSet] {
    let asked = Set(workbook.rows.map(\.set.catalog.id))
    return workbook.profile.sets.filter { asked.contains($0.catalog.id) }
  }

  private func line(_ row: AskedRow) -> [String] {
    let key = row.rating.key
    return ManagementColumn.allCases.map { column in
      switch column {
      case .id: row.id
      case .name: row.scope
      case .catalog: key.catalog
      case .control: key.control
      case .scope: key.scope.description
      case .revision: "\(row.asked.revision)"
      case .digest: row.asked.digest
      case .items: row.control.items.map { "\($0.id)=\($0.level)" }.joined(separator: " ")
      case .unshown: row.unshown.written(for: key)
      }
    }
  }
}
