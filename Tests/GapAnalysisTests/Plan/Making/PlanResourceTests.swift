import GapAnalysis
import ProfileModel
import Testing

/// What the terms of a plan allow to be used.
@Suite struct PlanResourceTests {
  private func stage(_ change: (inout PlanStage) -> Void = { _ in }) -> PlanStage {
    var stage = PlanNoteTests.stage
    stage.change("a") { action in
      (action.initial, action.yearly) = (Made.cost(10), Made.cost(5))
      action.effort = [.it: 7]
    }
    stage.change("b") { $0.effort = [.it: 2, .ot: 1] }
    change(&stage)
    return stage
  }

  private func resource(_ id: String, _ stage: PlanStage) throws(Failure) -> PlanResource? {
    try stage.question().problem.resources.first { $0.id == id }
  }

  private func periods(_ resource: PlanResource?) -> [String] {
    (resource?.periods ?? []).map {
      "\($0.quarters.lowerBound)-\($0.quarters.upperBound): \($0.capacity)"
    }
  }

  @Test(
    arguments: [
      (.everyYear(30_000_000), ["1-1: 7500000", "2-5: 30000000", "6-8: 22500000"]),
      (.years([2026: 3, 2027: 0, 2028: 5, 2029: 9]), ["1-1: 3", "2-5: 0", "6-8: 5"]),
      (.total(100), ["1-8: 100"]),
      // 10 once, and 5 a year are 2 a quarter, rounded up, in all eight.
      (nil, ["1-1: 26", "2-5: 26", "6-8: 26"]),
    ] as [(PlanTerms.Budget?, [String])])
  func `money is that of each fiscal year, or all of it, or as much as all actions take`(
    _ budget: PlanTerms.Budget?, _ expected: [String]
  ) throws {
    let money = try resource(PlanQuestion.money, stage { $0.terms.budget = budget })
    #expect(money?.kind == .budget)
    #expect(periods(money) == expected)
  }

  @Test func `a fiscal year without a budget is told`() {
    let stage = stage { $0.terms.budget = .years([2026: 1, 2028: 1]) }
    let failure = #expect(throws: Failure.self) { try stage.question() }
    #expect(failure?.problems.map(\.place.name) == ["FY2027"])
  }

  @Test func `people have the days that are said, or as many as all actions take`() throws {
    let stage = stage { $0.terms.staff = [.it: 4, .security: 3] }
    let quarters = (1...8).map { "\($0)-\($0)" }
    #expect(periods(try resource("it", stage)) == quarters.map { $0 + ": 4" })
    #expect(periods(try resource("security", stage)) == quarters.map { $0 + ": 3" })
    #expect(periods(try resource("ot", stage)) == quarters.map { $0 + ": 1" })
    #expect(try resource("business", stage) == nil)
  }

  @Test func `people of whom all days are used up are no obstacle`() throws {
    let stage = stage { stage in
      stage.begun["b"] = Made.period(2026, 3)
      var noted = ActionProgress("b")
      noted.effort = [.it: 2, .ot: 1]
      stage.progress = [noted]
    }
    #expect(try stage.planned("b").totals["ot"] == 0)
  }

  @Test(arguments: [(0, 0), (1, 1), (4, 1), (5, 2), (1_000_001, 250_001)])
  func `what an action costs every year is paid by the quarter, rounded up`(
    _ yearly: Int, _ quarterly: Int
  ) throws {
    let stage = stage { $0.change("a") { $0.yearly = Made.cost(yearly) } }
    #expect(try stage.planned("a").running == [PlanQuestion.money: quarterly])
  }

  @Test func `an estimate from low to high is planned by its middle, rounded up`() throws {
    let stage = stage { $0.change("a") { $0.initial = .init(low: 10, high: 13) } }
    #expect(try stage.planned("a").totals == [PlanQuestion.money: 12, "it": 7])
  }

  // MARK: What runs on

  /// Two quarters, 10 of money, and 3 in every quarter after them.
  private func running(_ capacities: [Int]) throws -> PlanProblem {
    var action = PlanAction(id: "a", duration: 2, totals: ["money": 10], worth: .amount(10))
    action.running = ["money": 3]
    return try PlanProblem(
      quarters: 4,
      resources: [
        PlanResource(
          id: "money", kind: .budget,
          periods: [.init(1...2, capacity: capacities[0]), .init(3...4, capacity: capacities[1])])
      ], actions: [action])
  }

  @Test(arguments: [
    (1, [10, 6], true), (1, [10, 5], false), (1, [9, 6], false), (2, [5, 8], true),
    (2, [5, 7], false), (3, [0, 10], true), (3, [0, 9], false),
  ]) func `what runs on is paid from the quarter after an action is done`(
    _ start: Int, _ capacities: [Int], _ isEnough: Bool
  ) throws {
    let problem = try running(capacities)
    #expect(
      PlanChecker(problem).problems(of: PlanSchedule(["a": start])).isEmpty == isEnough)
    let locked = try problem.with(
      actions: problem.actions.map { action in
        var locked = action
        locked.decision = .start(start)
        return locked
      })
    #expect((PlanSearch(locked).run() == .impossible) == !isEnough)
    // No bound where the locked start is none that the money of a period bears.
    let bound = CertificateChecker(locked).bound(PlanCertificate(scale: 1, bound: 0, prices: []))
    #expect((bound != nil) == isEnough)
  }

  @Test(arguments: [
    // Start 1 is worth 60 and takes 10 and 6; start 2 is worth 50 and takes 5 and 8.
    (0, 0, 60), (0, 2, 64), (1, 0, 60), (2, 0, 60), (0, 20, 160), (6, 1, 80),
  ]) func `prices are paid for what runs on too`(_ first: Int, _ second: Int, _ bound: Int) throws {
    let certificate = PlanCertificate(
      scale: 1, bound: bound,
      prices: [
        .init(resource: "money", period: 0, amount: first),
        .init(resource: "money", period: 1, amount: second),
      ])
    #expect(CertificateChecker(try running([10, 8])).bound(certificate) == Int128(bound))
  }

  @Test func `what a schedule uses is told by resource, period and quarter`() throws {
    let uses = try running([10, 8]).uses(of: PlanSchedule(["a": 2]))
    #expect(uses.map(\.resource) == ["money", "money"])
    #expect(uses.map(\.byQuarter) == [[0, 5], [5, 3]])
    #expect(uses.map(\.used) == [5, 8])
    #expect(uses.map(\.period.capacity) == [10, 8])
  }
}
