/// Looks at every plan that could be better than one that is known, in the order of what choices give
/// away of the bound.
struct ExactPlanSearch {
  private(set) var best: PlanStanding?
  private(set) var nodes = 0
  private let model: PlanModel
  private let options: [[PlanOptions.Option]]
  private let bound: Int
  private let scale: Int
  private let limit: Int
  private var partial: PartialPlan
  /// How much may still be given away by a plan that is better by one.
  private var slack: Int

  /// What the choices give away that were made beforehand.
  private var spentBefore = 0

  /// Prepares to look for what is better than a known plan, or for any.
  init(_ relaxation: PlanRelaxation, better best: PlanStanding?, nodes limit: Int) {
    self.init(PlanOptions(relaxation), better: best, nodes: limit, deciding: nil)
  }

  /// Prepares to decide some groups anew, or all of them, leaving the others as in the known plan.
  init(
    _ choices: PlanOptions, better best: PlanStanding?, nodes limit: Int, deciding open: Set<Int>?
  ) {
    let relaxation = choices.relaxation
    model = relaxation.model
    bound = relaxation.bound
    scale = relaxation.multipliers.scale
    slack = bound - ((best?.value ?? -1) + 1) * scale
    options = choices.groups(within: slack, only: open)
    self.best = best
    self.limit = limit
    partial = PartialPlan(model)
    guard let open, let best else { return }
    for group in options.indices where !open.contains(group) {
      guard let option = choices.option(in: group, of: best.starts) else { continue }
      partial.decide(option, in: group)
      spentBefore += option.regret
    }
  }

  /// Searches; whether it came to the end within the limit.
  mutating func run() -> Bool {
    slack < 0 || visit(spent: spentBefore)
  }

  /// Where to go on from a node: the group in which the best choice is most worth making.
  private struct Branch {
    var group = -1
    var first = 0
    var gain = -1
    /// What all open groups give away at least.
    var least = 0
  }

  private mutating func visit(spent: Int) -> Bool {
    nodes += 1
    if nodes > limit { return false }
    guard let branch = branch(spent) else { return true }
    guard branch.group >= 0 else {
      keep()
      return true
    }
    let others = spent + branch.least - branch.first
    for option in options[branch.group] {
      if others + option.regret > slack { break }
      guard partial.allows(option, in: branch.group) else { continue }
      partial.decide(option, in: branch.group)
      let isComplete = visit(spent: spent + option.regret)
      partial.takeBack(option, in: branch.group)
      if !isComplete { return false }
    }
    return true
  }

  /// Looks at what each open group can still choose; nothing where that cannot lead to a better plan.
  private func branch(_ spent: Int) -> Branch? {
    var branch = Branch()
    for group in options.indices where !partial.isDecided[group] {
      var (first, second) = (-1, -1)
      for option in options[group] where partial.allows(option, in: group) {
        guard first < 0 else {
          second = option.regret
          break
        }
        first = option.regret
      }
      guard first >= 0 else { return nil }
      branch.least += first
      if spent + branch.least > slack { return nil }
      let gain = second < 0 ? Int.max : second - first
      if gain > branch.gain {
        branch.gain = gain
        branch.group = group
        branch.first = first
      }
    }
    return branch
  }

  private mutating func keep() {
    let found = PlanStanding(model, partial.starts)
    guard best.map({ found.isBetter(than: $0) }) ?? true else { return }
    best = found
    slack = bound - (found.value + 1) * scale
  }
}
