internal import ProfileModel

/// The rows of a table on a sheet; shared, since every cell that is asked for looks into it.
final class SheetRows: Sendable {
  /// The rows below the heading, by their numbers on the sheet.
  let rows: [Int]
  private let sheet: Sheet
  private let merged: MergedCells
  private let path: String

  init(sheet: Sheet, rows: [Int], merged: MergedCells, path: String) {
    self.sheet = sheet
    self.rows = rows
    self.merged = merged
    self.path = path
  }

  /// Where a row stands.
  func place(of index: Int) -> Place {
    .cell("\(rows[index])", sheet: sheet.name, of: path)
  }

  /// What stands in a row in a column of the sheet.
  func value(ofRow index: Int, at column: Int) -> CellValue? {
    sheet[CellAddress(unchecked: rows[index], column)]
  }

  /// The cell of a row in a column of the sheet.
  func cell(ofRow index: Int, at column: Int) -> TableCell {
    let address = CellAddress(unchecked: rows[index], column)
    return TableCell(sheet.cells[address], at: address, of: sheet.name, in: path, merged)
  }
}
