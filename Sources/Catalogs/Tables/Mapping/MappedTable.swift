internal import ProfileModel
internal import Sheets
internal import Wording

/// Makes a catalogue of somebody's own table, by a map of its columns.
struct MappedTable {
  private let map: MapFile
  private let shape: Shape
  private let table: FoundTable
  /// The keys that cells are found by, and the number of each.
  private let numbers: [String: Int]
  private var places: [GivenPlace] = []
  private var cells = CellReader()
  private var groups: MappedGroups?
  private var findings: [Finding] = []
  /// The first id that Excel holds as a number with decimals.
  private var decimal: TableCell?

  /// The tree of the catalogue.
  static func content(of file: TableFile, map: MapFile) throws(Failure) -> Content {
    var mapped = MappedTable(map, try table(in: file, map))
    return try mapped.content()
  }

  private static func table(in file: TableFile, _ map: MapFile) throws(Failure) -> FoundTable {
    var headings: [String] = []
    for column in map.columns where !headings.contains(column.heading) {
      headings.append(column.heading)
    }
    let columns = headings.map { TableColumn($0, Text(same: $0), isRequired: true) }
    switch file {
    case .text(let table): return try FoundTable(table, columns: columns, besideOthers: true)
    case .workbook(let workbook):
      return try TableFinder(workbook, columns: columns).table(onSheet: map.sheet)
    }
  }

  private init(_ map: MapFile, _ table: FoundTable) {
    self.map = map
    self.table = table
    shape = map.kind.mappedShape
    var numbers: [String: Int] = [:]
    let collects = map.kind == .controls && map.header["groups"] == nil
    let keys = map.columns.map(\.key) + map.defaults.map(\.key) + (collects ? ["group"] : [])
    for key in keys where numbers[key] == nil { numbers[key] = numbers.count }
    self.numbers = numbers
    if collects { groups = MappedGroups(numbers, named: keys.dropLast().contains("group")) }
  }

  private mutating func content() throws(Failure) -> Content {
    let layout = CellPlan.Layout(table: map.kind.mainList, columns: numbers, tables: [])
    let plan = CellPlan(map.kind.rowShape, in: layout)
    var entries: [ContentNode] = []
    for row in table {
      guard let row = read(row) else { continue }
      let node = plan?.node(in: row) { _ in [] }
      entries.append(.map(Record(node)?.entries ?? [], row.spot))
    }
    guard !entries.isEmpty || !cells.problems.isEmpty else { throw noRows }
    let content = Content(
      root: .map(header + lists(entries), map.header.spot),
      sources: [.text(map.path), .cells(places)], notes: table.findings + notes)
    let problems = (cells.problems + content.problems(findings)).withoutRepeats
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return content
  }

  private var notes: [Problem] {
    guard let decimal else { return [] }
    return [
      Problem(
        at: decimal.place,
        Text(
          ja: "ID が数値で入っています(「\(decimal.text)」など)", en: "ids are numbers, such as '\(decimal.text)'"
        ),
        remedy: Text(
          ja: "Excel では 5.1 と 5.10 が同じ数です。区別が要るなら、列を文字列にしてください",
          en: "to Excel 5.1 and 5.10 are one number; make the column text where they differ"))
    ]
  }

  private var noRows: Failure {
    Failure(
      .input, at: .file(table.path),
      Text(ja: "見出しの下に行がありません", en: "there is no row below the headings"),
      remedy: Text(ja: "項目を書いてください", en: "write the entries"))
  }

  /// What the map says of the catalogue, in a format that this program knows.
  private var header: [ContentNode.Entry] {
    let spot = map.header.spot
    let format = ContentNode.Entry(
      key: "format", spot: spot, value: .scalar(RecordShape.formatVersion, spot))
    return (map.header["format"] == nil ? [format] : []) + map.header.entries
  }

  private func lists(_ entries: [ContentNode]) -> [ContentNode.Entry] {
    [("groups", groups?.nodes ?? []), (map.kind.mainList, entries)].compactMap { key, items in
      items.first.map { ContentNode.Entry(key: key, spot: $0.spot, value: .list(items, $0.spot)) }
    }
  }

  // MARK: Rows

