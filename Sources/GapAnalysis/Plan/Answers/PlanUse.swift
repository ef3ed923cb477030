/// What a schedule uses of one resource in one of its periods.
public struct PlanUse: Hashable, Sendable {
  /// The id of the resource.
  public let resource: String
  /// The period.
  public let period: PlanResource.Period
  /// What is used in each quarter of the period.
  public let byQuarter: [Int]

  /// What is used in the period.
  public var used: Int { byQuarter.reduce(0, +) }
}

extension PlanProblem {
  /// What a schedule uses, by resource and period.
  public func uses(of schedule: PlanSchedule) -> [PlanUse] {
    resources.flatMap { resource in
      var used = Array(repeating: 0, count: quarters + 1)
      for action in actions {
        guard let start = schedule.starts[action.id], 1...quarters ~= start else { continue }
        let needs = action.needs(of: resource.id, from: start, to: quarters)
        for (offset, need) in needs.enumerated() where start + offset <= quarters {
          used[start + offset] += need
        }
      }
      return resource.periods.map { period in
        PlanUse(resource: resource.id, period: period, byQuarter: Array(used[period.quarters]))
      }
    }
  }

  /// What a plan loses of its worth when an action is taken out with all that waits for it.
  public func loss(without action: String, in schedule: PlanSchedule) -> Int {
    let checker = PlanChecker(self)
    var left = schedule
    var leaving = [action]
    while let id = leaving.popLast() {
      guard left.starts.removeValue(forKey: id) != nil else { continue }
      leaving += actions.filter { $0.prerequisites.contains { $0.action == id } }.map(\.id)
    }
    return checker.value(of: schedule) - checker.value(of: left)
  }
}
