import GapAnalysis
import PlansProbe
import ProfileModel
import TestSupport
import Testing

/// What a plan answers: conflicts (O13), the budget curve (O14), rejections (O15), the least change.
@Suite struct PlanAnswersTests {
  private let effort = PlanEffort(corrections: 60, rounds: 10, neighbourhoods: 2, nodes: 20_000)

  private func run(_ problem: PlanProblem) -> PlanOutcome {
    PlanSearch(problem, effort: effort).run()
  }

  private func action(
    _ id: String, staff: Int, due: Int?, earliest: Int = 1, worth: Int = 5
  ) -> PlanAction {
    PlanAction(
      id: id, duration: 1, totals: ["it": staff], worth: .amount(worth), earliest: earliest,
      due: due)
  }

  private func crowded() throws -> PlanProblem {
    try PlanProblem(
      quarters: 4, resources: [PlanResource(id: "it", kind: .staff, capacity: 10, every: 1, of: 4)],
      actions: [
        action("a", staff: 8, due: 2), action("b", staff: 8, due: 2), action("c", staff: 8, due: 2),
        action("d", staff: 1, due: 4),
      ])
  }

  @Test
  func `three obligations in two quarters are a conflict, with how far each rule must give way`()
    throws
  {
    let problem = try crowded()
    #expect(run(problem) == .impossible)
    let conflict = try #require(problem.conflict())
    #expect(conflict.isIrreducible)
    #expect(
      conflict.rules == [
        .capacity(resource: "it", period: 0), .capacity(resource: "it", period: 1),
        .deadline(action: "a"), .deadline(action: "b"), .deadline(action: "c"),
      ])
    #expect(conflict.relaxations.map(\.amount) == [6, 6, 1, 1, 1])
  }

  @Test func `a window that stands against a deadline is told`() throws {
    let problem = try PlanProblem(
      quarters: 4, resources: [],
      actions: [action("a", staff: 0, due: 2, earliest: 4)].map {
        var action = $0
        action.totals = [:]
        return action
      })
    let conflict = try #require(problem.conflict())
    #expect(conflict.rules == [.deadline(action: "a"), .window(action: "a")])
    #expect(conflict.relaxations.map(\.amount) == [2, 2])
  }

  @Test func `obligations that exclude each other have no rule to relax`() throws {
    let twins = ["a", "b"].map { id in
      PlanAction(id: id, duration: 1, totals: [:], worth: .amount(1), alternatives: "g", due: 4)
    }
    let problem = try PlanProblem(quarters: 4, resources: [], actions: twins)
    let conflict = try #require(problem.conflict())
    #expect(conflict.rules == [])
    #expect(try MadePlans.toy().conflict() == nil)
  }

  /// O13: what a relaxation says is enough is enough, and one less is not.
  @Test func `relaxations suffice, and nothing less does`() throws {
    var lottery = PlanLottery(SplitMix64(seed: 13))
    var told = 0
    for _ in 0..<400 {
      let problem = try lottery.problem(obligations: 60)
      guard let conflict = problem.conflict() else {
        #expect(run(problem) != .impossible)
        continue
      }
      #expect(run(problem) == .impossible)
      #expect(conflict.isIrreducible)
      for relaxation in conflict.relaxations {
        guard case .capacity(let id, let period) = relaxation.rule, let amount = relaxation.amount
        else { continue }
        told += 1
        for (extra, isPossible) in [(amount, true), (amount - 1, false)] {
          var resources = problem.resources
          for place in resources.indices where resources[place].id == id {
            resources[place].periods[period].capacity += extra
          }
          #expect((run(try problem.with(resources: resources)) != .impossible) == isPossible)
        }
      }
    }
    #expect(told > 30)
  }

  /// O14.
  @Test func `more money is never worth less, even where the search is cut short`() throws {
    for seed in 1...3 {
      let problem = try MadePlans.instance(20, seed: seed)
      let curve = BudgetCurve(
        problem, percents: [150, 50, 75, 100, 125],
        effort: PlanEffort(corrections: 20, rounds: 5, neighbourhoods: 0, nodes: 50))
      #expect(curve.points.map(\.percent) == [50, 75, 100, 125, 150])
      let values = curve.points.compactMap { $0.plan?.value }
      #expect(values.count >= 4)
      #expect(values == values.sorted())
      #expect(values.first ?? 0 < values.last ?? 0)
    }
  }

  /// O15.
  @Test func `every action that is left out has one reason, and forcing it in gains nothing`()
    throws
  {
    var lottery = PlanLottery(SplitMix64(seed: 15))
    var counts = [0, 0, 0, 0]
    for _ in 0..<400 {
      let problem = try lottery.problem()
      guard let plan = run(problem).plan else { continue }
      let left = problem.actions.map(\.id).filter { plan.schedule.starts[$0] == nil }
      let rejections = problem.rejections(from: plan)
      #expect(rejections.map(\.action) == left)
      #expect(problem.rejections(from: plan) == rejections)
      for rejection in rejections {
        var actions = problem.actions
        for place in actions.indices where actions[place].id == rejection.action {
          actions[place].due = actions[place].due ?? problem.quarters
        }
        let forced = run(try problem.with(actions: actions))
        switch rejection.reason {
        case .window:
          counts[0] += 1
          #expect(forced == .impossible)
        case .prerequisite(let id):
          counts[1] += 1
          #expect(plan.schedule.starts[id] == nil)
          #expect(forced.plan?.value ?? 0 <= plan.value)
        case .displaced(let others, _):
          counts[2] += 1
          #expect(others.allSatisfy { plan.schedule.starts[$0] != nil })
          #expect(forced.plan?.value ?? 0 <= plan.value)
        case .notWorth:
          counts[3] += 1
          #expect(forced.plan?.value ?? 0 <= plan.value)
        }
      }
    }
    #expect(counts.allSatisfy { $0 > 5 }, "\(counts)")
  }

  @Test func `reasons name what is in the way`() throws {
    let problem = try MadePlans.toy()
    let plan = try #require(run(problem).plan)
    let reasons = problem.rejections(from: plan)
    #expect(reasons.map(\.action) == ["a1", "a2", "a3"])
    #expect(reasons[1].reason == .displaced(by: ["a7"], resource: nil))
  }

  @Test func `the nearest plan keeps most of the approved one, as trying everything finds`() throws
  {
    var lottery = PlanLottery(SplitMix64(seed: 16))
    var nearer = 0
    for _ in 0..<200 {
      let problem = try lottery.problem()
      guard let plan = run(problem).plan else { continue }
      let all = BruteForce(problem).plans
      let approved = all[lottery.number(0...all.count - 1)].schedule
      let percent = lottery.number(0...60)
      let found = problem.leastChange(from: approved, best: plan, givingUp: percent)
      let floor = plan.value - plan.value / 100 * percent
      let kept = { (schedule: PlanSchedule) in
        problem.actions.count { schedule.starts[$0.id] == approved.starts[$0.id] }
      }
      #expect(found.isProven)
      #expect(found.value >= floor)
      #expect(PlanChecker(problem).problems(of: found.schedule) == [])
      #expect(found.kept == kept(found.schedule))
      #expect(found.kept == all.filter { $0.value >= floor }.map { kept($0.schedule) }.max())
      nearer += found.kept > kept(plan.schedule) ? 1 : 0
    }
    #expect(nearer > 10)
  }
}
