internal import ProfileModel

/// Whether all that is mandatory can be done together, and if so how.
struct ObligationSearch {
  enum Answer: Equatable {
    case possible(PlanSchedule)
    case impossible
    case undecided
  }

  private let problem: PlanProblem
  private let nodes: Int

  init(_ problem: PlanProblem, nodes: Int) {
    self.problem = problem
    self.nodes = nodes
  }

  func run() -> Answer {
    let whole = PlanModel(problem)
    guard !whole.isImpossible else { return .impossible }
    guard let mandatory = Self.mandatory(of: whole) else { return .undecided }
    let model = PlanModel(mandatory)
    // Without any worth, a bound below nothing proves that no plan exists.
    var prices = BoundSearch(model)
    prices.run(rounds: 200, reached: -1)
    if prices.best.bound < 0 { return .impossible }
    var search = ExactPlanSearch(prices.best, better: nil, nodes: nodes)
    let isComplete = search.run()
    if let found = search.best { return .possible(model.schedule(found.starts)) }
    return isComplete ? .impossible : .undecided
  }

  /// The problem with what is mandatory alone, worth nothing.
  private static func mandatory(of model: PlanModel) -> PlanProblem? {
    let actions = model.problem.actions.indices.filter { model.isMandatory[$0] }.map { place in
      var action = model.problem.actions[place]
      action.worth = .amount(0)
      // What is mandatory because others wait for it has no due quarter of its own.
      if action.due == nil { action.due = model.quarters }
      return action
    }
    return try? model.problem.with(actions: actions)
  }
}
