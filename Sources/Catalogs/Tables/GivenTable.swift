internal import Wording

/// A table as it was found: its columns by the names above them, and the cells that hold something.
struct GivenTable {
  /// One column: its name, and where it stands.
  struct Column {
    let name: String
    /// Its number in the file, from 1.
    let position: Int
  }

  /// One row that holds something.
  struct Row {
    /// The line or the row of the file.
    let line: Int
    /// The texts by the columns' positions; blank cells are not there.
    let cells: [Int: String]
  }

  let name: String
  let columns: [Column]
  let rows: [Row]
  let source: ContentSource

  /// The row of the names.
  static let headingLine = 1

  /// The number of each column by its name, and what is wrong with those that stand twice.
  func columnNumbers(source: Int) -> (numbers: [String: Int], findings: [Finding]) {
    var numbers: [String: Int] = [:]
    var findings: [Finding] = []
    for (number, column) in columns.enumerated() {
      if numbers[column.name] == nil {
        numbers[column.name] = number
      } else {
        findings.append(
          Finding(
            spot(of: column, source: source),
            Text(ja: "列「\(column.name)」が二つあります", en: "the column '\(column.name)' stands twice"),
            Text(ja: "一つにしてください", en: "keep one")))
      }
    }
    return (numbers, findings)
  }

  /// Where the name of a column stands.
  func spot(of column: Column, source: Int) -> Spot {
    Spot(line: Self.headingLine, column: column.position, source: source)
  }
}

/// A row of a table, in which cells are found by the number of their column.
struct CellRow {
  /// A text and where it stands.
  struct Cell {
    let text: String
    let spot: Spot
  }

  let cells: [Cell?]
  let spot: Spot
}

extension CellPlan {
  /// The piece that lies in a row; nothing where none of its cells holds anything.
  func node(in row: CellRow, rows children: (String) -> [ContentNode]) -> ContentNode? {
    switch self {
    case .cell(let column):
      return row.cells[column].map { .scalar($0.text, $0.spot) }
    case .words(let column):
      return row.cells[column].map { cell in
        .list(WordList.words(in: cell.text).map { .scalar($0, cell.spot) }, cell.spot)
      }
    case .fields(let fields):
      let entries = fields.compactMap { key, plan in
        plan.node(in: row, rows: children).map {
          ContentNode.Entry(key: key, spot: $0.spot, value: $0)
        }
      }
      return entries.first.map { .map(entries, $0.spot) }
    case .rows(let table):
      let items = children(table)
      return items.first.map { .list(items, $0.spot) }
    }
  }
}
