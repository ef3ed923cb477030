internal import GapAnalysis
internal import ProfileModel

/// Which controls mean the same in the editions that periods asked about.
enum EditionMatching {
  /// A link for every two editions of one catalogue, from the earlier to the later.
  static func links(over periods: [[ControlSet]]) -> [EditionLink] {
    var editions: [ControlSet] = []
    for set in periods.joined() where !editions.contains(where: { $0.catalog == set.catalog }) {
      editions.append(set)
    }
    return editions.indices.flatMap { later in
      editions[..<later].filter { $0.catalog.id == editions[later].catalog.id }.map { earlier in
        let kept = editions[later].controls(unchangedSince: earlier)
        return EditionLink(
          from: earlier.catalog.name, to: editions[later].catalog.name,
          controls: Dictionary(uniqueKeysWithValues: kept.map { ($0, $0) }))
      }
    }
  }
}
