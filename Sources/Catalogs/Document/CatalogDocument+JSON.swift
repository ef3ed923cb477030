public import ProfileModel
internal import Wording

extension CatalogDocument {
  /// The catalogue as it is stored and digested: its fields in the order of its shape.
  public var json: JSONValue { kind.shape.json(of: root) }

  /// The catalogue that a stored JSON text is, checked when it was taken in.
  public static func stored(_ text: String, name: String) throws(Failure) -> CatalogDocument {
    let content = Content(root: try YAMLParser.parse(text, path: name), sources: [.stored(name)])
    return try CatalogReader.shaped(content)
  }
}

extension RecordShape {
  /// A record's fields in the order of this shape.
  func ordered(_ record: Record) -> [(key: Key, value: ContentNode)] {
    keys.compactMap { key in record[key.name].map { (key, $0) } }
  }

  fileprivate func json(of record: Record) -> JSONValue {
    .object(
      ordered(record).map {
        JSONValue.Member(key: $0.key.name, value: $0.key.shape.json(of: $0.value))
      })
  }
}

extension RecordShape {
  /// A text in both languages as fields.
  fileprivate static let wording = RecordShape(
    Language.allCases.map { Key($0.rawValue, Text(same: $0.rawValue), .text) })
}

extension Shape {
  fileprivate func json(of node: ContentNode) -> JSONValue {
    switch (self, node) {
    case (_, .scalar(let text, _)): .text(text)
    case (.list(let shape), .list(let items, _)): .list(items.map { shape.json(of: $0) })
    case (.record(let shape), .map(let entries, let spot)):
      shape.json(of: Record(entries, at: spot))
    case (.keyed(let shape), .map(let entries, _)):
      .object(entries.map { JSONValue.Member(key: $0.key, value: shape.json(of: $0.value)) })
    case (.wording, .map(let entries, let spot)):
      RecordShape.wording.json(of: Record(entries, at: spot))
    case (_, .map(let entries, _)):
      .object(entries.map { JSONValue.Member(key: $0.key, value: Shape.text.json(of: $0.value)) })
    case (_, .list(let items, _)): .list(items.map { Shape.text.json(of: $0) })
    }
  }
}
