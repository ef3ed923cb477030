internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// Reads the rows of the tables that came back, and collects what is wrong with them.
struct ReportRowReading {
  private let issue: ReportIssue
  private let form: ReportReturnForm
  private var cells = CellReader()
  /// What changed, by table, row and column.
  private(set) var changes: [String: [String: [String: ReportReturn.Change]]] = [:]
  private var findings: [Problem] = []

  init(_ issue: ReportIssue, _ form: ReportReturnForm) {
    (self.issue, self.form) = (issue, form)
  }

  var problems: [Problem] { cells.problems }
  var notes: [Problem] { findings + cells.notes }

  /// Reads a table, on whatever sheet it stands now.
  mutating func read(
    _ table: ReportIssue.Table, of workbook: Workbook, _ refusal: ReportRefusal
  ) throws(Failure) {
    let found = try find(table, in: workbook, refusal)
    for finding in found.findings where !findings.contains(finding) { findings.append(finding) }
    var places: [String: Place] = [:]
    for row in found { read(row, of: table, &places) }
    tellMissing(table, places, workbook.path)
  }

  /// By its name first, which moves with it; by its headings where the name was lost, on the sheets
  /// that people fill in.
  private func find(
    _ table: ReportIssue.Table, in workbook: Workbook, _ refusal: ReportRefusal
  ) throws(Failure) -> FoundTable {
    let all = [ReportEntryTable.idColumn] + table.given
    let columns = all.map { id in
      TableColumn(
        id, Text(same: "\(table.headings[id] ?? id)"),
        isRequired: id == ReportEntryTable.idColumn || table.entries.contains(id))
    }
    let finder = TableFinder(workbook, columns: columns)
    let name = ReportEntryTable.name(of: table.id)
    if let found = try? finder.table(named: name, growing: true) { return found }
    let sheets = workbook.sheets.filter {
      SheetRole(named: $0.name) == .print && $0.visibility == .visible
    }
    let found = sheets.compactMap { try? finder.table(onSheet: $0.name) }
    guard found.count == 1, let table = found.first else { throw refusal.noTable(table.id) }
    return table
  }

  private mutating func read(
    _ row: TableRow, of table: ReportIssue.Table, _ places: inout [String: Place]
  ) {
    let cell = row[ReportEntryTable.idColumn] ?? .missing(at: row.place)
    guard let id = cells.code(cell) else { return }
    guard let (known, base) = base(id, of: table.id) else { return tellUnknown(id, cell) }
    if let first = places.updateValue(cell.place, forKey: known) {
      return tellTwice(id, cell, first)
    }
    for column in table.given {
      guard let cell = row[column] else { continue }
      if base.revision != nil, table.entries.contains(column),
        let kind = form.entries[table.id]?[column]
      {
        read(cell, kind, base.values[column], at: (table.id, known, column))
      } else if ReportComparable.found(cell) != base.values[column] {
        tellLocked(cell)
      }
    }
  }

  private mutating func read(
    _ cell: TableCell, _ kind: ReportEntry, _ issued: String?,
    at key: (table: String, row: String, column: String)
  ) {
    guard let entered = ReportEntryReading(kind).read(cell, &cells) else { return }
    let value = entered.value
    guard (value?.comparable ?? ReportComparable.nothing) != issued else { return }
    changes[key.table, default: [:]][key.row, default: [:]][key.column] = .init(
      value: value, place: cell.place)
  }

  /// The row that an id means, in any width.
  private func base(_ id: String, of table: String) -> (String, ReportIssue.Base)? {
    guard let rows = issue.bases[table] else { return nil }
    if let base = rows[id] { return (id, base) }
    return rows.first { Identifier.narrowed($0.key) == id }.map { ($0.key, $0.value) }
  }

  // MARK: What there is to tell

  private mutating func tellUnknown(_ id: String, _ cell: TableCell) {
    cells.report(
      Problem(
        at: cell.place,
        Text(ja: "行「\(id)」は、このブックで渡していません", en: "this workbook did not hold the row '\(id)'"),
        remedy: Text(
          ja: "渡したときのIDに戻すか、行を消してください", en: "restore the id, or delete the row")))
  }

  private mutating func tellTwice(_ id: String, _ cell: TableCell, _ first: Place) {
    cells.report(
      Problem(
        at: cell.place, Text(ja: "行「\(id)」が二つあります", en: "the row '\(id)' stands twice"),
        remedy: Text(
          ja: "\(first.inside.japanese)と合わせて一つにしてください",
          en: "keep one, here or \(first.inside.english)")))
  }

  private mutating func tellLocked(_ cell: TableCell) {
    cells.note(
      Problem(
        at: cell.place,
        Text(
          ja: "書き換えられていますが、このセルは取り込みません",
          en: "it was changed, but this cell is not taken in"),
        remedy: Text(
          ja: "取り込むのは枠のある入力セルだけです", en: "only the framed input cells are taken in")))
  }

  private mutating func tellMissing(
    _ table: ReportIssue.Table, _ places: [String: Place], _ path: String
  ) {
    let missing = (issue.bases[table.id] ?? [:]).filter {
      $0.value.revision != nil && places[$0.key] == nil
    }.keys.sorted()
    guard !missing.isEmpty else { return }
    let shown = missing.prefix(5).joined(separator: " ")
    cells.note(
      Problem(
        at: .file(path),
        Text(
          ja: "表「\(table.id)」の\(missing.count)行がありません(\(shown))",
          en: "the table '\(table.id)' lacks rows, \(missing.count) in all (\(shown))"),
        remedy: Text(
          ja: "ない行は今のままにします", en: "what they are about stays as it is")))
  }
}
