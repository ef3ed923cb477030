/// All that a catalogue points to.
struct Links {
  /// One id that points to something.
  struct Link {
    let id: String
    let target: LinkTarget
    let spot: Spot
    /// The keys that lead to it, from the top.
    let path: [String]
    /// The id of the entry in which it stands, where it stands in one.
    let entry: String?
  }

  private var found: [Link] = []

  /// The links of a catalogue, in the order of its shape.
  static func all(in document: CatalogDocument) -> [Link] {
    var links = Links()
    links.visit(document.root, document.kind.shape, [], entry: nil)
    return links.found
  }

  private mutating func visit(
    _ record: Record, _ shape: RecordShape, _ path: [String], entry: String?
  ) {
    for (key, value) in shape.ordered(record) {
      visit(value, key.shape, path + [key.name], entry: entry)
    }
  }

  private mutating func visit(
    _ node: ContentNode, _ shape: Shape, _ path: [String], entry: String?
  ) {
    switch shape {
    case .link(let target):
      guard let id = node.text else { return }
      found.append(Link(id: id, target: target, spot: node.spot, path: path, entry: entry))
    case .list(let shape):
      for item in node.items { visit(item, shape, path, entry: entry) }
    case .record(let shape):
      guard let record = Record(node) else { return }
      visit(record, shape, path, entry: entry ?? record.text("id"))
    case .text, .identifier, .date, .number, .word, .wording, .keyed, .anything: break
    }
  }
}
