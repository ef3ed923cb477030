internal import Wording

/// Nothing stands before itself: prerequisites, and what lies within what, have no cycles.
enum CycleRule {
  static func findings(in document: CatalogDocument) -> [Finding] {
    let lists: [(list: String, key: String)] =
      switch document.kind {
      case .controls: [("groups", "within"), ("controls", "of"), ("controls", "needs")]
      case .actions: [("actions", "needs")]
      case .scale, .crosswalk, .requirements, .duties, .scenarios, .targets, .sectors: []
      }
    return lists.flatMap { findings(in: document, $0.list, $0.key) }
  }

  private static func findings(
    in document: CatalogDocument, _ list: String, _ key: String
  ) -> [Finding] {
    var graph = Graph()
    for record in document.root.records(list) {
      guard let id = record.text("id") else { continue }
      let direct = record.text(key).map { [(text: $0, spot: record.spot(of: key))] }
      graph.add(id, direct ?? record.words(key))
    }
    return graph.cycles().map { cycle in
      let round = (cycle.ids + [cycle.ids[0]]).joined(separator: " → ")
      return Finding(
        cycle.spot,
        Text(ja: "「\(key)」が輪になっています(\(round))", en: "'\(key)' goes in a circle (\(round))"),
        Text(ja: "どれか一つを外してください", en: "take one of them out"))
    }
  }
}

/// Things that point to others, and the circles in which they do.
private struct Graph {
  private var order: [String] = []
  private var edges: [String: [(text: String, spot: Spot)]] = [:]
  private var done: Set<String> = []

  mutating func add(_ id: String, _ targets: [(text: String, spot: Spot)]) {
    guard edges[id] == nil else { return }
    order.append(id)
    edges[id] = targets
  }

  /// One circle for each way back into the path that led there.
  mutating func cycles() -> [(ids: [String], spot: Spot)] {
    var cycles: [(ids: [String], spot: Spot)] = []
    for start in order where !done.contains(start) { walk(from: start, &cycles) }
    return cycles
  }

  /// Goes as deep as it can with a path of its own, so that long chains need no deep stack.
  private mutating func walk(from start: String, _ cycles: inout [(ids: [String], spot: Spot)]) {
    var path = [start]
    var next = [0]
    var onPath: Set<String> = [start]
    while let id = path.last, let index = next.last {
      let targets = edges[id] ?? []
      guard index < targets.count else {
        done.insert(id)
        onPath.remove(id)
        path.removeLast()
        next.removeLast()
        continue
      }
      next[next.count - 1] += 1
      let target = targets[index]
      if onPath.contains(target.text), let begin = path.firstIndex(of: target.text) {
        cycles.append((Array(path[begin...]), target.spot))
      } else if edges[target.text] != nil, !done.contains(target.text) {
        path.append(target.text)
        next.append(0)
        onPath.insert(target.text)
      }
    }
  }
}
