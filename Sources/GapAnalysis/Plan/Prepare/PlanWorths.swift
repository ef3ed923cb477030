/// What each action brings: worth of its own, and steps that others bring too.
struct PlanWorths {
  private(set) var own: [Int]
  private(set) var shared: [PlanModel.SharedStep] = []
  private(set) var sharedOf: [[Int]]
  private(set) var worths: [Int]

  init(_ problem: PlanProblem) {
    own = problem.actions.map { _ in 0 }
    worths = own
    sharedOf = problem.actions.map { _ in [] }
    var members: [String: [Int]] = [:]
    for (position, action) in problem.actions.enumerated() {
      switch action.worth {
      case .amount(let worth):
        own[position] = worth
        worths[position] = worth
      case .steps(let steps):
        for step in steps { members[step, default: []].append(position) }
      }
    }
    for (step, members) in members.sorted(by: { $0.key < $1.key }) {
      add(step, worth: problem.steps[step] ?? 0, members)
    }
  }

  private mutating func add(_ step: String, worth: Int, _ members: [Int]) {
    for member in members { worths[member] += worth }
    if members.count == 1 {
      own[members[0]] += worth
    } else {
      for member in members { sharedOf[member].append(shared.count) }
      shared.append(PlanModel.SharedStep(name: step, worth: worth, members: members))
    }
  }
}
