internal import ProfileModel
internal import Wording

/// A table of texts under named columns; an empty text is no text at all.
struct TextTable: Hashable {
  let name: String
  let columns: [String]
  let rows: [[String]]
}

/// Lays a catalogue out in tables.
struct TableWriter {
  /// One row, before it is known which columns its table needs.
  private struct Row {
    var cells: [String: String] = [:]
    let id: String?
    /// The number of the row in the parent's table to which it belongs.
    let parent: Int?
    /// Its place among the rows that belong there.
    let number: Int
  }

  private let form: TableForm
  private var tables: [String: [Row]] = [:]
  private var findings: [Finding] = []

  /// The tables of a catalogue; what cannot stand in a cell is refused.
  static func tables(of document: CatalogDocument) throws(Failure) -> [TextTable] {
    let shape = document.kind.shape
    var writer = TableWriter(form: TableForm(shape))
    var header = Row(id: nil, parent: nil, number: 1)
    writer.lay(document.ordered, .record(shape), at: Cursor(), &header)
    guard writer.findings.isEmpty else {
      throw Failure(.input, document.content.problems(writer.findings))
    }
    return [writer.header(header, shape)] + writer.lists()
  }

  private init(form: TableForm) {
    self.form = form
  }

  /// Where in the tables a piece is being laid.
  private struct Cursor {
    var table = ""
    var row: Int?
    var path = ""

    func below(_ key: String) -> Cursor {
      Cursor(table: table, row: row, path: TableForm.join(path, key))
    }
  }

  private mutating func lay(
    _ node: ContentNode, _ shape: Shape, at cursor: Cursor, _ row: inout Row
  ) {
    switch (shape, node) {
    case (.list(let inner), .list(let items, _)) where inner.isScalar:
      row.cells[cursor.path] = joined(items)
    case (.list(let inner), .list(let items, _)):
      let name = TableForm.join(cursor.table, cursor.path)
      for (index, item) in items.enumerated() {
        add(item, inner, to: name, parent: cursor.row, number: index + 1)
      }
    case (.record(let shape), .map(let entries, let spot)):
      for (key, value) in shape.ordered(Record(entries, at: spot)) {
        lay(value, key.shape, at: cursor.below(key.name), &row)
      }
    case (.keyed(let inner), .map(let entries, _)):
      for entry in entries { lay(entry.value, inner, at: cursor.below(entry.key), &row) }
    case (_, .map(let entries, _)):
      for entry in entries { lay(entry.value, .text, at: cursor.below(entry.key), &row) }
    case (_, .scalar(let text, _)): row.cells[cursor.path] = text
    case (_, .list): break
    }
  }

  private mutating func add(
    _ node: ContentNode, _ shape: Shape, to table: String, parent: Int?, number: Int
  ) {
    let id = shape.ownName.flatMap { Record(node)?.text($0) }
    let index = tables[table]?.count ?? 0
    tables[table, default: []].append(Row(id: id, parent: parent, number: number))
    var row = Row(id: id, parent: parent, number: number)
    lay(node, shape, at: Cursor(table: table, row: index), &row)
    tables[table]?[index] = row
  }

  private mutating func joined(_ items: [ContentNode]) -> String {
    for item in items {
      guard let word = item.text, WordList.words(in: word) != [word] else { continue }
      findings.append(
        Finding(
          item.spot,
          Text(ja: "「\(word)」は表の一つのセルに並べられません", en: "'\(word)' cannot stand in a list in one cell"),
          Text(ja: "「;」と前後の空白を除いてください", en: "take out ';' and outer spaces")))
    }
    return items.compactMap(\.text).joined(separator: TableForm.separator)
  }

  // MARK: Rows as tables

  private func header(_ row: Row, _ shape: RecordShape) -> TextTable {
    let columns = columns(usedIn: [row], .record(shape), table: "")
    return TextTable(
      name: TableForm.header, columns: TableForm.headerColumns,
      rows: columns.map { [$0, row.cells[$0] ?? ""] })
  }

  private func lists() -> [TextTable] {
    var names: [String: [String]] = [:]
    return form.tables.compactMap { table in
      guard let rows = tables[table.name] else { return nil }
      let owners = rows.map { row in
        table.parent.flatMap { names[$0] }.flatMap { all in row.parent.map { all[$0] } } ?? ""
      }
      names[table.name] = Self.names(of: rows, owners)
      let columns = columns(usedIn: rows, table.shape, table: table.name)
      return TextTable(
        name: table.name, columns: (table.parent == nil ? [] : [TableForm.owner]) + columns,
        rows: zip(rows, owners).map { row, owner in
          (table.parent == nil ? [] : [owner]) + columns.map { row.cells[$0] ?? "" }
        })
    }
  }

  /// What rows are called by those that belong to them: by an id that no other row has, or else by
  /// their place.
  private static func names(of rows: [Row], _ owners: [String]) -> [String] {
    let counts = Dictionary(rows.compactMap { row in row.id.map { ($0, 1) } }, uniquingKeysWith: +)
    return zip(rows, owners).map { row, owner in
      if let id = row.id, counts[id] == 1 { return id }
      return "\(owner)#\(row.number)"
    }
  }

  /// The columns that any row fills, in the order of the shape.
  private func columns(usedIn rows: [Row], _ shape: Shape, table: String) -> [String] {
    let used = Array(rows.reduce(into: Set<String>()) { $0.formUnion($1.cells.keys) })
    let layout = CellPlan.Layout(
      table: table,
      columns: Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) }), tables: [])
    return (CellPlan(shape, in: layout)?.columns ?? []).map { used[$0] }
  }
}
