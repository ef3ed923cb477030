/// A plan in the making: which action starts when, and what is left of everything.
struct PlanDraft {
  let model: PlanModel
  /// The quarter in which each action starts, 0 where it is left out.
  private(set) var starts: [Int]
  private(set) var left: [Int]
  private var takenInGroup: [Int]

  init(_ model: PlanModel) {
    self.model = model
    starts = Array(repeating: 0, count: model.count)
    left = model.capacities
    takenInGroup = Array(repeating: -1, count: model.groups.count)
  }

  /// A draft of given starts, which must be feasible.
  init(_ model: PlanModel, _ starts: [Int]) {
    self.init(model)
    for (action, start) in starts.enumerated() where start > 0 { place(action, at: start) }
  }

  func isPlaced(_ action: Int) -> Bool { starts[action] > 0 }

  /// Whether an alternative of the action is in, or the action itself.
  func isGroupTaken(_ action: Int) -> Bool { takenInGroup[model.groupOf[action]] >= 0 }

  /// Whether what the action uses is left.
  func hasRoom(_ action: Int, at start: Int) -> Bool {
    for use in model.uses(action, at: start) where left[use.row] < use.amount { return false }
    return true
  }

  mutating func place(_ action: Int, at start: Int) {
    starts[action] = start
    takenInGroup[model.groupOf[action]] = action
    for use in model.uses(action, at: start) { left[use.row] -= use.amount }
  }

  mutating func remove(_ action: Int) {
    for use in model.uses(action, at: starts[action]) { left[use.row] += use.amount }
    starts[action] = 0
    takenInGroup[model.groupOf[action]] = -1
  }

  /// The first quarter in which everything that the action waits for is done.
  func soonest(_ action: Int) -> Int? {
    var soonest = 1
    for link in model.prerequisites[action] {
      guard starts[link.action] > 0 else { return nil }
      soonest = max(soonest, model.finish(link.action, starts[link.action]) + link.lag + 1)
    }
    return soonest
  }

  /// The earliest start that fits, from a quarter on.
  func firstFit(_ action: Int, from soonest: Int) -> Int? {
    for start in model.starts[action] where start >= soonest {
      if hasRoom(action, at: start) { return start }
    }
    return nil
  }

  /// Places an action as early as it fits, with what it waits for: all of them or none.
  mutating func insert(_ action: Int) -> Bool {
    var added: [Int] = []
    if insert(action, &added) { return true }
    for earlier in added.reversed() { remove(earlier) }
    return false
  }

  private mutating func insert(_ action: Int, _ added: inout [Int]) -> Bool {
    if isPlaced(action) { return true }
    if isGroupTaken(action) { return false }
    for link in model.prerequisites[action] {
      guard insert(link.action, &added) else { return false }
    }
    guard let soonest = soonest(action), let start = firstFit(action, from: soonest),
      !isGroupTaken(action)
    else { return false }
    place(action, at: start)
    added.append(action)
    return true
  }

  /// Whether the action would bring anything that is not brought yet.
  func wouldGain(_ action: Int) -> Bool {
    model.own[action] > 0
      || model.sharedOf[action].contains { step in
        model.shared[step].worth > 0 && !model.shared[step].members.contains(where: isPlaced)
      }
  }

  /// Removes an action and all that waits for it.
  mutating func removeWithFollowers(_ action: Int) {
    for link in model.followers[action] where isPlaced(link.action) {
      removeWithFollowers(link.action)
    }
    if isPlaced(action) { remove(action) }
  }
}
