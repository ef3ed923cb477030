public import ProfileModel

/// What a plan is to be made of: actions, what may be used, and what counts how long.
///
/// A problem that exists is sound: its ids are known and single, its numbers within limits, and no
/// action waits for itself. Actions and resources stand in the order of their ids, so that the order
/// in which they were handed in changes nothing.
public struct PlanProblem: Hashable, Sendable {
  /// How many quarters are planned.
  public let quarters: Int
  /// How many quarters of benefit count beyond the end, for every action that is done by then.
  public let afterwards: Int
  /// What may be used, by id.
  public let resources: [PlanResource]
  /// The actions, by id.
  public let actions: [PlanAction]
  /// What each quarter of each step is worth, for actions that bring steps.
  public let steps: [String: Int]

  /// Makes a problem, or tells all that is wrong with it.
  public init(
    quarters: Int, afterwards: Int = 4, resources: [PlanResource], actions: [PlanAction],
    steps: [String: Int] = [:]
  ) throws(Failure) {
    self.quarters = quarters
    self.afterwards = afterwards
    self.resources = resources.sorted { $0.id < $1.id }
    self.actions = actions.sorted { $0.id < $1.id }
    self.steps = steps
    let problems = PlanProblemCheck(self).problems
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }

  /// How long what is finished in a quarter counts: to the end, and beyond.
  public func benefit(finishedIn quarter: Int) -> Int {
    max(0, quarters - quarter) + afterwards
  }

  /// The same with other actions.
  public func with(actions: [PlanAction]) throws(Failure) -> PlanProblem {
    try PlanProblem(
      quarters: quarters, afterwards: afterwards, resources: resources, actions: actions,
      steps: steps)
  }

  /// The same with other resources.
  public func with(resources: [PlanResource]) throws(Failure) -> PlanProblem {
    try PlanProblem(
      quarters: quarters, afterwards: afterwards, resources: resources, actions: actions,
      steps: steps)
  }
}

extension PlanAction {
  /// What it needs of a resource in each quarter that it takes.
  public func needs(of resource: String) -> [Int] {
    let total = totals[resource] ?? 0
    let (share, remainder) = (total / duration, total % duration)
    return (0..<duration).map { $0 < remainder ? share + 1 : share }
  }

  /// What it needs of a resource in each quarter from its start to the end of a plan.
  public func needs(of resource: String, from start: Int, to quarters: Int) -> [Int] {
    let after = max(0, quarters - (start + duration - 1))
    return needs(of: resource) + Array(repeating: running[resource] ?? 0, count: after)
  }
}

/// When the actions of a plan start, by id; those that are missing are left out.
public struct PlanSchedule: Hashable, Sendable {
  /// The quarter in which each action starts.
  public var starts: [String: Int]

  /// Makes a schedule.
  public init(_ starts: [String: Int]) {
    self.starts = starts
  }
}
