internal import Wording

extension [Action] {
  /// The ids of actions that need one another in a circle, in its order; none where there is none.
  public var circle: [String] {
    let needs = Dictionary(map { ($0.id, $0.needs) }) { first, _ in first }
    var finished: Set<String> = []
    var way: [String] = []
    func walk(_ id: String) -> [String]? {
      if let start = way.firstIndex(of: id) { return Array<String>(way[start...]) }
      guard !finished.contains(id) else { return nil }
      way.append(id)
      for need in needs[id] ?? [] {
        if let circle = walk(need) { return circle }
      }
      way.removeLast()
      finished.insert(id)
      return nil
    }
    for action in self {
      if let circle = walk(action.id) { return circle }
    }
    return []
  }
}

extension Action {
  /// Throws where actions need one another in a circle, since none of them could ever begin.
  public static func checkTogether(_ values: [Action]) throws(Failure) {
    let circle = values.circle
    guard let first = circle.first else { return }
    let way = (circle + [first]).joined(separator: " → ")
    throw Failure(
      .input, at: .word(first),
      Text(ja: "前提が一回りしています(\(way))", en: "these actions need one another in a circle (\(way))"),
      remedy: Text(ja: "どれか一つの前提を外してください", en: "take one of the prerequisites out"))
  }
}
