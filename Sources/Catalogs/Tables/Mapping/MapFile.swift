internal import Files
internal import ProfileModel
internal import Wording

/// A map of the columns of somebody's own table: which key of a catalogue stands in which.
struct MapFile {
  /// One column: the key it holds, and the heading by which it is known.
  struct Column {
    let key: String
    let heading: String
  }

  /// A text that stands where a table has none.
  struct Default {
    let key: String
    let cell: CellRow.Cell
  }

  let path: String
  let kind: CatalogKind
  /// What the catalogue says of itself.
  let header: Record
  let sheet: String?
  let columns: [Column]
  let defaults: [Default]
  /// By keys, our words for theirs.
  let values: [String: [String: String]]

  /// The map in a file; all that is wrong with it is told at once.
  static func read(_ path: String) throws(Failure) -> MapFile {
    try parse(try FileReader.text(of: path), path: path)
  }

  /// The map that a file's text is.
  static func parse(_ text: String, path: String) throws(Failure) -> MapFile {
    let root = try YAMLParser.parse(text, path: path)
    let content = Content(root: root, sources: [.text(path)])
    var checker = ShapeChecker(languages: [])
    checker.checkRecord(root, shape)
    guard checker.findings.isEmpty, let record = Record(root), let catalog = record["catalog"]
    else { throw Failure(.input, content.problems(checker.findings)) }
    let kind = try CatalogReader.kind(of: Content(root: catalog, sources: content.sources))
    let findings = MapCheck(kind).findings(in: record)
    guard findings.isEmpty, let header = Record(catalog) else {
      throw Failure(.input, content.problems(findings))
    }
    return MapFile(record, header, kind, path: path)
  }

  private init(_ record: Record, _ header: Record, _ kind: CatalogKind, path: String) {
    self.path = path
    self.kind = kind
    self.header = header
    sheet = record.text("sheet")
    columns = (record.record("columns")?.entries ?? []).compactMap { entry in
      entry.value.text.map { Column(key: entry.key, heading: Identifier.trimmed($0)) }
    }
    defaults = (record.record("defaults")?.entries ?? []).compactMap { entry in
      entry.value.text.map {
        Default(key: entry.key, cell: CellRow.Cell(text: $0, spot: entry.value.spot))
      }
    }
    let pairs = (record.record("values")?.entries ?? []).map { entry in
      let words = (Record(entry.value)?.entries ?? []).map { word in
        (Identifier.narrowed(word.key), word.value.text ?? "")
      }
      return (entry.key, Dictionary(words, uniquingKeysWith: { first, _ in first }))
    }
    values = Dictionary(uniqueKeysWithValues: pairs)
  }

  private static let shape = RecordShape([
    .init("format", Text(ja: "書式の版", en: "Format"), .word([RecordShape.formatVersion])),
    .init("kind", Text(ja: "種類", en: "Kind"), .word(["map"])),
    .init("catalog", Text(ja: "作るカタログ", en: "Catalogue to be made"), .anything),
    RecordShape.Key("sheet", Text(ja: "シート", en: "Sheet"), .text).optional,
    .init("columns", Text(ja: "列", en: "Columns"), .anything),
    RecordShape.Key("defaults", Text(ja: "既定の値", en: "Defaults"), .anything).optional,
    RecordShape.Key("values", Text(ja: "値の読み替え", en: "Values"), .anything).optional,
  ])
}
