public import Wording

/// An edge of a crosswalk as it is seen from one of its ends.
public struct SeenEdge: Sendable {
  /// The id of the near end, where it has one.
  public let near: String?
  /// The id of the far end, where it has one.
  public let far: String?
  /// The relation of the far end to the near one.
  public let relation: Relation
  /// Why it was judged so.
  public let reason: Text?
  /// Whether the crosswalk says it from the far end.
  public let isReversed: Bool

  /// An edge as it is seen from the catalogue that the crosswalk leads from, or leads to.
  init?(_ edge: Record, isReversed: Bool) {
    guard let kind = edge.text("kind").flatMap(EdgeKind.init) else { return nil }
    near = edge.text(isReversed ? "to" : "from")
    far = edge.text(isReversed ? "from" : "to")
    relation = isReversed ? kind.reversed : .as(kind)
    reason = edge.wording("reason")
    self.isReversed = isReversed
  }
}

extension SeenEdge {
  /// The edges of a crosswalk at an entry, each with the catalogue of its other end.
  public static func all(
    of address: EntryAddress, in crosswalk: CatalogDocument
  ) -> [(edge: SeenEdge, catalog: String)] {
    guard let from = crosswalk.root.text("from"), let to = crosswalk.root.text("to") else {
      return []
    }
    let isReversed = from != address.catalog
    guard !isReversed || to == address.catalog else { return [] }
    return crosswalk.mainEntries.compactMap { edge in
      SeenEdge(edge, isReversed: isReversed).flatMap { seen in
        seen.near == address.entry ? (seen, isReversed ? from : to) : nil
      }
    }
  }
}

/// How the far end of an edge relates to the near one.
public enum Relation: Hashable, Sendable {
  /// As the kind of the edge says.
  case `as`(EdgeKind)
  /// Meeting the far one is taken as meeting the near one.
  case deemedBy

  /// All relations, in the order in which they are told.
  public static let all = EdgeKind.allCases.map(Relation.as) + [.deemedBy]

  /// The word for programs.
  public var word: String {
    switch self {
    case .as(let kind): kind.rawValue
    case .deemedBy: "deemed-by"
    }
  }

  /// The words for people.
  public var words: Text {
    switch self {
    case .as(let kind): Vocabulary.words(for: kind.rawValue, of: "kind")
    case .deemedBy: Text(ja: "相手を満たせば充足とみなす", en: "met where the other is met")
    }
  }
}

extension EdgeKind {
  /// The relation that the same edge is when it is seen from its other end.
  var reversed: Relation {
    switch self {
    case .same, .reworded, .overlaps: .as(self)
    case .split: .as(.merged)
    case .merged: .as(.split)
    case .broader: .as(.narrower)
    case .narrower: .as(.broader)
    case .withdrawn: .as(.new)
    case .new: .as(.withdrawn)
    case .deemed: .deemedBy
    }
  }
}
