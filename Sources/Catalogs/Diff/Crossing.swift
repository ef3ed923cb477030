/// How two catalogues relate, by all crosswalks between them, seen from the first.
public struct Crossing: Sendable {
  /// The catalogue from which it is seen.
  public let near: CatalogDocument
  /// The other one.
  public let far: CatalogDocument
  /// The crosswalks, in either direction.
  public let crosswalks: [CatalogDocument]
  /// Their edges.
  public let edges: [SeenEdge]

  /// The crosswalks on a shelf that lead from one catalogue to another or back; nothing without one.
  public init?(from near: CatalogDocument, to far: CatalogDocument, on shelf: Shelf) {
    let crosswalks = shelf.all.filter { Self.isReversed($0, near, far) != nil }
    self.init(from: near, to: far, through: crosswalks)
  }

  /// What crosswalks say of two catalogues; nothing where one of them is of others.
  public init?(
    from near: CatalogDocument, to far: CatalogDocument, through crosswalks: [CatalogDocument]
  ) {
    guard !crosswalks.isEmpty else { return nil }
    var edges: [SeenEdge] = []
    for crosswalk in crosswalks {
      guard let isReversed = Self.isReversed(crosswalk, near, far) else { return nil }
      edges += crosswalk.mainEntries.compactMap { SeenEdge($0, isReversed: isReversed) }
    }
    self.near = near
    self.far = far
    self.crosswalks = crosswalks
    self.edges = edges
  }

  /// The entries of the first catalogue of which no edge speaks.
  public var nearWithoutEdge: [CatalogEntry] {
    let spoken = Set(edges.compactMap(\.near))
    return near.entries(of: near.kind.mainList).filter { !spoken.contains($0.id) }
  }

  /// The entries of the other catalogue of which no edge speaks.
  public var farWithoutEdge: [CatalogEntry] {
    let spoken = Set(edges.compactMap(\.far))
    return far.entries(of: far.kind.mainList).filter { !spoken.contains($0.id) }
  }

  /// Whether a crosswalk leads from the far catalogue to the near one; nothing if it is of others.
  private static func isReversed(
    _ crosswalk: CatalogDocument, _ near: CatalogDocument, _ far: CatalogDocument
  ) -> Bool? {
    guard crosswalk.kind == .crosswalk else { return nil }
    switch (crosswalk.root.text("from"), crosswalk.root.text("to")) {
    case (near.id, far.id): return false
    case (far.id, near.id): return true
    default: return nil
    }
  }
}
