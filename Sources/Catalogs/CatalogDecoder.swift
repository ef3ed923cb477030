internal import ProfileModel
internal import Wording

/// Takes a YAML tree apart by the fields a catalogue should have, and collects all that is wrong.
struct CatalogDecoder {
  /// The fields of one map.
  struct Fields {
    let position: YAMLPosition
    fileprivate let values: [String: YAMLNode]

    /// The value of a key.
    func node(_ key: String) -> YAMLNode? { values[key] }
  }

  /// The file, for messages.
  let path: String
  /// What was found wrong so far, in the order it was found.
  private(set) var problems: [Problem] = []

  init(path: String) {
    self.path = path
  }

  /// The fields of a map; unknown keys and missing ones are problems.
  mutating func fields(
    of node: YAMLNode, required: [String], optional: [String] = []
  ) -> Fields? {
    guard case .map(let entries, let position) = node else {
      report(
        node.position, Text(ja: "「見出し: 値」の並びではありません", en: "this is not a map of keys"),
        Text(
          ja: "\(required.joined(separator: "、")) を書いてください",
          en: "write \(required.joined(separator: ", "))"))
      return nil
    }
    let known = required + optional
    for entry in entries where !known.contains(entry.key) {
      let near = NearMiss.nearest(to: entry.key, among: known)
      report(
        entry.position,
        Text(ja: "不明な見出し「\(entry.key)」です", en: "the key '\(entry.key)' is unknown"),
        near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
          ?? Text(
            ja: "使えるのは \(known.joined(separator: "、")) です",
            en: "use \(known.joined(separator: ", "))"))
    }
    for key in required where !entries.contains(where: { $0.key == key }) {
      report(
        position, Text(ja: "「\(key)」がありません", en: "'\(key)' is missing"),
        Text(ja: "「\(key):」を書き足してください", en: "add '\(key):'"))
    }
    return Fields(
      position: position,
      values: Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.value) }))
  }

  /// A text that may not be empty.
  mutating func text(_ key: String, of fields: Fields) -> String? {
    guard let node = fields.values[key] else { return nil }
    guard case .scalar(let text, _) = node, !Identifier.trimmed(text).isEmpty else {
      report(
        node.position, Text(ja: "「\(key)」に文字がありません", en: "'\(key)' is not a text"),
        Text(ja: "「\(key):」の後に書いてください", en: "write it behind '\(key):'"))
      return nil
    }
    return text
  }

  /// An id, which must be like an id.
  mutating func identifier(_ key: String, of fields: Fields) -> String? {
    guard let id = text(key, of: fields) else { return nil }
    if !Identifier.isValid(id) {
      report(
        position(of: key, in: fields),
        Text(ja: "「\(id)」は ID に使えません", en: "'\(id)' cannot be an id"), Identifier.rule)
    }
    return id
  }

  /// A text in both languages.
  mutating func wording(_ key: String, of fields: Fields) -> Text? {
    guard let node = fields.values[key],
      let pair = self.fields(of: node, required: ["ja", "en"])
    else { return nil }
    let japanese = text("ja", of: pair)
    let english = text("en", of: pair)
    guard let japanese, let english else { return nil }
    return Text(ja: japanese, en: english)
  }

  /// A date in ISO form.
  mutating func date(_ key: String, of fields: Fields) -> CivilDate? {
    guard let text = text(key, of: fields) else { return nil }
    if let date = CivilDate(text) { return date }
    report(
      position(of: key, in: fields),
      Text(ja: "「\(text)」は日付ではありません", en: "'\(text)' is not a date"),
      Text(ja: "2026-11-20 の形で書いてください", en: "write it as 2026-11-20"))
    return nil
  }

  /// The pieces of a list that may not be empty.
  mutating func list(_ key: String, of fields: Fields) -> [YAMLNode] {
    guard let node = fields.values[key] else { return [] }
    if case .list(let items, _) = node, !items.isEmpty { return items }
    report(
      node.position, Text(ja: "「\(key)」に並びがありません", en: "'\(key)' is not a list, or an empty one"),
      Text(ja: "「- 」で始まる行を並べてください", en: "write lines that begin with '- '"))
    return []
  }

  /// Where the value of a key stands.
  func position(of key: String, in fields: Fields) -> YAMLPosition {
    fields.values[key]?.position ?? fields.position
  }

  /// Adds a problem.
  mutating func report(_ position: YAMLPosition, _ what: Text, _ remedy: Text) {
    problems.append(Problem(at: position.place(in: path), what, remedy: remedy))
  }
}
