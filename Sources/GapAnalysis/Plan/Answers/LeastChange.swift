/// The plan nearest to an approved one among those that are nearly as good as the best.
public struct LeastChange: Hashable, Sendable {
  /// When everything starts.
  public let schedule: PlanSchedule
  /// What it is worth.
  public let value: Int
  /// For how many actions it decides as the approved plan does: the same start, or left out.
  public let kept: Int
  /// Whether no plan that is good enough keeps more.
  public let isProven: Bool
}

extension PlanProblem {
  /// Keeps as much of an approved schedule as the worth given up allows, in hundredths of the best.
  public func leastChange(
    from approved: PlanSchedule, best plan: Plan, givingUp percent: Int = 1, nodes: Int = 200_000
  ) -> LeastChange {
    let model = PlanModel(self)
    let floor = plan.value - plan.value / 100 * min(100, max(0, percent))
    let start = PlanStanding(model, model.starts(of: plan.schedule))
    let prices = PlanRelaxation(model, PlanMultipliers(model, plan.certificate))
    var search = NearestSearch(
      prices, approved: model.starts(of: approved), from: start, floor: floor, nodes: nodes)
    if PlanChecker(self).problems(of: approved).isEmpty {
      search.offer(model.starts(of: approved))
    }
    let isProven = search.run()
    return LeastChange(
      schedule: model.schedule(search.best.starts), value: search.best.value, kept: search.kept,
      isProven: isProven)
  }
}

/// Looks at every plan above a floor that could keep more of an approved one.
private struct NearestSearch {
  private(set) var best: PlanStanding
  private(set) var kept: Int
  private let model: PlanModel
  private let approved: [Int]
  private let options: [[PlanOptions.Option]]
  private let slack: Int
  private let floor: Int
  private let limit: Int
  private var partial: PartialPlan
  private var nodes = 0

  init(
    _ relaxation: PlanRelaxation, approved: [Int], from start: PlanStanding, floor: Int, nodes: Int
  ) {
    model = relaxation.model
    self.approved = approved
    self.floor = floor
    best = start
    slack = relaxation.bound - floor * relaxation.multipliers.scale
    kept = zip(start.starts, approved).count { $0 == $1 }
    limit = nodes
    let choices = PlanOptions(relaxation).groups(within: slack)
    // What keeps most comes first, then what gives away least.
    let model = relaxation.model
    options = choices.enumerated().map { group, options in
      options.sorted {
        let (first, second) = (
          Self.kept($0, model.groups[group], approved), Self.kept($1, model.groups[group], approved)
        )
        return first == second ? $0.regret < $1.regret : first > second
      }
    }
    partial = PartialPlan(model)
  }

  mutating func offer(_ starts: [Int]) {
    let found = PlanStanding(model, starts)
    let keeps = zip(starts, approved).count { $0 == $1 }
    guard found.value >= floor, keeps > kept || keeps == kept && found.isBetter(than: best) else {
      return
    }
    (best, kept) = (found, keeps)
  }

  /// Searches; whether it came to the end within the limit.
  mutating func run() -> Bool {
    let most = options.indices.map { group in
      options[group].first.map { Self.kept($0, model.groups[group], approved) } ?? 0
    }
    var left = Array(repeating: 0, count: most.count + 1)
    for group in most.indices.reversed() { left[group] = left[group + 1] + most[group] }
    return visit(0, spent: 0, keeps: 0, left)
  }

  private mutating func visit(_ group: Int, spent: Int, keeps: Int, _ left: [Int]) -> Bool {
    nodes += 1
    if nodes > limit { return false }
    // Of plans that keep as much, any will do that is good enough.
    if keeps + left[group] <= kept { return true }
    guard group < options.count else {
      offer(partial.starts)
      return true
    }
    for option in options[group] where spent + option.regret <= slack {
      guard partial.allows(option, in: group) else { continue }
      partial.decide(option, in: group)
      let more = Self.kept(option, model.groups[group], approved)
      let isComplete = visit(group + 1, spent: spent + option.regret, keeps: keeps + more, left)
      partial.takeBack(option, in: group)
      if !isComplete { return false }
    }
    return true
  }

  /// For how many actions of a group a choice decides as the approved plan does.
  private static func kept(
    _ option: PlanOptions.Option, _ members: [Int], _ approved: [Int]
  ) -> Int {
    members.count { approved[$0] == ($0 == option.action ? option.start : 0) }
  }
}
