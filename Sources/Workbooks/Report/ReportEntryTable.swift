internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// A table that people fill in and send back.
struct ReportEntryTable {
  /// The column by which rows are known when they come back.
  static let idColumn = "id"

  /// The block that prints it to be filled in: the first that has a column to enter something in.
  let block: ReportLayout.Block
  let layout: ReportLayout.Table
  let table: ReportTable
  /// The columns that are printed, the id first.
  let columns: [ReportTable.Column]

  /// The tables of a report that can come back, by id.
  static func all(in document: ReportDocument) -> [String: ReportEntryTable] {
    var all: [String: ReportEntryTable] = [:]
    for block in document.layout.sheets.flatMap(\.blocks) {
      guard let entry = ReportEntryTable(block, document), all[entry.layout.id] == nil else {
        continue
      }
      all[entry.layout.id] = entry
    }
    return all
  }

  private init?(_ block: ReportLayout.Block, _ document: ReportDocument) {
    guard case .table(let id, let columns, _) = block, let layout = document.layout.table(id),
      let table = document.facts.tables[id]
    else { return nil }
    let printed = columns.filter { $0 != Self.idColumn }.map { id in
      table.column(id) ?? ReportTable.Column(id, .text)
    }
    guard printed.contains(where: { $0.entry != nil }) else { return nil }
    (self.block, self.layout, self.table) = (block, layout, table)
    self.columns = [ReportTable.Column(Self.idColumn, .text)] + printed
  }

  /// What people may enter in a column.
  func kind(of column: String) -> ReportEntry? { columns.first { $0.id == column }?.entry }

  /// Whether people may enter something in a column.
  func isEntered(_ column: String) -> Bool { kind(of: column) != nil }

  /// The columns but the id, in order.
  var given: [ReportTable.Column] { Array(columns.dropFirst()) }

  /// The name of its cells in the workbook.
  static func name(of table: String) -> String { "report_" + NameWord.of(table) }
}

/// An id as a part of a name for cells.
enum NameWord {
  /// The id with `_` for what a name cannot hold.
  static func of(_ id: String) -> String {
    String(
      String.UnicodeScalarView(
        id.unicodeScalars.map { scalar in
          scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            ? scalar : "_"
        }))
  }
}
