public import ProfileModel

extension CatalogDocument {
  /// The catalogue as it is stored and digested: its fields in the order of its shape.
  public var json: JSONValue { ordered.json }

  /// The catalogue that a stored JSON text is, checked when it was taken in.
  public static func stored(_ text: String, name: String) throws(Failure) -> CatalogDocument {
    let content = Content(root: try YAMLParser.parse(text, path: name), sources: [.stored(name)])
    return try CatalogReader.shaped(content)
  }
}

extension ContentNode {
  /// The piece without its spots.
  fileprivate var json: JSONValue {
    switch self {
    case .scalar(let text, _): .text(text)
    case .list(let items, _): .list(items.map(\.json))
    case .map(let entries, _):
      .object(entries.map { JSONValue.Member(key: $0.key, value: $0.value.json) })
    }
  }
}
