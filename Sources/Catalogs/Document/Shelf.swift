internal import ProfileModel

/// The catalogues at hand, by id, for what one says of another.
public struct Shelf: Sendable {
  private var documents: [String: CatalogDocument] = [:]
  private var order: [String] = []
  /// Every edition that was put here, by `id@edition`, the ones that do not stand too.
  private var editions: [String: CatalogDocument] = [:]

  /// Puts catalogues on a shelf; of two editions of one catalogue, the later one stands.
  public init(_ documents: some Sequence<CatalogDocument> = []) {
    for document in documents { put(document) }
  }

  /// The catalogues in the order they were put there, each in the edition that stands.
  public var all: [CatalogDocument] { order.compactMap { documents[$0] } }

  /// The catalogue with an id, or the edition of it that is named `id@edition`.
  public subscript(_ name: String) -> CatalogDocument? { documents[name] ?? editions[name] }

  /// The edition named `id@edition` in whatever case.
  func edition(foldedTo name: String) -> CatalogDocument? {
    guard name.contains("@") else { return nil }
    return editions.keys.sorted().first { $0.lowercased() == name }.flatMap { editions[$0] }
  }

  /// The ids of the catalogues of a kind.
  func ids(of kind: CatalogKind) -> [String] {
    order.filter { documents[$0]?.kind == kind }
  }

  /// The same shelf with a catalogue in the place of any other edition of it.
  public func with(_ document: CatalogDocument) -> Shelf {
    var shelf = self
    shelf.editions[document.name] = document
    if shelf.documents.updateValue(document, forKey: document.id) == nil {
      shelf.order.append(document.id)
    }
    return shelf
  }

  /// The same shelf with all that another one holds in the place of other editions.
  public func with(_ others: Shelf) -> Shelf {
    var shelf = others.all.reduce(self) { $0.with($1) }
    shelf.editions.merge(others.editions) { _, other in other }
    return shelf
  }

  private mutating func put(_ document: CatalogDocument) {
    editions[document.name] = document
    let isOlder = documents[document.id].map { document.isOlder(than: $0) } ?? false
    if !isOlder { self = with(document) }
  }
}

extension CatalogDocument {
  /// The catalogue and its edition in one word.
  public var name: String { "\(id)@\(edition.edition)" }

  /// Whether this edition was decided before another, or on one day with a higher one.
  fileprivate func isOlder(than other: CatalogDocument) -> Bool {
    let days = (edition.dates.decided, other.edition.dates.decided)
    guard days.0 == days.1 else { return days.0 < days.1 }
    return EditionOrder(edition.edition) < EditionOrder(other.edition.edition)
  }
}
