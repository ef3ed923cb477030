import GapAnalysis
import PlansProbe
import ProfileModel
import TestSupport
import Testing

/// What must hold of every plan (O1 to O12), on problems by lot.
@Suite struct PlanPropertyTests {
  private let effort = PlanEffort(corrections: 40, rounds: 8, neighbourhoods: 2, nodes: 5000)

  private func run(_ problem: PlanProblem, _ candidates: [PlanSchedule] = []) -> PlanOutcome {
    PlanSearch(problem, effort: effort).run(candidates: candidates)
  }

  private func each(
    _ count: Int, seed: UInt64, withSteps: Bool = false,
    _ body: (PlanProblem, Plan, inout PlanLottery) throws -> Void
  ) throws {
    var lottery = PlanLottery(SplitMix64(seed: seed))
    var plans = 0
    for _ in 0..<count {
      let problem = try lottery.problem(withSteps: withSteps)
      guard let plan = run(problem).plan else { continue }
      plans += 1
      try body(problem, plan, &lottery)
    }
    #expect(plans > count / 2)
  }

  /// O1, O2, O8, O10; a thousand problems.
  @Test(arguments: [false, true])
  func `plans are what trying everything finds, with a bound that can be reckoned again`(
    _ withSteps: Bool
  ) throws {
    var lottery = PlanLottery(SplitMix64(seed: withSteps ? 8 : 7))
    var plans = 0
    for _ in 0..<500 {
      let problem = try lottery.problem(withSteps: withSteps)
      let all = BruteForce(problem)
      guard let plan = run(problem).plan else {
        #expect(all.best == nil)
        #expect(run(problem) == .impossible)
        continue
      }
      plans += 1
      let checker = PlanChecker(problem)
      #expect(checker.problems(of: plan.schedule) == [])
      #expect(checker.value(of: plan.schedule) == plan.value)
      #expect(plan.value == all.best)
      #expect(plan.isProven)
      #expect(plan.value >= plan.greedyValue ?? 0)
      #expect(plan.certificate.value >= plan.value)
      #expect(CertificateChecker(problem).proves(plan.certificate))
    }
    #expect(plans > 250)
  }

  /// O2, O5.
  @Test func `a plan is never worse than one that was handed in, and comes out the same again`()
    throws
  {
    try each(150, seed: 2) { problem, plan, lottery in
      let all = BruteForce(problem).plans
      let given = all[lottery.number(0...all.count - 1)]
      let hasty = PlanEffort(corrections: 0, rounds: 0, neighbourhoods: 0, nodes: 0)
      let next = try #require(
        PlanSearch(problem, effort: hasty).run(candidates: [given.schedule]).plan)
      #expect(next.value >= given.value)
      #expect(next.bound >= plan.value)
      #expect(run(problem) == .plan(plan))
    }
  }

  /// O3, O4.
  @Test func `relaxing a rule or adding an action never lowers what can be had`() throws {
    try each(200, seed: 3) { problem, plan, lottery in
      var resources = problem.resources
      resources[lottery.number(0...1)].periods[0].capacity += lottery.number(1...10)
      let more = try #require(run(try problem.with(resources: resources)).plan)
      #expect(more.value >= plan.value)
      var actions = problem.actions
      let place = lottery.number(0...actions.count - 1)
      actions[place].prerequisites = []
      actions[place].blocked = []
      actions[place].latest = nil
      actions.append(
        PlanAction(id: "new", duration: 1, totals: ["money": 1], worth: .amount(9)))
      let wider = try #require(run(try problem.with(actions: actions)).plan)
      #expect(wider.value >= plan.value)
    }
  }

  /// O6, O7.
  @Test func `order, labels and units change no plan`() throws {
    try each(150, seed: 6) { problem, plan, _ in
      let turned = try PlanProblem(
        quarters: problem.quarters, afterwards: problem.afterwards,
        resources: problem.resources.reversed(), actions: problem.actions.reversed())
      #expect(run(turned) == .plan(plan))
      let renamed = try problem.with(
        actions: problem.actions.map { action in
          var other = PlanAction(
            id: "z" + String(action.id.reversed()), duration: action.duration,
            totals: action.totals, worth: action.worth, earliest: action.earliest,
            latest: action.latest, blocked: action.blocked, alternatives: action.alternatives,
            due: action.due, decision: action.decision)
          (other.begins, other.running) = (action.begins, action.running)
          other.prerequisites = action.prerequisites.map {
            .init("z" + String($0.action.reversed()), lag: $0.lag)
          }
          return other
        })
      #expect(run(renamed).plan?.value == plan.value)
      var scaled = problem.resources
      for place in scaled.indices where scaled[place].id == "money" {
        for period in scaled[place].periods.indices { scaled[place].periods[period].capacity *= 7 }
      }
      let dearer = try PlanProblem(
        quarters: problem.quarters, afterwards: problem.afterwards, resources: scaled,
        actions: problem.actions.map { action in
          var action = action
          // In units that divide by every duration, so that spreading is the same.
          action.totals["money"] = (action.totals["money"] ?? 0) * 7
          action.running = action.running.mapValues { $0 * 7 }
          return action
        })
      let spreadsAlike = problem.actions.allSatisfy { $0.duration == 1 }
      if spreadsAlike { #expect(run(dearer).plan?.schedule == plan.schedule) }
      let tripled = try problem.with(
        actions: problem.actions.map { action in
          var action = action
          if case .amount(let worth) = action.worth { action.worth = .amount(worth * 3) }
          return action
        })
      #expect(run(tripled).plan?.value == plan.value * 3)
    }
  }

  /// O9.
  @Test func `what is shared counts once, and what is not shared counts alike in both forms`()
    throws
  {
    try each(150, seed: 9, withSteps: true) { problem, plan, _ in
      let checker = PlanChecker(problem)
      #expect(plan.value <= checker.valueOfActionsAlone(in: plan.schedule))
    }
    try each(150, seed: 10) { problem, plan, _ in
      var steps: [String: Int] = [:]
      let stepped = problem.actions.map { action in
        var action = action
        if case .amount(let worth) = action.worth {
          steps["of \(action.id)"] = worth
          action.worth = .steps(["of \(action.id)"])
        }
        return action
      }
      let other = try PlanProblem(
        quarters: problem.quarters, afterwards: problem.afterwards, resources: problem.resources,
        actions: stepped, steps: steps)
      let found = try #require(run(other).plan)
      #expect(found.schedule == plan.schedule)
      #expect(found.value == plan.value)
    }
  }

  /// O11, O12.
  @Test func `without money nothing that costs is in, and what is locked stays`() throws {
    try each(150, seed: 11) { problem, plan, lottery in
      var resources = problem.resources
      for place in resources.indices where resources[place].kind == .budget {
        for period in resources[place].periods.indices {
          resources[place].periods[period].capacity = 0
        }
      }
      if let poor = run(try problem.with(resources: resources)).plan {
        let taken = problem.actions.filter { poor.schedule.starts[$0.id] != nil }
        #expect(taken.allSatisfy { $0.totals["money"] == 0 })
      }
      let all = BruteForce(problem).plans
      let some = all[lottery.number(0...all.count - 1)].schedule
      var actions = problem.actions
      for place in actions.indices where some.starts[actions[place].id] != nil {
        actions[place].decision = .start(some.starts[actions[place].id] ?? 1)
      }
      let locked = try #require(run(try problem.with(actions: actions)).plan)
      for (id, start) in some.starts { #expect(locked.schedule.starts[id] == start) }
      #expect(locked.value <= plan.value)
    }
  }
}
