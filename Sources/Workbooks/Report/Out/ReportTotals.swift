internal import Reports
internal import Sheets

/// Makes totals live where they are the sums of what is printed above them.
struct ReportTotals {
  private typealias Cell = WorkbookContent.Cell

  private let table: ReportTable
  private let printed: [[WorkbookContent.Cell]]
  private let firstRow: Int

  init(_ table: ReportTable, _ printed: [[WorkbookContent.Cell]], firstRow: Int) {
    (self.table, self.printed, self.firstRow) = (table, printed, firstRow)
  }

  /// The rows, with formulas in place of such totals.
  var rows: [[WorkbookContent.Cell]] {
    var rows = printed
    var first = 0
    for (index, row) in table.rows.enumerated() where row.tone == .total {
      if first < index {
        for column in rows[index].indices {
          if let sum = sum(of: first..<index, in: column, under: rows[index][column]) {
            rows[index][column].value = sum
          }
        }
      }
      first = index + 1
    }
    return rows
  }

  /// The formula of a total; nothing where rounding or gaps make the total another number.
  private func sum(of rows: Range<Int>, in column: Int, under total: Cell) -> Cell.Value? {
    guard case .integer(let printedTotal) = total.value else { return nil }
    var sum = 0
    for row in rows {
      switch printed[row][column].value {
      case .integer(let number):
        let (next, overflows) = sum.addingReportingOverflow(number)
        guard !overflows else { return nil }
        sum = next
      case .text where printed[row][column].style.alignment == .center: continue
      case .nothing: continue
      default: return nil
      }
    }
    guard sum == printedTotal else { return nil }
    let range = CellRange.column(
      column + 1, firstRow + rows.lowerBound...firstRow + rows.upperBound - 1)
    return .formula("SUM(\(range))", .number(Double(sum)))
  }
}
