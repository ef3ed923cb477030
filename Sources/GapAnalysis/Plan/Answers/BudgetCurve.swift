internal import ProfileModel

/// What a plan is worth with less and with more money.
public struct BudgetCurve: Hashable, Sendable {
  /// One budget.
  public struct Point: Hashable, Sendable {
    /// The budget in hundredths of the one in the problem.
    public let percent: Int
    /// The plan; nothing where none was found.
    public let plan: Plan?
  }

  /// The points, by rising budget; values never fall.
  public let points: [Point]

  /// Plans for each budget, each starting from the plan for the one before.
  public init(_ problem: PlanProblem, percents: [Int], effort: PlanEffort = PlanEffort()) {
    var points: [Point] = []
    var known: [PlanSchedule] = []
    for percent in Set(percents).sorted() where 0...10_000 ~= percent {
      let plan = problem.withBudget(percent: percent)
        .flatMap { PlanSearch($0, effort: effort).run(candidates: known).plan }
      if let plan { known = [plan.schedule] }
      points.append(Point(percent: percent, plan: plan))
    }
    self.points = points
  }
}

extension PlanProblem {
  fileprivate func withBudget(percent: Int) -> PlanProblem? {
    var resources = resources
    for place in resources.indices where resources[place].kind == .budget {
      for period in resources[place].periods.indices {
        let capacity = resources[place].periods[period].capacity
        resources[place].periods[period].capacity =
          capacity / 100 * percent + capacity % 100 * percent / 100
      }
    }
    return try? with(resources: resources)
  }
}
