internal import ProfileModel
internal import Wording

/// A sheet of data, with the table that it holds.
struct DataSheet {
  /// The sheet.
  let sheet: Sheet
  /// The file.
  let path: String
  /// Its cells, from the top.
  let cells: [SheetCell]
  /// The table, unless the sheet is empty.
  let table: TableOutline?

  init(_ sheet: Sheet, path: String) {
    self.sheet = sheet
    self.path = path
    cells = Array(sheet.cells)
    table = TableOutline(cells, of: sheet)
  }

  /// The place of the sheet as a whole.
  var place: Place { .sheet(sheet.name, of: path) }

  /// The place of a cell.
  func place(_ cell: CellAddress) -> Place { .cell("\(cell)", sheet: sheet.name, of: path) }

  /// One problem for all cells that share it.
  func problem(in cells: [SheetCell], remedy: Text, _ what: (String) -> Text) -> Problem? {
    sheet.problem(in: cells, of: path, remedy: remedy, what)
  }

  /// A problem for each column with cells like that, in the order of the columns.
  func problems(
    where matches: (SheetCell) -> Bool, remedy: Text, _ what: (String) -> Text
  ) -> [Problem] {
    Dictionary(grouping: cells.filter(matches), by: \.address.column)
      .sorted { $0.key < $1.key }
      .compactMap { problem(in: $0.value, remedy: remedy, what) }
  }
}
