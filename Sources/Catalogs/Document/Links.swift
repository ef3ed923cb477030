/// All that a catalogue points to.
struct Links {
  /// One id that points to something.
  struct Link {
    let id: String
    let target: LinkTarget
    let spot: Spot
    /// The keys that lead to it, from the top.
    let path: [String]
    /// The records in which it stands: the entry, and those inside it, one for each further key.
    let holders: [Record]
  }

  private var found: [Link] = []

  /// The links of a catalogue, in the order of its shape.
  static func all(in document: CatalogDocument) -> [Link] {
    var links = Links()
    links.visit(document.root, document.kind.shape, [], in: [])
    return links.found
  }

  private mutating func visit(
    _ record: Record, _ shape: RecordShape, _ path: [String], in holders: [Record]
  ) {
    for (key, value) in shape.ordered(record) {
      visit(value, key.shape, path + [key.name], in: holders)
    }
  }

  private mutating func visit(
    _ node: ContentNode, _ shape: Shape, _ path: [String], in holders: [Record]
  ) {
    switch shape {
    case .link(let target):
      guard let id = node.text else { return }
      found.append(Link(id: id, target: target, spot: node.spot, path: path, holders: holders))
    case .list(let shape):
      for item in node.items { visit(item, shape, path, in: holders) }
    case .record(let shape):
      guard let record = Record(node) else { return }
      visit(record, shape, path, in: holders + [record])
    case .text, .identifier, .date, .number, .word, .wording, .keyed, .anything: break
    }
  }
}
