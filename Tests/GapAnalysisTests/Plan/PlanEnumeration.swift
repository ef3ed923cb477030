import GapAnalysis

/// The best value of a problem of up to ten actions, by trying every choice that still fits.
///
/// It shares nothing with the search nor with the checker. An action must stand behind what it waits for.
struct PlanEnumeration {
  private(set) var best: Int?
  private let problem: PlanProblem
  private var starts: [String: Int] = [:]
  private var left: [String: [Int]] = [:]

  init(_ problem: PlanProblem) {
    self.problem = problem
    for resource in problem.resources { left[resource.id] = resource.periods.map(\.capacity) }
    decide(0)
  }

  private mutating func decide(_ place: Int) {
    guard place < problem.actions.count else {
      best = max(best ?? 0, value())
      return
    }
    let action = problem.actions[place]
    if !isNeeded(action) { decide(place + 1) }
    for start in starts(of: action) {
      let before = left
      starts[action.id] = start
      if use(action, from: start) { decide(place + 1) }
      starts[action.id] = nil
      left = before
    }
  }

  private func isNeeded(_ action: PlanAction) -> Bool {
    if case .start = action.decision { return true }
    return action.due != nil
  }

  /// The starts that its own terms, its prerequisites and its alternatives leave to an action.
  private func starts(of action: PlanAction) -> [Int] {
    let isCrowded = problem.actions.contains {
      $0.alternatives != nil && $0.alternatives == action.alternatives && starts[$0.id] != nil
    }
    guard !isCrowded, action.decision != .forbidden, action.earliest <= problem.quarters else {
      return []
    }
    return (action.earliest...problem.quarters).filter { start in
      let end = start + action.duration - 1
      if case .start(let fixed) = action.decision, fixed != start { return false }
      if let begins = action.begins, !begins.contains(start) { return false }
      return start <= action.latest ?? start && end <= action.due ?? problem.quarters
        && end <= problem.quarters && !action.blocked.contains { start <= $0 && $0 <= end }
        && action.prerequisites.allSatisfy { link in
          guard let before = starts[link.action],
            let other = problem.actions.first(where: { $0.id == link.action })
          else { return false }
          return before + other.duration + link.lag <= start
        }
    }
  }

  /// Takes what an action uses; whether there was enough.
  private mutating func use(_ action: PlanAction, from start: Int) -> Bool {
    for resource in problem.resources {
      for (passed, need) in uses(action, of: resource.id, from: start).enumerated() {
        let quarter = start + passed
        guard let period = resource.periods.firstIndex(where: { $0.quarters.contains(quarter) })
        else { continue }
        left[resource.id]?[period] -= need
        if left[resource.id]?[period] ?? 0 < 0 { return false }
      }
    }
    return true
  }

  /// Its total, the remainder earliest, and what runs on to the end of the plan.
  private func uses(_ action: PlanAction, of resource: String, from start: Int) -> [Int] {
    let total = action.totals[resource] ?? 0
    let under = (0..<action.duration).map { place in
      total / action.duration + (place < total % action.duration ? 1 : 0)
    }
    let after = problem.quarters - start - action.duration + 1
    return under + (0..<after).map { _ in action.running[resource] ?? 0 }
  }

  private func value() -> Int {
    var (sum, counted) = (0, [String: Int]())
    for action in problem.actions {
      guard let start = starts[action.id] else { continue }
      let quarters = problem.quarters - (start + action.duration - 1) + problem.afterwards
      switch action.worth {
      case .amount(let worth): sum += worth * quarters
      case .steps(let steps):
        for step in steps { counted[step] = max(counted[step] ?? 0, quarters) }
      }
    }
    for (step, quarters) in counted { sum += (problem.steps[step] ?? 0) * quarters }
    return sum
  }
}
