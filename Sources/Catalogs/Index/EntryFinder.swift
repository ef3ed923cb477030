internal import ProfileModel
internal import Wording

/// Finds what people mean by an id or a path, whatever catalogue it is in.
public struct EntryFinder: Sendable {
  /// What was meant.
  public enum Meaning: Sendable {
    /// A catalogue.
    case catalog(CatalogDocument)
    /// An entry, and the others that have the same id.
    case entry(CatalogEntry, others: [CatalogEntry])
  }

  private let shelf: Shelf

  /// Makes a finder for the catalogues on a shelf.
  public init(_ shelf: Shelf) {
    self.shelf = shelf
  }

  /// What a word means: a catalogue, `catalogue/entry`, `catalogue/list/entry`, or an id alone.
  public func meaning(of word: String) -> Meaning? {
    let parts = Self.folded(word).split(separator: "/", omittingEmptySubsequences: false)
      .map(String.init)
    if parts.count == 1, let document = catalog(parts[0]) { return .catalog(document) }
    guard let id = parts.last, parts.count <= 3 else { return nil }
    let documents = parts.count == 1 ? shelf.all : catalog(parts[0]).map { [$0] } ?? []
    let found = candidates(id, in: documents, list: parts.count == 3 ? parts[1] : nil)
    guard let first = found.first else { return nil }
    return .entry(first, others: Array(found.dropFirst()))
  }

  /// What somebody may have meant by a word that means nothing.
  public func nearest(to word: String) -> String? {
    let parts = Identifier.narrowed(word).split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      let ids = shelf.all.map(\.id) + shelf.all.flatMap(Self.ids)
      return NearMiss.nearest(to: Identifier.narrowed(word), among: ids)
    }
    let owner =
      catalog(Self.folded(parts[0]))?.id
      ?? NearMiss.nearest(to: parts[0], among: shelf.all.map(\.id))
    guard let document = owner.flatMap({ shelf[$0] }) else { return nil }
    let id = candidates(Self.folded(parts[1]), in: [document], list: nil).first?.id
    return (id ?? NearMiss.nearest(to: parts[1], among: Self.ids(of: document)))
      .map { "\(document.id)/\($0)" } ?? document.id
  }

  private static func folded(_ word: String) -> String { Identifier.narrowed(word).lowercased() }

  private func catalog(_ id: String) -> CatalogDocument? {
    shelf[id] ?? shelf.all.first { $0.id.lowercased() == id } ?? shelf.edition(foldedTo: id)
  }

  private static func ids(of document: CatalogDocument) -> [String] {
    document.kind.lists.flatMap { list in
      document.root.records(list.key.name).compactMap { $0.text("id") }
    }
  }

  /// The entries with an id: of what is assessed before others, of the main list before groups.
  private func candidates(
    _ id: String, in documents: [CatalogDocument], list: String?
  ) -> [CatalogEntry] {
    let isAssessed = { (document: CatalogDocument) in document.root.text("use") == "assessment" }
    let ordered = documents.filter(isAssessed) + documents.filter { !isAssessed($0) }
    let entries = ordered.flatMap { document in
      document.listsByWeight.filter { list == nil || $0.key.name == list }
        .flatMap { document.entries(of: $0.key.name) }
    }
    let named = entries.filter { $0.id.lowercased() == id }
    return named.isEmpty
      ? entries.filter { $0.record.holds(id, $0.shape) } : named
  }
}

extension Record {
  /// Whether a record inside this one, such as a check item, has an id.
  fileprivate func holds(_ id: String, _ shape: RecordShape) -> Bool {
    shape.keys.contains { key in
      guard case .list(.record(let inner)) = key.shape else { return false }
      return records(key.name).contains { record in
        record.text("id")?.lowercased() == id || record.holds(id, inner)
      }
    }
  }
}
