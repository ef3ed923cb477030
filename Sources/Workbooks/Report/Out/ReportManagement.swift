internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// The sheet by which a report is known when it comes back, and what was given out in its tables.
struct ReportManagement {
  /// The newest format, which is written.
  static let newest = 1
  /// The columns of the table of what was given out, before the values.
  static let baseColumns = ["table", "row", "revision"]

  /// The column of a value, from 1.
  static func valueColumn(_ number: Int) -> String { "value_\(number)" }

  private let plan: ReportPlan

  init(_ plan: ReportPlan) {
    self.plan = plan
  }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let entries = plan.document.layout.tables.compactMap { plan.entries[$0.id] }
      .filter { !$0.table.rows.isEmpty }
    let lines = head + entries.flatMap(self.lines)
    let table = entries.flatMap(bases)
    var sum = ManagementSum()
    for line in lines + table { sum.take(line) }
    let width = entries.map(\.given.count).max() ?? 0
    let heading = Self.baseColumns + (0..<width).map { Self.valueColumn($0 + 1) }
    let rows =
      lines + [[ManagementKey.check.rawValue, sum.text]]
      + (table.isEmpty ? [] : [[], heading] + table)
    var sheet = WorkbookContent.Sheet(
      name: ReportPlan.SheetTitle.management[plan.language], kind: .data,
      rows: rows.map { $0.map { .text($0) } },
      columns: [.fitted(14...44), .fitted(14...70)]
        + heading.dropFirst(2).map { _ in .fitted(10...30) })
    sheet.protection = .inputOnly
    return sheet
  }

  private var head: [[String]] {
    let head = plan.document.head
    let pairs: [(ManagementKey, String)] = [
      (.workbook, ReportWorkbook.kind(of: plan.document.layout.report)),
      (.format, "\(Self.newest)"), (.workspace, head.workspace),
      (.organisation, head.organisation), (.period, head.period.description),
      (.journal, head.journal), (.snapshot, head.snapshot ?? ReportComparable.nothing),
      (.made, head.made.description), (.layout, "\(plan.document.layout.version)"),
    ]
    return pairs.map { [$0.0.rawValue, ReportText.clean($0.1)] }
  }

  /// What the columns of a table are called, and which of them people fill in.
  private func lines(_ entry: ReportEntryTable) -> [[String]] {
    let headings = entry.columns.map {
      plan.heading(of: $0.id, in: entry.layout, isEntry: $0.entry != nil)
    }
    return [
      [ManagementKey.columns.rawValue, entry.layout.id] + entry.columns.map(\.id),
      [ManagementKey.headings.rawValue, entry.layout.id] + headings,
      [ManagementKey.entries.rawValue, entry.layout.id]
        + entry.given.filter { $0.entry != nil }.map(\.id),
    ]
  }

  /// What was given out in each row; a row without revision is known, and nothing more.
  private func bases(_ entry: ReportEntryTable) -> [[String]] {
    entry.table.rows.map { row in
      [
        entry.layout.id, ReportText.clean(row.id),
        row.revision.map { "\($0)" } ?? ReportComparable.nothing,
      ]
        + entry.given.map { column in
          let value = plan.document.value(of: row, in: column.id, of: entry.layout)
          if row.revision != nil, let kind = column.entry {
            return ReportEntryCell(kind, plan.language).issued(value)
          }
          return ReportComparable.cell(plan.cells.cell(value, .plain))
        }
    }
  }
}
