/// A place in a catalogue that points to an entry.
public struct Reference: Sendable {
  /// The catalogue that points.
  public let document: CatalogDocument
  /// The entry in which the link stands.
  public let entry: CatalogEntry
  /// The keys that lead to the link, from the top.
  public let path: [String]
  /// The records in which the link stands: the entry, and those inside it.
  let holders: [Record]
}

/// Which entries point to which, looked at from those that are pointed to.
public struct ReferenceIndex: Sendable {
  private var references: [EntryAddress: [Reference]] = [:]

  /// Makes the index of all links between the catalogues on a shelf.
  public init(_ shelf: Shelf) {
    for document in shelf.all {
      for link in Links.all(in: document) {
        guard let record = link.holders.first, let list = link.path.first,
          let address = link.target.address(of: link.id, in: document, among: shelf)
        else { continue }
        references[address, default: []].append(
          Reference(
            document: document,
            entry: CatalogEntry(document: document, list: list, record: record),
            path: link.path, holders: link.holders))
      }
    }
  }

  /// What points to an entry, in the order of the shelf.
  public subscript(_ address: EntryAddress) -> [Reference] { references[address] ?? [] }
}

extension Reference {
  /// The keys between the entry and the link, or the link's own key where there are none.
  public var role: RecordShape.Key? {
    let keys = document.kind.keys(along: path)
    return path.count > 2 ? keys.dropLast().last : keys.last
  }

  /// What is said beside the link, in the records between it and the entry.
  public func details(among shelf: Shelf) -> [DescribedField] {
    let describer = Describer(document, among: shelf)
    return holders.indices.dropFirst().flatMap { depth -> [DescribedField] in
      guard let shape = document.kind.shape(along: path.prefix(depth + 1)) else { return [] }
      return describer.fields(of: holders[depth], shape) { key in
        switch key.shape {
        case .list, .record: false
        default: key.name != path.last
        }
      }
    }
  }
}

extension CatalogKind {
  /// The keys that a path of names goes through.
  func keys(along path: [String]) -> [RecordShape.Key] {
    var shape: RecordShape? = self.shape
    return path.compactMap { name in
      let key = shape?[name]
      shape = key?.shape.recordShape
      return key
    }
  }

  /// The fields of the records to which a path of names leads.
  func shape(along path: some Collection<String>) -> RecordShape? {
    keys(along: Array(path)).last?.shape.recordShape
  }
}

extension Shape {
  /// The fields of the record, or of each record of the list, that this is.
  fileprivate var recordShape: RecordShape? {
    switch self {
    case .record(let shape), .list(.record(let shape)): shape
    default: nil
    }
  }
}
