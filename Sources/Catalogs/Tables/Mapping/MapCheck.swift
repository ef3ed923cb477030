internal import ProfileModel
internal import Wording

/// Holds what a map says of columns and values against the kind of catalogue to be made.
struct MapCheck {
  private let kind: CatalogKind
  private let shape: Shape
  private var found: [Finding] = []

  init(_ kind: CatalogKind) {
    self.kind = kind
    shape = kind.mappedShape
  }

  /// All that is wrong with a map.
  consuming func findings(in map: Record) -> [Finding] {
    let columns = entries(of: "columns", in: map)
    let defaults = entries(of: "defaults", in: map)
    checkKeys(columns + defaults)
    for entry in columns { checkText(entry, .text) }
    for entry in defaults { checkDefault(entry) }
    checkGroups(columns + defaults, in: map)
    for entry in entries(of: "values", in: map) { checkValues(entry, columns) }
    return found
  }

  private mutating func entries(of key: String, in map: Record) -> [ContentNode.Entry] {
    guard let node = map[key] else { return [] }
    if let entries = Record(node)?.entries, !entries.isEmpty { return entries }
    found.append(
      Finding(
        node.spot,
        Text(ja: "「\(key)」は「見出し: 値」の並びではありません", en: "'\(key)' is not a map of keys"),
        Text(ja: "「キー: 値」の行を並べてください", en: "write lines of 'key: value'")))
    return []
  }

  /// A key is one of the columns that the list of such a catalogue may have.
  private mutating func checkKeys(_ entries: [ContentNode.Entry]) {
    let numbers = Dictionary(
      entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    let layout = CellPlan.Layout(table: kind.mainList, columns: numbers, tables: [])
    let known = Set(CellPlan(shape, in: layout)?.columns ?? [])
    let names = ColumnNames(of: shape)
    for entry in entries where !known.contains(numbers[entry.key] ?? 0) {
      found.append(names.finding(forKey: entry.key, at: entry.spot))
    }
  }

  private mutating func checkText(_ entry: ContentNode.Entry, _ shape: Shape) {
    var checker = ShapeChecker(languages: [])
    checker.check(entry.value, entry.key, against: shape)
    found += checker.findings
  }

  /// A text that stands where the table has none is what the cell would have to be.
  private mutating func checkDefault(_ entry: ContentNode.Entry) {
    guard let text = entry.value.text, shape.isList(at: entry.key) else {
      return checkText(entry, shape.word(at: entry.key) ?? .text)
    }
    for word in WordList.words(in: text) {
      var checker = ShapeChecker(languages: [])
      checker.check(
        .scalar(word, entry.value.spot), entry.key, against: shape.word(at: entry.key) ?? .text)
      found += checker.findings
    }
  }

  /// Controls stand in groups, which the table or the header must name.
  private mutating func checkGroups(_ entries: [ContentNode.Entry], in map: Record) {
    guard kind == .controls, let columns = map["columns"],
      !entries.contains(where: { $0.key == "group" || $0.key.hasPrefix("group.title.") })
    else { return }
    found.append(
      Finding(
        columns.spot, Text(ja: "「group」がありません", en: "'group' is missing"),
        Text(
          ja: "「group」か「group.title.ja」の列を書き足してください",
          en: "add a column for 'group' or 'group.title.ja'"
        )))
  }

  private mutating func checkValues(
    _ entry: ContentNode.Entry, _ columns: [ContentNode.Entry]
  ) {
    guard columns.contains(where: { $0.key == entry.key }) else {
      let known = columns.map(\.key)
      found.append(
        Finding(
          entry.spot,
          Text(ja: "「\(entry.key)」は「columns」にありません", en: "'\(entry.key)' is not among the columns"),
          NearMiss.nearest(to: entry.key, among: known)
            .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
            ?? Text(ja: "先に「columns」に書いてください", en: "write it into 'columns' first")))
      return
    }
    guard let words = Record(entry.value)?.entries else {
      found.append(
        Finding(
          entry.value.spot,
          Text(ja: "「\(entry.key)」は「見出し: 値」の並びではありません", en: "'\(entry.key)' is not a map of keys"),
          Text(ja: "「相手の語: こちらの語」の行を並べてください", en: "write lines of 'their word: our word'")))
      return
    }
    for word in words where word.value.text?.isEmpty != true {
      var checker = ShapeChecker(languages: [])
      checker.check(word.value, entry.key, against: shape.word(at: entry.key) ?? .text)
      found += checker.findings
    }
  }
}
