internal import Wording

/// The table that holds what belongs to no list, a key and a value in each row.
struct HeaderTable {
  private let keys: [CellRow.Cell]
  /// The values, as the cells of one row whose columns are the keys.
  let row: CellRow
  /// What is wrong with the table itself.
  let findings: [Finding]

  init(_ table: GivenTable, source: Int) {
    let heading = Spot(line: GivenTable.headingLine, column: 0, source: source)
    let (numbers, repeated) = table.columnNumbers(source: source)
    let columns = TableForm.headerColumns.map { name in
      numbers[name].map { table.columns[$0].position }
    }
    var keys: [CellRow.Cell] = []
    var values: [CellRow.Cell?] = []
    var findings = Self.findings(inHeadingOf: table, heading) + repeated
    for given in findings.isEmpty ? table.rows : [] {
      let cells = columns.map { position in
        position.flatMap { position in
          given.cells[position].map {
            CellRow.Cell(text: $0, spot: Spot(line: given.line, column: position, source: source))
          }
        }
      }
      guard let key = cells[0] else {
        findings.append(Self.noKey(Spot(line: given.line, column: 0, source: source)))
        continue
      }
      if keys.contains(where: { $0.text == key.text }) { findings.append(Self.twice(key)) }
      keys.append(key)
      values.append(cells[1])
    }
    self.keys = keys
    self.findings = findings
    row = CellRow(cells: values, spot: heading)
  }

  /// The columns that should not be there, and those that are missing.
  private static func findings(inHeadingOf table: GivenTable, _ heading: Spot) -> [Finding] {
    let names = TableForm.headerColumns
    let unknown = table.columns.filter { !names.contains($0.name) }.map { column in
      Finding(
        table.spot(of: column, source: heading.source),
        Text(ja: "不明な列「\(column.name)」です", en: "the column '\(column.name)' is unknown"),
        Text(
          ja: "使えるのは \(names.joined(separator: "、")) です",
          en: "use \(names.joined(separator: ", "))"))
    }
    let missing = names.filter { name in !table.columns.contains { $0.name == name } }
    return unknown
      + missing.map { name in
        Finding(
          heading, Text(ja: "列「\(name)」がありません", en: "the column '\(name)' is missing"),
          Text(ja: "見出しの行に加えてください", en: "add it to the row of headings"))
      }
  }

  /// The values under their keys as they stand, for what must be known before the rest.
  var flat: ContentNode {
    .map(
      zip(keys, row.cells).compactMap { key, value in
        value.map {
          ContentNode.Entry(key: key.text, spot: key.spot, value: .scalar($0.text, $0.spot))
        }
      }, row.spot)
  }

  /// How the values lie in the row; keys that a shape has not are told.
  func plan(
    of shape: RecordShape, tables: Set<String>, _ findings: inout [Finding]
  ) -> CellPlan? {
    let numbers = Dictionary(
      keys.enumerated().map { ($1.text, $0) }, uniquingKeysWith: { first, _ in first })
    let plan = CellPlan(
      .record(shape), in: CellPlan.Layout(table: "", columns: numbers, tables: tables))
    let taken = Set(plan?.columns ?? [])
    let names = ColumnNames(of: .record(shape))
    for (number, key) in keys.enumerated() where !taken.contains(number) {
      findings.append(names.finding(forKey: key.text, at: key.spot))
    }
    return plan
  }

  private static func noKey(_ spot: Spot) -> Finding {
    Finding(
      spot, Text(ja: "「key」が空です", en: "'key' is empty"),
      Text(ja: "何の値かを書いてください", en: "say what the value is of"))
  }

  private static func twice(_ key: CellRow.Cell) -> Finding {
    Finding(
      key.spot, Text(ja: "「\(key.text)」が二度あります", en: "'\(key.text)' stands twice"),
      Text(ja: "一つにしてください", en: "keep one"))
  }
}
