internal import ProfileModel
internal import Wording

/// Puts a catalogue together from tables in our own form.
struct TableAssembly {
  /// A table whose columns are known, and whose rows know to which others they belong.
  private struct Placed {
    let plan: CellPlan?
    let rows: [CellRow]
    /// What the rows that belong to a row may call it, by its number.
    let names: RowNames
    /// The numbers of the rows that belong to each name.
    let members: [String: [Int]]
  }

  private let tables: [GivenTable]
  private let sources: [ContentSource]
  private let path: String
  private var placed: [String: Placed] = [:]
  private var findings: [Finding] = []

  /// The tree that tables from a path stand for, with a spot for each cell.
  static func content(of tables: [GivenTable], path: String) throws(Failure) -> Content {
    var assembly = TableAssembly(tables: tables, path: path)
    return try assembly.content()
  }

  private init(tables: [GivenTable], path: String) {
    self.tables = tables
    self.path = path
    sources = tables.map(\.source)
  }

  private mutating func content() throws(Failure) -> Content {
    guard let index = tables.firstIndex(where: { $0.name == TableForm.header }) else {
      throw Failure(
        .input, at: .file(path),
        Text(ja: "表「\(TableForm.header)」がありません", en: "the table '\(TableForm.header)' is missing"),
        remedy: Text(
          ja: "kind、id などを「key」「value」の列に書いてください",
          en: "write kind, id and so on into its columns 'key' and 'value'"))
    }
    let header = HeaderTable(tables[index], source: index)
    findings = header.findings
    try throwFindings()
    let flat = Content(root: header.flat, sources: sources)
    let shape = try CatalogReader.kind(of: flat).shape
    let form = TableForm(shape)
    let names = Set(tables.map(\.name))
    for (source, table) in tables.enumerated() where source != index {
      place(table, source: source, in: form, among: names)
    }
    let plan = header.plan(of: shape, tables: names, &findings)
    for table in form.tables { checkOwners(of: table) }
    try throwFindings()
    let root = plan?.node(in: header.row) { list in nodes(in: list, named: [""]) }
    return Content(
      root: Self.at(header.row.spot, root ?? .map([], header.row.spot)), sources: sources)
  }

  private func throwFindings() throws(Failure) {
    guard findings.isEmpty else {
      throw Failure(
        .input,
        Content(root: .map([], Spot(line: 1, column: 0)), sources: sources).problems(findings))
    }
  }

  /// A record that stands where its row begins.
  private static func at(_ spot: Spot, _ node: ContentNode) -> ContentNode {
    if case .map(let entries, _) = node { .map(entries, spot) } else { node }
  }

  // MARK: Lists

  private mutating func place(
    _ table: GivenTable, source: Int, in form: TableForm, among tables: Set<String>
  ) {
    guard let known = form[table.name] else { return reportUnknown(table, source, form) }
    let (columns, repeated) = table.columnNumbers(source: source)
    findings += repeated
    let owner = known.parent == nil ? nil : columns[TableForm.owner]
    let plan = CellPlan(
      known.shape,
      in: CellPlan.Layout(table: table.name, columns: columns, tables: tables))
    let taken = Set(plan?.columns ?? []).union(owner.map { [$0] } ?? [])
    for (number, column) in table.columns.enumerated()
    where !taken.contains(number) && columns[column.name] == number {
      let names = ColumnNames(
        of: known.shape, alsoKnown: known.parent == nil ? [] : [TableForm.owner])
      findings.append(
        names.finding(forColumn: column.name, at: table.spot(of: column, source: source)))
    }
    if known.parent != nil, owner == nil { reportNoOwner(in: table, source) }
    let rows = table.rows.map { Self.cells(of: $0, table, source: source) }
    let id = known.shape.ownName.flatMap { columns[$0] }
    placed[table.name] = Placed(
      plan: plan, rows: rows, names: RowNames(rows, id: id, owner: owner),
      members: Dictionary(
        grouping: rows.indices,
        by: { row in owner.flatMap { rows[row].cells[$0]?.text } ?? "" }))
  }

  private static func cells(
    of row: GivenTable.Row, _ table: GivenTable, source: Int
  ) -> CellRow {
    CellRow(
      cells: table.columns.map { column in
        row.cells[column.position].map { text in
          CellRow.Cell(
            text: text, spot: Spot(line: row.line, column: column.position, source: source))
        }
      }, spot: Spot(line: row.line, column: 0, source: source))
  }

  private mutating func reportUnknown(_ table: GivenTable, _ source: Int, _ form: TableForm) {
    let names = [TableForm.header] + form.tables.map(\.name)
    findings.append(
      Finding(
        Spot(line: GivenTable.headingLine, column: 0, source: source),
        Text(ja: "不明な表「\(table.name)」です", en: "the table '\(table.name)' is unknown"),
        NearMiss.nearest(to: table.name, among: names)
          .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
          ?? Text(
            ja: "使えるのは \(names.joined(separator: "、")) です",
            en: "use \(names.joined(separator: ", "))")))
  }

  private mutating func reportNoOwner(in table: GivenTable, _ source: Int) {
    findings.append(
      Finding(
        Spot(line: GivenTable.headingLine, column: 0, source: source),
        Text(
          ja: "列「\(TableForm.owner)」がありません", en: "the column '\(TableForm.owner)' is missing"),
        Text(ja: "各行がどの行のものかを書いてください", en: "say in it to which row each belongs")))
  }

  // MARK: What belongs where

  private mutating func checkOwners(of table: TableForm.Table) {
    guard let parent = table.parent, let placed = placed[table.name], placed.names.hasOwner
    else { return }
    let names = self.placed[parent]?.names
    for row in placed.rows {
      guard let owner = placed.names.owner(of: row) else {
        findings.append(
          Finding(
            row.spot,
            Text(ja: "「\(TableForm.owner)」が空です", en: "'\(TableForm.owner)' is empty"),
            Text(
              ja: "「\(parent)」の行の ID を書いてください", en: "write the id of a row of '\(parent)'")))
        continue
      }
      if let finding = RowNames.finding(for: owner, names, of: parent) { findings.append(finding) }
    }
  }

  /// The pieces in the rows of a table that belong to a row with any of some names.
  private func nodes(in table: String, named owners: [String]) -> [ContentNode] {
    guard let placed = placed[table], let plan = placed.plan else { return [] }
    return owners.flatMap { placed.members[$0] ?? [] }.sorted().map { number in
      let row = placed.rows[number]
      let node = plan.node(in: row) { list in
        nodes(in: list, named: placed.names.all(of: number))
      }
      return Self.at(row.spot, node ?? .map([], row.spot))
    }
  }
}
