internal import ProfileModel

/// The catalogues at hand, by id, for what one says of another.
public struct Shelf: Sendable {
  private var documents: [String: CatalogDocument] = [:]
  private var order: [String] = []

  /// Puts catalogues on a shelf; of two editions of one catalogue, the later decided one stands.
  public init(_ documents: some Sequence<CatalogDocument> = []) {
    for document in documents { put(document) }
  }

  /// The catalogues in the order they were put there.
  public var all: [CatalogDocument] { order.compactMap { documents[$0] } }

  /// The catalogue with an id.
  public subscript(_ id: String) -> CatalogDocument? { documents[id] }

  /// The ids of the catalogues of a kind.
  func ids(of kind: CatalogKind) -> [String] {
    order.filter { documents[$0]?.kind == kind }
  }

  /// The same shelf with a catalogue in the place of any other edition of it.
  public func with(_ document: CatalogDocument) -> Shelf {
    var shelf = self
    if shelf.documents.updateValue(document, forKey: document.id) == nil {
      shelf.order.append(document.id)
    }
    return shelf
  }

  private mutating func put(_ document: CatalogDocument) {
    let decided = document.edition.dates.decided
    let isOlder = documents[document.id].map { $0.edition.dates.decided >= decided } ?? false
    if !isOlder { self = with(document) }
  }
}
