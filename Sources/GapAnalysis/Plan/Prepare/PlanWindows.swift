/// The starts that remain for each action when everything that can be told without searching is told.
///
/// An action starts no earlier than its prerequisites allow; what must be in a plan makes its
/// prerequisites mandatory and tightens their last start. What follows by choice tightens nothing.
struct PlanWindows {
  private(set) var starts: [[Int]]
  private(set) var isMandatory: [Bool]
  private(set) var drops: [Int: PlanDrop] = [:]
  private let model: PlanModel

  init(_ model: PlanModel) {
    self.model = model
    isMandatory = model.problem.actions.map { action in
      if case .start = action.decision { true } else { action.due != nil }
    }
    starts = model.problem.actions.map { _ in [] }
    for action in 0..<model.count { starts[action] = firstStarts(action) }
    while tighten() {}
  }

  /// The starts that the action's own terms allow.
  private mutating func firstStarts(_ position: Int) -> [Int] {
    let action = model.problem.actions[position]
    if action.decision == .forbidden {
      drops[position] = .forbidden
      return []
    }
    let end = min(
      action.latest ?? model.quarters, (action.due ?? model.quarters) - action.duration + 1)
    let allowed = (1...model.quarters).filter { start in
      let finish = model.finish(position, start)
      guard start >= action.earliest, start <= end, finish <= model.quarters else { return false }
      if case .start(let fixed) = action.decision, fixed != start { return false }
      guard action.begins?.contains(start) ?? true else { return false }
      return !action.blocked.contains { start...finish ~= $0 }
    }
    let fitting = allowed.filter { excess(position, $0) == nil }
    if allowed.isEmpty {
      drops[position] = .window
    } else if fitting.isEmpty, let resource = excess(position, allowed[0]) {
      drops[position] = .tooLarge(resource: resource)
    }
    return fitting
  }

  /// A resource of which the action alone would use too much.
  private func excess(_ action: Int, _ start: Int) -> String? {
    model.uses(action, at: start).first { $0.amount > model.capacities[$0.row] }.map { use in
      model.problem.resources[(model.firstRows.lastIndex { $0 <= use.row }) ?? 0].id
    }
  }

  /// Goes over everything once; whether that changed anything.
  private mutating func tighten() -> Bool {
    var hasChanged = false
    for action in model.order {
      for link in model.prerequisites[action] { waitFor(link, action, &hasChanged) }
    }
    for action in model.order.reversed() where isMandatory[action] {
      for link in model.prerequisites[action] { hurry(link, action, &hasChanged) }
      for other in model.groups[model.groupOf[action]] where other != action {
        drop(other, .alternative(model.problem.actions[action].id), &hasChanged)
      }
    }
    return hasChanged
  }

  private mutating func waitFor(_ link: PlanModel.Link, _ action: Int, _ hasChanged: inout Bool) {
    guard let first = starts[link.action].first else {
      drop(action, .prerequisite(model.problem.actions[link.action].id), &hasChanged)
      return
    }
    let soonest = model.finish(link.action, first) + link.lag + 1
    keep(action, &hasChanged) { $0 >= soonest }
  }

  private mutating func hurry(_ link: PlanModel.Link, _ action: Int, _ hasChanged: inout Bool) {
    if !isMandatory[link.action] {
      isMandatory[link.action] = true
      hasChanged = true
    }
    guard let last = starts[action].last else { return }
    let latest = last - link.lag - model.durations[link.action]
    keep(link.action, &hasChanged) { $0 <= latest }
  }

  private mutating func keep(
    _ action: Int, _ hasChanged: inout Bool, where isAllowed: (Int) -> Bool
  ) {
    let left = starts[action].filter(isAllowed)
    guard left.count < starts[action].count else { return }
    starts[action] = left
    hasChanged = true
    if left.isEmpty, drops[action] == nil { drops[action] = .window }
  }

  private mutating func drop(_ action: Int, _ reason: PlanDrop, _ hasChanged: inout Bool) {
    if drops[action] == nil {
      drops[action] = reason
      hasChanged = true
    }
    starts[action] = []
  }
}
