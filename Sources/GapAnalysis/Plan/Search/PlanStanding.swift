/// How good a plan is: its value, and what decides between plans of the same value.
struct PlanStanding: Equatable {
  let starts: [Int]
  let value: Int
  private let cost: Int
  private let haste: Int

  init(_ model: PlanModel, _ starts: [Int]) {
    self.starts = starts
    var (value, cost, haste) = (0, 0, 0)
    for (action, start) in starts.enumerated() where start > 0 {
      value += model.own[action] * model.benefit(action, at: start)
      cost += model.costs[action]
      haste += start
    }
    for step in model.shared {
      var most = 0
      for member in step.members where starts[member] > 0 {
        most = max(most, model.benefit(member, at: starts[member]))
      }
      value += step.worth * most
    }
    (self.value, self.cost, self.haste) = (value, cost, haste)
  }

  /// Whether it is to be preferred: more value, less money, earlier, the lower ids.
  func isBetter(than other: PlanStanding) -> Bool {
    if value != other.value { return value > other.value }
    if cost != other.cost { return cost < other.cost }
    if haste != other.haste { return haste < other.haste }
    for (start, otherStart) in zip(starts, other.starts) where start != otherStart {
      return start > 0 && (otherStart == 0 || start < otherStart)
    }
    return false
  }
}
