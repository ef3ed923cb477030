internal import Wording

extension CatalogDocument {
  /// All its fields in one order, in whatever order they were written.
  var ordered: ContentNode { kind.shape.inOrder(root) }
}

extension RecordShape {
  /// A record's fields in the order of this shape.
  func ordered(_ record: Record) -> [(key: Key, value: ContentNode)] {
    keys.compactMap { key in record[key.name].map { (key, $0) } }
  }

  /// A record in the order of this shape; an empty one that may be left out says nothing, and is.
  fileprivate func inOrder(_ record: Record) -> ContentNode {
    let entries = ordered(record).compactMap { key, value -> ContentNode.Entry? in
      let value = key.shape.inOrder(value)
      if !key.isRequired, case .map(let entries, _) = value, entries.isEmpty { return nil }
      return ContentNode.Entry(key: key.name, spot: value.spot, value: value)
    }
    return .map(entries, record.spot)
  }
}

extension Shape {
  /// A piece in the order of this shape: languages as they are declared, tiers going up.
  fileprivate func inOrder(_ node: ContentNode) -> ContentNode {
    switch (self, node) {
    case (.list(let shape), .list(let items, let spot)):
      .list(items.map { shape.inOrder($0) }, spot)
    case (.record(let shape), .map(let entries, let spot)):
      shape.inOrder(Record(entries, at: spot))
    case (.wording, .map(let entries, let spot)):
      .map(
        Language.allCases.flatMap { language in
          entries.filter { $0.key == language.rawValue }
        }, spot)
    case (.keyed(let shape), .map(let entries, let spot)):
      .map(
        entries.sorted { $0.key < $1.key }.map { entry in
          ContentNode.Entry(key: entry.key, spot: entry.spot, value: shape.inOrder(entry.value))
        }, spot)
    default: node
    }
  }
}
