internal import Files
public import ProfileModel
internal import Wording

/// Reads maps of tables of ratings, written as YAML.
public enum RatingMapReader {
  /// The map in a file, and the text that it is.
  public static func read(_ path: String) throws(Failure) -> (map: RatingMap, text: String) {
    let text = try FileReader.text(of: path)
    return (try parse(text, name: path), text)
  }

  /// The map that a text is; all that is wrong with it is told at once.
  public static func parse(_ text: String, name: String) throws(Failure) -> RatingMap {
    let root = try YAMLParser.parse(text, path: name)
    let content = Content(root: root, sources: [.text(name)])
    var checker = ShapeChecker(languages: [])
    checker.checkRecord(root, shape)
    guard checker.findings.isEmpty, let record = Record(root) else {
      throw Failure(.input, content.problems(checker.findings))
    }
    var fields = RatingMapFields()
    let columns = fields.texts(of: "columns", in: record)
    let defaults = fields.texts(of: "defaults", in: record)
    let values = fields.words(in: record, columns)
    fields.checkControl(columns, defaults, record)
    guard fields.findings.isEmpty else {
      throw Failure(.input, content.problems(fields.findings))
    }
    return RatingMap(
      name: name, catalog: record.text("catalog"), crosswalk: record.text("crosswalk"),
      sheet: record.text("sheet"), columns: columns, defaults: defaults, values: values)
  }

  private static let shape = RecordShape([
    .init("format", Text(ja: "書式の版", en: "Format"), .word([RecordShape.formatVersion])),
    .init("kind", Text(ja: "種類", en: "Kind"), .word(["rating-map"])),
    RecordShape.Key("catalog", Text(ja: "カタログ", en: "Catalogue"), .text).optional,
    RecordShape.Key("crosswalk", Text(ja: "対応表", en: "Crosswalk"), .text).optional,
    RecordShape.Key("sheet", Text(ja: "シート", en: "Sheet"), .text).optional,
    .init("columns", Text(ja: "列", en: "Columns"), .anything),
    RecordShape.Key("defaults", Text(ja: "既定の値", en: "Defaults"), .anything).optional,
    RecordShape.Key("values", Text(ja: "値の読み替え", en: "Values"), .anything).optional,
  ])
}

/// The keys of a map of ratings, and what is wrong with them.
private struct RatingMapFields {
  private(set) var findings: [Finding] = []

  /// The texts behind the fields under a key.
  mutating func texts(of key: String, in record: Record) -> [RatingField: String] {
    var texts: [RatingField: String] = [:]
    for (field, value) in fields(of: key, in: record) {
      if let text = value.text, !Identifier.trimmed(text).isEmpty {
        texts[field] = Identifier.trimmed(text)
      } else {
        findings.append(
          Finding(
            value.spot, Text(ja: "文字列ではありません", en: "this is not a text"),
            Text(ja: "「キー: 値」の形で書いてください", en: "write it as 'key: value'")))
      }
    }
    return texts
  }

  /// Our words for theirs, by fields.
  mutating func words(
    in record: Record, _ columns: [RatingField: String]
  ) -> [RatingField: [String: String]] {
    var words: [RatingField: [String: String]] = [:]
    for (field, value) in fields(of: "values", in: record) {
      guard let pairs = Record(value)?.entries, !pairs.isEmpty else {
        findings.append(Self.noMap(value.spot, field.rawValue))
        continue
      }
      if columns[field] == nil { findings.append(Self.noColumn(field, value.spot)) }
      for pair in pairs {
        words[field, default: [:]][Identifier.narrowed(pair.key)] = pair.value.text ?? ""
      }
    }
    return words
  }

  /// A table that does not say which controls it rates is of no use.
  mutating func checkControl(
    _ columns: [RatingField: String], _ defaults: [RatingField: String], _ record: Record
  ) {
    if columns[.control] == nil {
      findings.append(
        Finding(
          record.spot(of: "columns"), Text(ja: "「control」がありません", en: "'control' is missing"),
          Text(ja: "対策項目IDの列を書いてください", en: "say which column holds the ids of controls")))
    }
    let told = Set(columns.keys).union(defaults.keys)
    if !told.contains(where: { $0.part != nil }) {
      findings.append(
        Finding(
          record.spot(of: "columns"),
          Text(ja: "評価を表す列がありません", en: "no column says anything of ratings"),
          Text(ja: "「answer」か「tier」の列を書いてください", en: "say which column holds 'answer' or 'tier'")))
    }
  }

  private mutating func fields(
    of key: String, in record: Record
  ) -> [(RatingField, ContentNode)] {
    guard let node = record[key] else { return [] }
    guard let entries = Record(node)?.entries, !entries.isEmpty else {
      findings.append(Self.noMap(node.spot, key))
      return []
    }
    return entries.compactMap { entry in
      if let field = RatingField(rawValue: entry.key), RatingField.mapped.contains(field) {
        return (field, entry.value)
      }
      findings.append(Self.unknown(entry))
      return nil
    }
  }

  private static func unknown(_ entry: ContentNode.Entry) -> Finding {
    let known = RatingField.mapped.map(\.rawValue)
    return Finding(
      entry.spot,
      Text(ja: "キー「\(entry.key)」は使えません", en: "the key '\(entry.key)' is unknown"),
      NearMiss.nearest(to: entry.key, among: known)
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "使えるのは \(known.joined(separator: "、"))です",
          en: "use \(known.joined(separator: ", "))"))
  }

  private static func noMap(_ spot: Spot, _ key: String) -> Finding {
    Finding(
      spot, Text(ja: "「\(key)」は「見出し: 値」の並びではありません", en: "'\(key)' is not a map of keys"),
      Text(ja: "「キー: 値」の行を並べてください", en: "write lines of 'key: value'"))
  }

  private static func noColumn(_ field: RatingField, _ spot: Spot) -> Finding {
    Finding(
      spot,
      Text(
        ja: "「\(field.rawValue)」は「columns」にありません",
        en: "'\(field.rawValue)' is not among the columns"),
      Text(ja: "先に「columns」に書いてください", en: "write it into 'columns' first"))
  }
}
