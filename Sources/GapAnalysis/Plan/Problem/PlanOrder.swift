/// The actions in an order in which each comes after what it waits for.
struct PlanOrder {
  /// Positions of the actions, each after its prerequisites; the lowest first where there is a choice.
  let positions: [Int]
  /// An action that waits for itself, if there is one.
  let waiting: String?

  init(_ problem: PlanProblem) {
    let place = Dictionary(
      problem.actions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var open = problem.actions.map { Set($0.prerequisites.compactMap { place[$0.action] }).count }
    var followers = problem.actions.map { _ in [Int]() }
    for (position, action) in problem.actions.enumerated() {
      for earlier in Set(action.prerequisites.compactMap({ place[$0.action] })) {
        followers[earlier].append(position)
      }
    }
    var order = open.indices.filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      for follower in followers[order[next]].sorted() {
        open[follower] -= 1
        if open[follower] == 0 { order.append(follower) }
      }
      next += 1
    }
    positions = order
    waiting = open.indices.first { open[$0] > 0 }.map { problem.actions[$0].id }
  }
}
