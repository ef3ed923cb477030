/// Exchanges actions of a plan so that fewer scenarios are above their line at its end.
///
/// A plan adds up parts of risk; whether a scenario comes under its line does not add up. So the plan is
/// gone over once: one action out and one in, where that leaves fewer scenarios above, whatever worth it
/// costs. Each accepted exchange is held against every rule.
public struct ResidualSwap: Sendable {
  /// No more exchanges than this are tried.
  static let mostTrials = 4000

  /// When everything starts after the exchanges.
  public let schedule: PlanSchedule
  /// What the plan is worth then.
  public let value: Int

  /// Goes over a plan once.
  public init(
    _ problem: PlanProblem, _ plan: Plan, above: @escaping ([String]) -> Set<Int>
  ) {
    var search = SwapSearch(PlanModel(problem), plan.schedule, above)
    search.run()
    schedule = search.schedule
    value = PlanChecker(problem).value(of: schedule)
  }
}

private struct SwapSearch {
  private let model: PlanModel
  private let checker: PlanChecker
  private let above: ([String]) -> Set<Int>
  private var draft: PlanDraft
  private var count: Int
  private var trials = 0

  init(_ model: PlanModel, _ schedule: PlanSchedule, _ above: @escaping ([String]) -> Set<Int>) {
    self.model = model
    self.above = above
    checker = PlanChecker(model.problem)
    draft = PlanDraft(model, model.starts(of: schedule))
    count = 0
    count = above(ids(draft)).count
  }

  var schedule: PlanSchedule { model.schedule(draft.starts) }

  private func ids(_ draft: PlanDraft) -> [String] {
    model.problem.actions.indices.filter(draft.isPlaced).map { model.problem.actions[$0].id }
  }

  mutating func run() {
    guard count > 0 else { return }
    let order = GreedyPlan.order(model)
    let wanted = order.filter { !draft.isPlaced($0) && helps($0) }
    for action in wanted where count > 0 && !draft.isPlaced(action) {
      exchange(for: action, order.reversed().filter(draft.isPlaced))
    }
  }

  /// Whether fewer would be above if the action were done too, with what it waits for.
  private func helps(_ action: Int) -> Bool {
    above(ids(draft) + withPrerequisites(action)).count < count
  }

  private func withPrerequisites(_ action: Int) -> [String] {
    [model.problem.actions[action].id]
      + model.prerequisites[action].filter { !draft.isPlaced($0.action) }
      .flatMap { withPrerequisites($0.action) }
  }

  private mutating func exchange(for action: Int, _ least: [Int]) {
    for other in [-1] + least where trials < ResidualSwap.mostTrials {
      guard other < 0 || !model.isMandatory[other] else { continue }
      trials += 1
      var next = draft
      if other >= 0 { next.removeWithFollowers(other) }
      guard next.insert(action) else { continue }
      let found = above(ids(next)).count
      guard found < count, checker.problems(of: model.schedule(next.starts)).isEmpty else {
        continue
      }
      (draft, count) = (GreedyPlan(model, from: next).draft, found)
      if !checker.problems(of: schedule).isEmpty { draft = next }
      return
    }
  }
}
