import GapAnalysis
import PlansProbe
import ProfileModel
import TestSupport
import Testing

/// Exchanges that bring scenarios under their lines at the price of worth.
@Suite struct ResidualSwapTests {
  private static let effort = PlanEffort(corrections: 40, rounds: 8, neighbourhoods: 2, nodes: 5000)

  /// One quarter, and money for two of the actions.
  private func problem(
    money: Int = 2, _ change: (inout [PlanAction]) -> Void = { _ in }
  ) throws -> PlanProblem {
    var actions = [("a", 10), ("b", 3), ("c", 1), ("d", 5)].map { id, worth in
      PlanAction(id: id, duration: 1, totals: ["money": 1], worth: .amount(worth))
    }
    actions[2].due = 1
    change(&actions)
    return try PlanProblem(
      quarters: 1,
      resources: [PlanResource(id: "money", kind: .budget, capacity: money, every: 1, of: 1)],
      actions: actions)
  }

  private func plan(_ problem: PlanProblem) throws -> Plan {
    try #require(PlanSearch(problem, effort: Self.effort).run().plan)
  }

  private func swap(
    _ problem: PlanProblem, above: @escaping ([String]) -> Set<Int>
  ) throws -> ResidualSwap {
    ResidualSwap(problem, try plan(problem), above: above)
  }

  @Test func `what brings a scenario under its line takes the place of what is worth more`() throws
  {
    let problem = try problem()
    #expect(try plan(problem).schedule == PlanSchedule(["a": 1, "c": 1]))
    let swap = try swap(problem) { $0.contains("b") ? [] : [0] }
    #expect(swap.schedule == PlanSchedule(["b": 1, "c": 1]))
    #expect(swap.value == 4 * 4)
  }

  @Test func `what it waits for comes in with it`() throws {
    let problem = try problem { actions in
      actions[1].totals = [:]
      actions[1].prerequisites = [.init("e")]
      actions.append(PlanAction(id: "e", duration: 1, totals: ["money": 1], worth: .amount(0)))
    }
    let longer = try PlanProblem(
      quarters: 2,
      resources: [PlanResource(id: "money", kind: .budget, capacity: 3, every: 2, of: 2)],
      actions: problem.actions)
    #expect(try plan(longer).schedule == PlanSchedule(["a": 1, "c": 1, "d": 1]))
    let swap = try swap(longer) { $0.contains("b") ? [] : [0] }
    #expect(swap.schedule == PlanSchedule(["a": 1, "b": 2, "c": 1, "e": 1]))
  }

  @Test func `what is mandatory stays`() throws {
    let problem = try problem(money: 1)
    let swap = try swap(problem) { $0.contains("b") ? [] : [0] }
    #expect(swap.schedule == PlanSchedule(["c": 1]))
  }

  @Test func `money that is left goes to what is worth most`() throws {
    let problem = try problem(money: 3) { $0[0].totals = ["money": 2] }
    #expect(try plan(problem).schedule == PlanSchedule(["a": 1, "c": 1]))
    let swap = try swap(problem) { $0.contains("b") ? [] : [0] }
    #expect(swap.schedule == PlanSchedule(["b": 1, "c": 1, "d": 1]))
  }

  @Test(arguments: [Set<Int>(), [0]])
  func `where nothing is above, or nothing helps, the plan stays as it is`(_ above: Set<Int>) throws
  {
    let problem = try problem()
    let swap = try swap(problem) { _ in above }
    #expect(swap.schedule == (try plan(problem).schedule))
    #expect(swap.value == (try plan(problem).value))
  }

  @Test func `an exchange that brings one under its line and lets another above it is none`() throws
  {
    let problem = try problem()
    let swap = try swap(problem) { done in
      Set(done.contains("a") ? [] : [0]).union(done.contains("b") ? [] : [1])
    }
    #expect(swap.schedule == (try plan(problem).schedule))
  }

  /// Most of the risk goes with an action that leaves its scenario above the line.
  @Test func `an additive plan that leaves a scenario above is mended with the forecast`() throws {
    var stage = PlanStage([1, 1])
    stage.line = 100
    stage.scenarios = [
      Made.threat("S-1", yen: 300, on: 1, strength: "0.6"),
      Made.threat("S-2", yen: 110, on: 2, strength: "0.5"),
    ]
    stage.actions = [Made.action("a", Made.raise(1, 1, 4)), Made.action("b", Made.raise(2, 1, 4))]
    stage.actions = stage.actions.map { action in
      var action = action
      action.initial = Made.cost(10)
      return action
    }
    stage.terms = PlanTerms(from: Made.period(2026, 4), quarters: 1)
    stage.terms.budget = .total(10)
    // 180 of the 210 above the lines go with `a`, which leaves 120; 55 with `b`, which leaves 55.
    let (problem, forecast) = (try stage.question().problem, stage.forecast)
    let plan = try plan(problem)
    #expect(plan.schedule == PlanSchedule(["a": 1]))
    #expect(forecast.above(finished: ["a"]) == [0, 1])
    let swap = ResidualSwap(problem, plan) { forecast.above(finished: $0) }
    #expect(swap.schedule == PlanSchedule(["b": 1]))
    #expect(forecast.above(finished: ["b"]) == [0])
    #expect(swap.value < plan.value)
  }

  @Test func `after exchanges every rule holds, and no more scenarios are above`() throws {
    var lottery = PlanLottery(SplitMix64(seed: 17))
    var (plans, better) = (0, 0)
    for _ in 0..<300 {
      let problem = try lottery.problem(actions: 4...6)
      guard let plan = PlanSearch(problem, effort: Self.effort).run().plan else { continue }
      plans += 1
      let ids = problem.actions.map(\.id)
      let helpers = (0..<3).map { _ in
        Set(ids.filter { _ in lottery.number(0...2) == 0 })
      }
      let above = { (done: [String]) in
        Set(helpers.indices.filter { helpers[$0].isDisjoint(with: done) })
      }
      let swap = ResidualSwap(problem, plan, above: above)
      let checker = PlanChecker(problem)
      let count = { (schedule: PlanSchedule) in above(Array(schedule.starts.keys)).count }
      #expect(checker.problems(of: swap.schedule) == [])
      #expect(swap.value == checker.value(of: swap.schedule))
      #expect(count(swap.schedule) <= count(plan.schedule))
      #expect(swap.schedule == plan.schedule || count(swap.schedule) < count(plan.schedule))
      better += count(swap.schedule) < count(plan.schedule) ? 1 : 0
    }
    #expect(plans > 150 && better > 5, "\(plans) \(better)")
  }
}
