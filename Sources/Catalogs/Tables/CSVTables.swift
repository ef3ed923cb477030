internal import Files
internal import ProfileModel
internal import Sheets
internal import Wording

/// Tables in our own form as comma-separated files of a folder.
enum CSVTables {
  /// How the names of the files end.
  static let ending = ".csv"

  /// The files of tables: their names and texts.
  static func files(of tables: [TextTable]) -> [(name: String, text: String)] {
    tables.map { table in
      let rows = [table.columns] + table.rows.map { $0.map { FormulaMark.put(on: $0) } }
      return (table.name + ending, "\u{FEFF}" + rows.map(CSVRow.line).joined())
    }
  }

  /// The tables in a folder; all that is wrong with its files is told at once.
  static func read(_ folder: String) throws(Failure) -> [GivenTable] {
    var tables: [GivenTable] = []
    var problems: [Problem] = []
    for name in try Folder.names(in: folder) where isTable(name) {
      do throws(Failure) {
        tables.append(
          try table(
            try CSVFile.read(Folder.join(folder, name)), named: String(name.dropLast(ending.count)))
        )
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return tables
  }

  /// Other files may lie beside the tables, such as a note or what an editor left.
  private static func isTable(_ name: String) -> Bool {
    name.lowercased().hasSuffix(ending) && !name.hasPrefix(".") && !name.hasPrefix("~")
  }

  /// A table of text in our own form.
  static func table(_ table: SourceTable, named name: String) throws(Failure) -> GivenTable {
    let columns = table.heading.enumerated().filter { !$0.element.isEmpty }
      .map { GivenTable.Column(name: $0.element, position: $0.offset + 1) }
    let named = Set(columns.map(\.position))
    var problems: [Problem] = []
    let rows = table.rows.map { row in
      let cells = row.cells.enumerated().compactMap { index, cell -> (Int, String)? in
        CellWords.text(FormulaMark.removed(from: cell)).map { (index + 1, $0) }
      }
      if cells.contains(where: { !named.contains($0.0) }) {
        problems.append(CellWords.noHeading(at: .line(row.line, of: table.path)))
      }
      return GivenTable.Row(line: row.line, cells: Dictionary(uniqueKeysWithValues: cells))
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return GivenTable(
      name: name, columns: columns, rows: rows.filter { !$0.cells.isEmpty },
      source: .rows(table.path, columns: name == TableForm.header ? [] : table.heading))
  }
}

/// What cells of both kinds of file have in common.
enum CellWords {
  /// The text of a cell with the line ends of ours; nothing for a blank one.
  static func text(_ cell: String) -> String? {
    if Identifier.trimmed(cell).isEmpty { return nil }
    guard cell.utf8.contains(0x0D) else { return cell }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in cell.unicodeScalars {
      if scalar != "\n" || previous != "\r" { scalars.append(scalar == "\r" ? "\n" : scalar) }
      previous = scalar
    }
    return String(scalars)
  }

  /// A value that stands in no column.
  static func noHeading(at place: Place) -> Problem {
    Problem(
      at: place, Text(ja: "見出しのない列に値があります", en: "a value stands in a column without a heading"),
      remedy: Text(
        ja: "1行目に列の名前を書くか、値を消してください", en: "name the column in the first row, or remove it"))
  }
}
