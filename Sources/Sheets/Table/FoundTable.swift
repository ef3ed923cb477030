public import Files
public import ProfileModel

/// A table that was found in a file: text or workbook, its columns by id, its rows below the heading.
public struct FoundTable: Sendable {
  enum Source {
    case text(SourceTable)
    case sheet(SheetRows)
  }

  /// The file.
  public let path: String
  /// What a person should know about where it was found.
  public let findings: [Problem]
  /// How its text was encoded; nothing for a workbook.
  public var encoding: FileReader.Encoding? {
    if case .text(let table) = source { table.encoding } else { nil }
  }

  let source: Source
  let positions: [String: Int]

  /// The table in a text file, whose first row is the heading; every column must be a known one
  /// unless they stand beside others.
  public init(
    _ table: SourceTable, columns: [TableColumn], besideOthers: Bool = false
  ) throws(Failure) {
    path = table.path
    findings = []
    source = .text(table)
    let place = Place.line(1, of: table.path)
    let items = table.heading.enumerated().map { position, text in
      TableHeading.Item(text: text, position: position, place: place)
    }
    positions = try TableHeading(items, columns: TableColumns(columns)).positions(
      besideOthers ? .ignored : .refused, heading: place)
  }

  init(
    path: String, findings: [Problem], sheet: Sheet, rows: [Int], positions: [String: Int]
  ) {
    self.path = path
    self.findings = findings
    let merged = MergedCells(sheet.layout.mergedRanges, columns: Set(positions.values))
    source = .sheet(SheetRows(sheet: sheet, rows: rows, merged: merged, path: path))
    self.positions = positions
  }

  /// What stands in some columns of every row as text; empty where nothing does.
  public func texts(_ columns: [String]) -> [[String]] {
    let found = columns.map { positions[$0] }
    guard case .sheet(let sheet) = source else {
      return map { row in columns.map { row[$0]?.value?.description ?? "" } }
    }
    return sheet.rows.indices.map { row in
      found.map { $0.flatMap { sheet.value(ofRow: row, at: $0) }?.description ?? "" }
    }
  }

  /// The position of a column, by which its cells are found sooner; nothing when the table lacks it.
  public func position(of column: String) -> Int? { positions[column] }

  /// Whether the table has a column.
  public func has(_ column: String) -> Bool { positions[column] != nil }
}

/// One row of a table that was found.
public struct TableRow: Sendable {
  fileprivate let table: FoundTable
  fileprivate let index: Int

  /// The row as a whole.
  public var place: Place {
    switch table.source {
    case .text(let text): .line(text.rows[index].line, of: table.path)
    case .sheet(let rows): rows.place(of: index)
    }
  }

  /// The cell of a column; nothing when the table lacks the column.
  public subscript(_ column: String) -> TableCell? { self[at: table.positions[column]] }

  /// The cell at the position of a column; nothing when the table lacks the column.
  public subscript(at position: Int?) -> TableCell? {
    guard let position else { return nil }
    switch table.source {
    case .text(let text):
      return TableCell(text.rows[index].cell(position).map { .text($0) }, at: place)
    case .sheet(let rows): return rows.cell(ofRow: index, at: position)
    }
  }
}

extension FoundTable: RandomAccessCollection {
  /// The position of the first row.
  public var startIndex: Int { 0 }

  /// The position behind the last row.
  public var endIndex: Int {
    switch source {
    case .text(let text): text.rows.count
    case .sheet(let rows): rows.rows.count
    }
  }

  /// The row at a position.
  public subscript(_ index: Int) -> TableRow { TableRow(table: self, index: index) }
}
