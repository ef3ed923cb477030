/// Where an entry stands among all catalogues: the catalogue, the list of it, the id in that list.
public struct EntryAddress: Hashable, Sendable {
  /// The id of the catalogue.
  public let catalog: String
  /// The key of the list.
  public let list: String
  /// The id of the entry.
  public let entry: String

  init(_ catalog: String, _ list: String, _ entry: String) {
    self.catalog = catalog
    self.list = list
    self.entry = entry
  }
}

extension LinkTarget {
  /// The entry that an id in a catalogue points to; nothing for an id that means a catalogue.
  func address(of id: String, in document: CatalogDocument, among shelf: Shelf) -> EntryAddress? {
    switch self {
    case .list(let list): EntryAddress(document.id, list, id)
    case .entry(let key, let list):
      document.root.text(key).map { EntryAddress($0, list, id) }
    case .catalog: nil
    case .known(let kind, let list):
      shelf.all.first { $0.kind == kind && $0.has(id, in: list) }
        .map { EntryAddress($0.id, list, id) }
    case .anywhere:
      EntryPath(id).flatMap { path in
        shelf[path.catalog].map { EntryAddress($0.id, $0.kind.mainList, path.entry) }
      }
    }
  }
}