  /// The cells of a row by their keys; nothing where none of them holds anything.
  private mutating func read(_ row: TableRow) -> CellRow? {
    var found: [CellRow.Cell?] = Array(repeating: nil, count: numbers.count)
    for column in map.columns {
      guard let cell = row[column.heading], let number = numbers[column.key] else { continue }
      found[number] = read(cell, column)
    }
    guard found.contains(where: { $0 != nil }) else { return nil }
    for item in map.defaults {
      guard let number = numbers[item.key], found[number] == nil else { continue }
      found[number] = item.cell
    }
    if let finding = groups?.take(&found) { findings.append(finding) }
    return CellRow(cells: found, spot: spot(row.place, column: nil))
  }

  /// What a cell says in our words; a dash says nothing.
  private mutating func read(_ cell: TableCell, _ column: MapFile.Column) -> CellRow.Cell? {
    if isName(column.key) {
      if let changed = Self.changedByExcel(cell) {
        cells.report(changed)
        return nil
      }
      if decimal == nil, case .value(.number(let number)) = cell.answer,
        Int(exactly: number) == nil
      {
        decimal = cell
      }
    }
    let written = cells.text(cell)
    let text = table.encoding == nil ? written : FormulaMark.removed(from: written)
    guard let ours = translated(text, of: cell, column.key), !ours.isEmpty else { return nil }
    return CellRow.Cell(text: ours, spot: spot(cell.place, column: column.heading))
  }

  /// Whether a key holds an id, which Excel may have made something else of.
  private func isName(_ key: String) -> Bool {
    switch shape.word(at: key) {
    case .identifier, .link: map.values[key] == nil
    default: false
    }
  }

  /// What Excel made of an id that looks like a date or a truth.
  private static func changedByExcel(_ cell: TableCell) -> Problem? {
    switch cell.answer {
    case .value(.date), .value(.boolean): break
    default: return nil
    }
    return Problem(
      at: cell.place,
      Text(
        ja: "Excel が ID を「\(cell.text)」という値に変えています",
        en: "Excel has made the value '\(cell.text)' of an id"),
      remedy: Text(
        ja: "列の表示形式を文字列にして、書き直してください", en: "format the column as text and write it again"))
  }

  private mutating func translated(
    _ text: String, of cell: TableCell, _ key: String
  ) -> String? {
    let word = shape.word(at: key) ?? .text
    let isCode = if case .text = word { false } else { true }
    let isNone = cell.answer == .dash || cell.answer == .notApplicable
    guard let words = map.values[key], !text.isEmpty else {
      if isNone { return nil }
      return isCode ? joined(text, key) { $0 } : CellWords.text(text)
    }
    if isNone, words[Identifier.narrowed(text)] == nil { return nil }
    return joined(text, key) { word in
      if let ours = words[word] { return ours }
      if words.values.contains(word) { return word }
      cells.report(Self.unknown(word, key, Array(words.keys), at: cell.place))
      return nil
    }
  }

  /// The words of a cell, each made another, in one text again.
  private func joined(
    _ text: String, _ key: String, _ other: (String) -> String?
  ) -> String {
    let words = shape.isList(at: key) ? WordList.words(inOwnTable: text) : [text]
    return words.compactMap { other(Identifier.narrowed($0)) }.filter { !$0.isEmpty }
      .joined(separator: TableForm.separator)
  }

  private static func unknown(
    _ word: String, _ key: String, _ known: [String], at place: Place
  ) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "「\(key)」の「\(word)」の読み替えがありません", en: "nothing says what '\(word)' means for '\(key)'"),
      remedy: NearMiss.nearest(to: word, among: known.sorted())
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "対応表の「values」に書き足してください", en: "add it to 'values' in the map"))
  }

  private mutating func spot(_ place: Place, column: String?) -> Spot {
    places.append(GivenPlace(place: place, column: table.encoding == nil ? nil : column))
    return Spot(line: places.count, column: 1, source: 1)
  }
}

extension [Problem] {
  /// The problems without those that were told before: one cell may serve several keys.
  fileprivate var withoutRepeats: [Problem] {
    var seen: Set<Problem> = []
    return filter { seen.insert($0).inserted }
  }
}
