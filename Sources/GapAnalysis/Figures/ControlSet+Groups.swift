internal import ProfileModel

extension ControlSet {
  /// The groups that each group lies in, from the top down to itself.
  var lineages: [String: [String]] {
    let above = Dictionary(
      groups.map { ($0.id, $0.within) }, uniquingKeysWith: { first, _ in first })
    return above.keys.reduce(into: [:]) { lineages, id in
      var lineage = [id]
      while let next = lineage.first.flatMap({ above[$0] ?? nil }), !lineage.contains(next) {
        lineage.insert(next, at: 0)
      }
      lineages[id] = lineage
    }
  }

  /// The top group that each group lies in.
  var sections: [String: String] { lineages.compactMapValues(\.first) }
}
