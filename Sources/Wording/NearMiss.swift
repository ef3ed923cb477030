/// Finds what a mistyped word was probably meant to be.
public enum NearMiss {
  /// The candidate nearest to a word, if one is near enough to be worth suggesting.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased())
    let limit = typed.count <= 3 ? 1 : max(2, typed.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(typed, Array(candidate.lowercased()))
      guard distance <= limit, distance < candidate.count else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The number of insertions, deletions, replacements and neighbour swaps between two words.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var twoAbove = [Int](repeating: 0, count: right.count + 1)
    var above = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let replaced = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        var cost = min(above[column] + 1, current[column - 1] + 1, replaced)
        let swapped =
          row > 1 && column > 1 && left[row - 1] == right[column - 2]
          && left[row - 2] == right[column - 1]
        if swapped { cost = min(cost, twoAbove[column - 2] + 1) }
        current.append(cost)
      }
      twoAbove = above
      above = current
    }
    return above[right.count]
  }
}
