public import Wording

/// One entry of a catalogue's list.
public struct CatalogEntry: Sendable {
  /// The catalogue.
  public let document: CatalogDocument
  /// The key of the list in which it stands.
  public let list: String
  /// Its fields.
  public let record: Record

  /// Its id; an edge goes by its two ends.
  public var id: String { record.ownID ?? "" }
  /// What it is called.
  public var title: Text? { record.ownTitle }
  /// Whether it is one of those that the catalogue is about.
  public var isMain: Bool { list == document.kind.mainList }
  /// Where it stands.
  public var address: EntryAddress { EntryAddress(document.id, list, id) }

  /// The words by which people reach it: `catalogue/entry`, with the list where that is not enough.
  public var path: String {
    let first = document.listsByWeight.first { document.listed(id, in: $0.key.name) != nil }
    return first?.key.name == list ? "\(document.id)/\(id)" : "\(document.id)/\(list)/\(id)"
  }

  /// The fields that it may have.
  public var shape: RecordShape { document.kind.recordShape(of: list) ?? RecordShape([]) }
}

extension Record {
  /// The id by which a record of a list is known.
  var ownID: String? {
    if let id = text("id") ?? text("tier") { return id }
    guard self["from"] != nil || self["to"] != nil else { return nil }
    return "\(text("from") ?? "-") → \(text("to") ?? "-")"
  }

  /// The wording by which a record is called.
  var ownTitle: Text? { wording("title") ?? wording("name") ?? wording("term") }
}

extension CatalogKind {
  /// The lists of records that a catalogue of this kind may have at its top.
  public var lists: [(key: RecordShape.Key, shape: RecordShape)] {
    shape.keys.compactMap { key in
      if case .list(.record(let shape)) = key.shape { (key, shape) } else { nil }
    }
  }

  /// The fields of a list's records.
  func recordShape(of list: String) -> RecordShape? { lists.first { $0.key.name == list }?.shape }
}

extension CatalogDocument {
  /// Its lists with the one it is about first, and its groups behind that.
  var listsByWeight: [(key: RecordShape.Key, shape: RecordShape)] {
    let weight = { (list: String) in list == kind.mainList ? 0 : list == "groups" ? 1 : 2 }
    return (0...2).flatMap { level in kind.lists.filter { weight($0.key.name) == level } }
  }

  /// The entries of a list.
  public func entries(of list: String) -> [CatalogEntry] {
    root.records(list).map { CatalogEntry(document: self, list: list, record: $0) }
  }

  /// The entry of a list with an id.
  func listed(_ id: String, in list: String) -> CatalogEntry? {
    let record = entry(id, in: list) ?? root.records(list).first { $0.ownID == id }
    return record.map { CatalogEntry(document: self, list: list, record: $0) }
  }
}

extension Shelf {
  /// The entry at an address.
  public func entry(at address: EntryAddress) -> CatalogEntry? {
    self[address.catalog]?.listed(address.entry, in: address.list)
  }
}
