/// Improves a plan by taking some of it out and filling it anew in another order, many times.
struct IteratedGreedy {
  private(set) var best: PlanStanding
  private(set) var rounds = 0
  private let model: PlanModel
  private var lots: PlanLots
  private var draft: PlanDraft
  private var current: PlanStanding
  /// The actions that can be in a plan, in the order of their worth for what they take.
  private let order: [Int]

  init(_ model: PlanModel, from start: PlanStanding, seed: Int) {
    self.model = model
    best = start
    current = start
    draft = PlanDraft(model, start.starts)
    lots = PlanLots(seed: seed)
    order = GreedyPlan.order(model).filter { !model.starts[$0].isEmpty }
  }

  /// Goes so many rounds, or until a value is reached that cannot be exceeded.
  mutating func run(rounds limit: Int, reaching most: Int) {
    while rounds < limit, best.value < most, !order.isEmpty {
      rounds += 1
      takeSomeOut()
      fill()
      guard hasAllMandatory else {
        restore()
        continue
      }
      moveForward()
      let found = PlanStanding(model, draft.starts)
      if found.isBetter(than: best) { best = found }
      // A little worse is allowed, so that the search leaves where nothing near is better.
      if found.value >= current.value - current.value / 200 * lots.draw(below: 3) {
        current = found
      } else {
        restore()
      }
    }
  }

  private var hasAllMandatory: Bool {
    order.allSatisfy { !model.isMandatory[$0] || draft.isPlaced($0) }
  }

  private mutating func restore() {
    draft = PlanDraft(model, current.starts)
  }

  private mutating func takeSomeOut() {
    let placed = order.filter { draft.isPlaced($0) }
    guard !placed.isEmpty else { return }
    let count = 1 + lots.draw(below: min(placed.count, 3 + placed.count / 8))
    for _ in 0..<count {
      let action = placed[lots.draw(below: placed.count)]
      if draft.isPlaced(action) { draft.removeWithFollowers(action) }
    }
  }

  private mutating func fill() {
    for action in order where model.isMandatory[action] { _ = draft.insert(action) }
    // Each action in turn may have to wait for a later turn.
    var waiting: [Int] = []
    for action in order where !draft.isPlaced(action) {
      if lots.draw(below: 4) == 0 {
        waiting.append(action)
      } else {
        _ = draft.insert(action)
      }
    }
    for action in waiting { _ = draft.insert(action) }
  }

  /// Starts everything as early as it can.
  private mutating func moveForward() {
    for action in model.order where draft.isPlaced(action) {
      let start = draft.starts[action]
      draft.remove(action)
      let soonest = draft.soonest(action).flatMap { draft.firstFit(action, from: $0) }
      draft.place(action, at: soonest ?? start)
    }
  }
}
