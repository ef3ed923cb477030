internal import ProfileModel
internal import Sheets

/// One of the files that a catalogue came from, and how places in it are written.
enum ContentSource: Hashable {
  /// Text with lines and columns.
  case text(String)
  /// A table in text, whose rows are lines.
  case rows(String)
  /// A sheet of a workbook, whose lines are rows.
  case sheet(String, of: String)
  /// A record of the store.
  case stored(String)

  func place(of spot: Spot) -> Place {
    switch self {
    case .text(let path): .line(spot.line, column: spot.column, of: path)
    case .rows(let path): .line(spot.line, of: path)
    case .sheet(let name, let path):
      CellAddress(row: spot.line, column: spot.column)
        .map { .cell($0.description, sheet: name, of: path) } ?? .sheet(name, of: path)
    case .stored(let name): .word(name)
    }
  }
}
