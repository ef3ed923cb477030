public import Wording

/// What became of the entries of one catalogue in another, or in another edition of it.
public struct CatalogDiff: Sendable {
  /// What became of an entry.
  public enum Outcome: Hashable, Sendable {
    /// As a crosswalk says, or as the same, other or missing words show.
    case related(Relation)
    /// The same words stand under another id or in another group.
    case moved
    /// No crosswalk says anything of it.
    case open
  }

  /// An entry and what became of it.
  public struct Row: Sendable {
    /// What became of it.
    public let outcome: Outcome
    /// The entry of the first catalogue.
    public let old: CatalogEntry?
    /// The entry of the second catalogue.
    public let new: CatalogEntry?
    /// Why, as the crosswalk says.
    public var reason: Text?
    /// The fields that say something else, where the two are one entry.
    public var changes: [FieldChange] = []

    /// The key of the list that it is about.
    public var list: String { (old ?? new)?.list ?? "" }
  }

  /// What the catalogues say differently of themselves.
  public let header: [FieldChange]
  /// The entries, in the order of the first catalogue, then of the second.
  public let rows: [Row]
  /// The crosswalks that it goes by; none where it goes by ids.
  public let crosswalks: [CatalogDocument]

  /// Compares two catalogues through their crosswalks, or else by the ids of their entries.
  public init(
    from old: CatalogDocument, to new: CatalogDocument, through crossing: Crossing?,
    among shelf: Shelf
  ) {
    let comparer = EntryComparer(old, new, shelf)
    header = comparer.headerChanges
    crosswalks = crossing?.crosswalks ?? []
    rows = crossing.map { Self.rows(of: $0, comparer) } ?? comparer.rowsByID
  }

  private static func rows(of crossing: Crossing, _ comparer: EntryComparer) -> [Row] {
    let related = crossing.edges.map { edge in
      let old = edge.near.flatMap { crossing.near.listed($0, in: crossing.near.kind.mainList) }
      let new = edge.far.flatMap { crossing.far.listed($0, in: crossing.far.kind.mainList) }
      var outcome = Outcome.related(edge.relation)
      if edge.relation == .as(.same), let old, let new, comparer.isMoved(old, new) {
        outcome = .moved
      }
      var row = Row(outcome: outcome, old: old, new: new, reason: edge.reason)
      if edge.relation == .as(.reworded), let old, let new {
        row.changes = comparer.changes(old, new)
      }
      return row
    }
    return related + crossing.nearWithoutEdge.map { Row(outcome: .open, old: $0, new: nil) }
      + crossing.farWithoutEdge.map { Row(outcome: .open, old: nil, new: $0) }
  }
}

extension CatalogDiff.Outcome {
  /// All outcomes, in the order in which they are told.
  public static let all = Relation.all.map(Self.related) + [.moved, .open]

  /// Whether nothing became of the entry.
  public var isSame: Bool { self == .related(.as(.same)) }

  /// The word for programs.
  public var word: String {
    switch self {
    case .related(let relation): relation.word
    case .moved: "moved"
    case .open: "open"
    }
  }

  /// The words for people.
  public var words: Text {
    switch self {
    case .related(let relation): relation.words
    case .moved: Text(ja: "移動", en: "moved")
    case .open: Text(ja: "未対応", en: "open")
    }
  }
}
