internal import ProfileModel
internal import Sheets

/// One of the files that a catalogue came from, and how places in it are written.
enum ContentSource: Hashable {
  /// Text with lines and columns.
  case text(String)
  /// A table in text, whose rows are lines and whose columns have names.
  case rows(String, columns: [String])
  /// A sheet of a workbook, whose lines are rows.
  case sheet(String, of: String)
  /// The cells that somebody's own table gave, numbered by lines.
  case cells([GivenPlace])
  /// A record of the store.
  case stored(String)

  func place(of spot: Spot) -> Place {
    switch self {
    case .text(let path): .line(spot.line, column: spot.column, of: path)
    case .rows(let path, _): .line(spot.line, of: path)
    case .sheet(let name, let path):
      .cell(
        CellAddress(row: spot.line, column: spot.column)?.description ?? "\(spot.line)",
        sheet: name, of: path)
    case .cells(let cells):
      cells.indices.contains(spot.line - 1) ? cells[spot.line - 1].place : .word("catalog")
    case .stored(let name): .word(name)
    }
  }

  /// What a person calls the cell, where its place names no more than the row.
  func column(of spot: Spot) -> String? {
    switch self {
    case .rows(_, let columns):
      spot.line > GivenTable.headingLine && columns.indices.contains(spot.column - 1)
        ? columns[spot.column - 1] : nil
    case .cells(let cells):
      cells.indices.contains(spot.line - 1) ? cells[spot.line - 1].column : nil
    case .text, .sheet, .stored: nil
    }
  }
}

/// Where a cell of somebody's own table stands, and the heading above it where the place lacks it.
struct GivenPlace: Hashable {
  let place: Place
  let column: String?
}
