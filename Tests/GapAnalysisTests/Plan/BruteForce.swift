import GapAnalysis

/// Every feasible plan of a small problem, found by trying all starts with the checker alone.
struct BruteForce {
  struct Found {
    let schedule: PlanSchedule
    let value: Int
  }

  private(set) var plans: [Found] = []
  private let problem: PlanProblem
  private let checker: PlanChecker

  init(_ problem: PlanProblem) {
    self.problem = problem
    checker = PlanChecker(problem)
    extend(PlanSchedule([:]), 0)
  }

  var best: Int? { plans.map(\.value).max() }

  private mutating func extend(_ schedule: PlanSchedule, _ place: Int) {
    guard place < problem.actions.count else {
      if checker.problems(of: schedule).isEmpty {
        plans.append(Found(schedule: schedule, value: checker.value(of: schedule)))
      }
      return
    }
    extend(schedule, place + 1)
    let action = problem.actions[place]
    var next = schedule
    for start in 1...problem.quarters where start + action.duration - 1 <= problem.quarters {
      next.starts[action.id] = start
      extend(next, place + 1)
    }
  }
}
