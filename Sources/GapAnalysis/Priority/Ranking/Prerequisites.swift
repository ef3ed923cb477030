/// Which actions need which, over places in a list.
struct Prerequisites {
  /// What each needs, in order, each once.
  let needs: [[Int]]
  /// What needs each, in order.
  private(set) var neededBy: [[Int]]
  /// All places that lie on no circle and behind none, each behind what it needs.
  private(set) var order: [Int] = []
  /// How long the longest way to each is that begins at one without needs.
  private(set) var depths: [Int]
  /// The circles in which actions need each other; none share an action.
  private(set) var circles: [[Int]] = []

  init(_ needs: [[Int]]) {
    self.needs = needs
    neededBy = Array(repeating: [], count: needs.count)
    depths = Array(repeating: 0, count: needs.count)
    for (place, others) in needs.enumerated() {
      for other in others { neededBy[other].append(place) }
    }
    layOut()
    findCircles()
  }

  private mutating func layOut() {
    var open = needs.map(\.count)
    order = needs.indices.filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      let place = order[next]
      next += 1
      for dependent in neededBy[place] {
        depths[dependent] = max(depths[dependent], depths[place] + 1)
        open[dependent] -= 1
        if open[dependent] == 0 { order.append(dependent) }
      }
    }
  }

  /// What is left over has a need among itself, so that every way through it comes round.
  private mutating func findCircles() {
    var isLeft = Array(repeating: true, count: needs.count)
    for place in order { isLeft[place] = false }
    for start in needs.indices where isLeft[start] {
      var way: [Int] = []
      var place = start
      while let next = needs[place].first(where: { isLeft[$0] }), !way.contains(place) {
        way.append(place)
        place = next
      }
      let circle = way.firstIndex(of: place).map { Array(way[$0...]) } ?? []
      for place in way + circle { isLeft[place] = false }
      if !circle.isEmpty { circles.append(circle) }
    }
  }

  /// All that a place needs, directly or through others, in order.
  func allNeeds(of place: Int) -> [Int] { reached(from: place, by: needs) }

  /// All that needs a place, directly or through others, in order.
  func allNeeding(_ place: Int) -> [Int] { reached(from: place, by: neededBy) }

  private func reached(from start: Int, by edges: [[Int]]) -> [Int] {
    var isSeen = Array(repeating: false, count: edges.count)
    var stack = edges[start]
    while let place = stack.popLast() {
      guard !isSeen[place] else { continue }
      isSeen[place] = true
      stack += edges[place]
    }
    return edges.indices.filter { isSeen[$0] }
  }
}
