/// How much of a sheet goes on a page, reckoned from its widths, heights and margins.
struct PaperRoom {
  private static let usualWidth = 8.43
  private static let usualHeight = 18.75

  private let layout: SheetLayout
  private let heights: [Int: Double]
  private let widths: [Int: Double]
  private let printedRows: ClosedRange<Int>
  private let printedColumns: ClosedRange<Int>

  init(_ sheet: PrintSheet) {
    layout = sheet.layout
    let usedRows = sheet.cells.map(\.address.row).max() ?? 0
    let usedColumns = sheet.cells.map(\.address.column).max() ?? 0
    let used = CellRange(
      CellAddress(unchecked: 1, 1), CellAddress(unchecked: max(1, usedRows), max(1, usedColumns)))
    let area = sheet.printArea ?? used
    printedRows = area.rows.clamped(to: used.rows)
    printedColumns = area.columns.clamped(to: used.columns)
    var heights: [Int: Double] = [:]
    let lastMerged = layout.mergedRanges.map(\.last.row).max() ?? 1
    let lastMergedColumn = layout.mergedRanges.map(\.last.column).max() ?? 1
    for rows in layout.rowHeights {
      for row in rows.rows.clamped(to: 1...max(usedRows, lastMerged)) where rows.rows.contains(row)
      {
        heights[row] = rows.height
      }
    }
    self.heights = heights
    var widths: [Int: Double] = [:]
    for columns in layout.columns {
      guard let width = columns.width else { continue }
      for column in columns.columns.clamped(to: 1...max(1, usedColumns, lastMergedColumn))
      where columns.columns.contains(column) {
        widths[column] = width
      }
    }
    self.widths = widths
  }

  /// The width of a column in characters.
  func width(ofColumn column: Int) -> Double {
    widths[column] ?? Self.usualWidth
  }

  /// The height of a row in points, if it is written.
  func height(ofRow row: Int) -> Double? { heights[row] }

  /// How much smaller it is printed than it is.
  var scale: Double {
    guard layout.fitsToPages, layout.pagesWide > 0 else { return 1 }
    var width = 0.0
    for column in printedColumns {
      width += self.width(ofColumn: column) * Paper.character + Paper.padding
    }
    let paper = layout.orientation == .landscape ? Paper.long : Paper.short
    let room = (paper - layout.sideMargins * Paper.inch) * Double(layout.pagesWide)
    return min(1, max(0.1, room / width))
  }

  /// How many pages it is long.
  var pages: Double {
    let written = heights.filter { printedRows.contains($0.key) }
    let unwritten =
      Double(max(0, printedRows.count - written.count))
      * (layout.defaultHeight ?? Self.usualHeight)
    let height = written.values.reduce(0, +) + unwritten
    let paper = layout.orientation == .landscape ? Paper.short : Paper.long
    return height * scale / max(1, paper - layout.endMargins * Paper.inch)
  }
}
