public import ProfileModel
public import Sheets
internal import Wording

/// Reads tables of ratings: those with our own headings, and those of anybody else by a map.
public enum RatingTableReader {
  /// What a file says, or all that is wrong with it.
  ///
  /// Without a map, columns go by our ids or titles, and those of a text file must all be known.
  public static func read(
    _ file: TableFile, by map: RatingMap? = nil, for asked: AskedQuestions
  ) throws(Failure) -> ScoringReturn {
    let table = try table(in: file, map)
    guard !table.isEmpty else { throw noRows(table) }
    let columns = RatingColumns(table, map)
    var reading = RatingRowReading(columns, asked)
    for row in table { reading.read(row) }
    let problems = reading.problems
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return ScoringReturn(
      file: table.path, issue: reading.issue, rows: reading.rows,
      notes: table.findings + reading.notes)
  }

  private static func table(in file: TableFile, _ map: RatingMap?) throws(Failure) -> FoundTable {
    let columns =
      map.map { map in
        Set(map.columns.values).sorted().map {
          TableColumn($0, Text(same: "\($0)"), isRequired: true)
        }
      }
      ?? RatingField.allCases.map {
        TableColumn($0.rawValue, $0.title, isRequired: $0 == .control)
      }
    switch file {
    case .text(let table):
      return try FoundTable(table, columns: columns, besideOthers: map != nil)
    case .workbook(let workbook):
      return try TableFinder(workbook, columns: columns).table(onSheet: map?.sheet)
    }
  }

  private static func noRows(_ table: FoundTable) -> Failure {
    Failure(
      .input, at: .file(table.path),
      Text(ja: "見出しの下に行がありません", en: "there is no row below the headings"),
      remedy: Text(ja: "評価を書いてください", en: "write the ratings"))
  }
}

/// The cells of a row by fields, whatever the table calls them and whatever words it has for them.
struct RatingColumns {
  /// Whether the headings are our own.
  let areOurs: Bool
  /// The file.
  let path: String
  /// Whether it is text, in which formulas are kept off by an apostrophe.
  let isText: Bool
  /// The parts of a rating that the table speaks of.
  let parts: RatingParts
  /// The catalogue that the map names.
  let catalog: String?
  private let table: FoundTable
  private let map: RatingMap?

  init(_ table: FoundTable, _ map: RatingMap?) {
    self.table = table
    self.map = map
    areOurs = map == nil
    path = table.path
    isText = table.encoding != nil
    catalog = map?.catalog
    let told =
      map.map { Set($0.columns.keys).union($0.defaults.keys) }
      ?? Set(RatingField.allCases.filter { table.has($0.rawValue) })
    let leads: Set<RatingField> = [.answer, .tier, .items]
    parts = RatingParts(
      told.compactMap { field in
        switch field.part {
        case .answer: told.isDisjoint(with: leads) ? nil : .answer
        case .evidence: told.contains(.evidence) ? .evidence : nil
        case let part: part
        }
      })
  }

  /// Whether the table has a column for a field.
  func has(_ field: RatingField) -> Bool {
    map.map { $0.columns[field] != nil } ?? table.has(field.rawValue)
  }

  /// The cell of a field; one that the map translates says it in our words.
  func cell(
    _ field: RatingField, of row: TableRow, _ cells: inout CellReader
  ) -> TableCell? {
    guard let map else { return row[field.rawValue] }
    let cell = map.columns[field].flatMap { row[$0] }
    let fallback = map.defaults[field].map { TableCell.missing(at: row.place).saying($0) }
    guard let cell, cell.answer != .blank else { return fallback ?? cell }
    guard let words = map.values[field] else { return cell }
    let word = Identifier.narrowed(cell.text)
    if let ours = words[word] ?? words[Identifier.narrowed(cell.value?.description ?? "")] {
      return cell.saying(ours)
    }
    switch cell.answer {
    case .dash, .notApplicable, .merged, .ditto, .unsaved, .value(.error): return cell
    case .blank, .value: break
    }
    if !words.values.contains(word) { cells.report(unknown(word, field, words, at: cell.place)) }
    return cell.saying(words.values.contains(word) ? word : "")
  }

  private func unknown(
    _ word: String, _ field: RatingField, _ words: [String: String], at place: Place
  ) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "「\(field.rawValue)」の「\(word)」の読み替えがありません",
        en: "nothing says what '\(word)' means for '\(field.rawValue)'"),
      remedy: NearMiss.nearest(to: word, among: words.keys.sorted())
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(ja: "対応表の「values」に書き足してください", en: "add it to 'values' in the map"))
  }
}
