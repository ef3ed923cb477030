internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// A table as it stands on a sheet: its heading and its rows.
struct ReportTableBlock {
  private typealias Cell = WorkbookContent.Cell

  let layout: ReportLayout.Table
  let table: ReportTable
  /// The columns that are printed, by id.
  let columns: [String]
  /// How it is filled in, where it is.
  let entry: ReportEntryTable?
  private let plan: ReportPlan

  /// Takes a block of a sheet; nothing where it is no table.
  init?(_ block: ReportLayout.Block, _ plan: ReportPlan) {
    guard case .table(let id, _, _) = block, let layout = plan.document.layout.table(id),
      let table = plan.document.facts.tables[id]
    else { return nil }
    (self.layout, self.table, self.plan) = (layout, table, plan)
    columns = plan.columns(of: block)
    entry = plan.entry(of: block)
  }

  /// The heading, which stands in a row of the sheet, and the rows under it.
  func rows(from heading: Int) -> [[WorkbookContent.Cell]] {
    let titles = columns.map { column in
      Cell.text(
        plan.heading(of: column, in: layout, isEntry: entry?.isEntered(column) ?? false), .heading)
    }
    let rows = table.rows.map { row in columns.map { cell($0, of: row) } }
    return [titles] + ReportTotals(table, rows, firstRow: heading + 1).rows
  }

  private func cell(_ column: String, of row: ReportTable.Row) -> Cell {
    let tone = row.tones[column] ?? row.tone
    if let entry {
      if column == ReportEntryTable.idColumn {
        return plan.cells.cell(.text(row.id), tone)
      }
      if row.revision != nil, let kind = entry.kind(of: column) {
        return ReportEntryCell(kind, plan.language).cell(value(column, of: row))
      }
    }
    return plan.cells.cell(value(column, of: row), tone)
  }

  private func value(_ column: String, of row: ReportTable.Row) -> ReportValue {
    plan.document.value(of: row, in: column, of: layout)
  }

  /// What may be entered where.
  func rules(from heading: Int) -> [WorkbookContent.InputRule] {
    guard let entry else { return [] }
    let rows = table.rows.indices.filter { table.rows[$0].revision != nil }
    return columns.enumerated().compactMap { index, column in
      entry.kind(of: column).flatMap { kind in
        let ranges = rows.runs.map {
          CellRange.column(index + 1, heading + 1 + $0.lowerBound...heading + 1 + $0.upperBound)
        }
        return ReportEntryCell(kind, plan.language).rule(
          ranges, choices: ReportChoices.name(table: layout.id, column: column))
      }
    }
  }

  /// The name by which the table is found when it comes back.
  func names(
    from heading: Int, to last: Int, on sheet: String
  ) -> [WorkbookContent.DefinedName] {
    guard entry != nil else { return [] }
    let range = CellRange(
      CellAddress(unchecked: heading, 1), CellAddress(unchecked: last, columns.count))
    return [.init(ReportEntryTable.name(of: layout.id), .init(range, sheet: sheet))]
  }
}

extension [Int] {
  /// The runs of numbers that follow each other in rising order.
  var runs: [ClosedRange<Int>] {
    reduce(into: []) { runs, number in
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
  }
}
