internal import ProfileModel

/// The rows of a table on a sheet; shared, since every cell that is asked for looks into it.
final class SheetRows: Sendable {
  /// The rows below the heading, by their numbers on the sheet.
  let rows: [Int]
  private let sheet: Sheet
  private let starts: [Int]
  private let merged: MergedCells
  private let name: SheetPlace

  init(sheet: Sheet, rows: [Int], merged: MergedCells, path: String) {
    self.sheet = sheet
    self.rows = rows
    self.merged = merged
    starts = rows.map { sheet.cells.inRow($0).startIndex }
    name = SheetPlace(sheet.name, in: path)
  }

  /// Where a row stands.
  func place(of index: Int) -> Place { name.place("\(rows[index])") }

  /// What stands in a row in a column of the sheet.
  func value(ofRow index: Int, at column: Int) -> CellValue? {
    held(CellAddress(unchecked: rows[index], column), inRow: index)?.value
  }

  /// The cell of a row in a column of the sheet.
  func cell(ofRow index: Int, at column: Int) -> TableCell {
    let address = CellAddress(unchecked: rows[index], column)
    return TableCell(held(address, inRow: index), at: address, of: name, merged)
  }

  private func held(_ address: CellAddress, inRow index: Int) -> SheetCell? {
    sheet.cells.index(of: address, inRowFrom: starts[index]).map { sheet.cells[$0] }
  }
}

/// A sheet of a file, to say where its cells stand; shared by all of them.
final class SheetPlace: Sendable {
  private let name: String
  private let path: String

  init(_ name: String, in path: String) {
    self.name = name
    self.path = path
  }

  /// A cell or a row of it.
  func place(_ address: String) -> Place { .cell(address, sheet: name, of: path) }
}
