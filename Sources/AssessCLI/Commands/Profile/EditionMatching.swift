internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore

/// Which controls mean the same in the catalogues and editions that periods asked about.
enum EditionMatching {
  /// A link for every two sets of controls that can be compared, from the earlier to the later: two
  /// editions of one catalogue, or two catalogues with a crosswalk from one to the other.
  static func links(
    over periods: [[ControlSet]], through crosswalks: [CatalogDocument]
  ) -> [EditionLink] {
    var editions: [ControlSet] = []
    for set in periods.joined() where !editions.contains(where: { $0.catalog == set.catalog }) {
      editions.append(set)
    }
    return editions.indices.flatMap { later in
      editions[..<later].compactMap { earlier in
        link(from: earlier, to: editions[later], through: crosswalks)
      }
    }
  }

  /// The links through the loaded crosswalks, which are read only where there are several catalogues.
  static func links(
    over periods: [[ControlSet]], in store: borrowing Store
  ) throws(Failure) -> [EditionLink] {
    let catalogs = Set(periods.joined().map(\.catalog.id))
    guard catalogs.count > 1 else { return links(over: periods, through: []) }
    let crosswalks = try store.documents().filter { $0.kind == .crosswalk }
    return links(over: periods, through: crosswalks)
  }

  private static func link(
    from earlier: ControlSet, to later: ControlSet, through crosswalks: [CatalogDocument]
  ) -> EditionLink? {
    let pairs: [(String, String)]
    if earlier.catalog.id == later.catalog.id {
      pairs = later.controls(unchangedSince: earlier).map { ($0, $0) }
    } else {
      pairs = crosswalks.filter { crosswalk in
        crosswalk.root.text("from") == earlier.catalog.id
          && crosswalk.root.text("to") == later.catalog.id
      }.flatMap(pairsThatAskTheSame)
    }
    guard !pairs.isEmpty else { return nil }
    return EditionLink(
      from: earlier.catalog.name, to: later.catalog.name,
      controls: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }

  /// The pairs that ask the same, each of which has no other edge at either end.
  private static func pairsThatAskTheSame(_ crosswalk: CatalogDocument) -> [(String, String)] {
    let edges = crosswalk.mainEntries
    let from = Dictionary(grouping: edges.compactMap { $0.text("from") }, by: \.self)
    let to = Dictionary(grouping: edges.compactMap { $0.text("to") }, by: \.self)
    return edges.compactMap { edge in
      guard ["same", "reworded"].contains(edge.text("kind")), let first = edge.text("from"),
        let second = edge.text("to"), from[first]?.count == 1, to[second]?.count == 1
      else { return nil }
      return (first, second)
    }
  }
}
