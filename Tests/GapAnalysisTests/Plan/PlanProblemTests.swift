import GapAnalysis
import ProfileModel
import Testing

/// What is wrong with a problem, and what is wrong with a schedule.
@Suite struct PlanProblemTests {
  private func problem(_ change: (inout PlanAction) -> Void) throws(Failure) -> PlanProblem {
    var action = PlanAction(id: "a", duration: 2, totals: ["money": 5], worth: .amount(3))
    change(&action)
    return try PlanProblem(
      quarters: 4,
      resources: [PlanResource(id: "money", kind: .budget, capacity: 5, every: 4, of: 4)],
      actions: [action, PlanAction(id: "b", duration: 1, totals: [:], worth: .amount(1))])
  }

  @Test func `numbers, times and names that make no sense are told with their action`() throws {
    let changes: [(inout PlanAction) -> Void] = [
      { $0.totals = ["money": -1] }, { $0.worth = .amount(-3) }, { $0.worth = .steps(["none"]) },
      { $0.totals = ["water": 1] }, { $0.due = 5 }, { $0.earliest = 0 }, { $0.blocked = [9] },
      { $0.prerequisites = [.init("c")] }, { $0.prerequisites = [.init("b", lag: -1)] },
      { $0.prerequisites = [.init("b"), .init("b", lag: 1)] }, { $0.decision = .start(0) },
      { $0.prerequisites = [.init("a")] }, { $0.worth = .amount(.max) },
      { $0.totals = ["money": .max] },
    ]
    _ = try problem { _ in }
    for change in changes {
      let failure = #expect(throws: Failure.self) { try problem(change) }
      #expect(["a", "actions"].contains(failure?.problems.first?.place.name ?? ""))
    }
  }

  @Test func `periods with a gap, lengths and ids that cannot be are refused`() {
    let gap = PlanResource(
      id: "money", kind: .budget, periods: [.init(1...1, capacity: 1), .init(3...4, capacity: 1)])
    #expect(throws: Failure.self) { try PlanProblem(quarters: 4, resources: [gap], actions: []) }
    #expect(throws: Failure.self) { try PlanProblem(quarters: 0, resources: [], actions: []) }
    let twin = PlanAction(id: "a", duration: 1, totals: [:], worth: .amount(1))
    #expect(throws: Failure.self) {
      try PlanProblem(quarters: 4, resources: [], actions: [twin, twin])
    }
  }

  @Test func `every rule that a schedule breaks is told`() throws {
    let count = { (starts: [String: Int], change: (inout PlanAction) -> Void) in
      try PlanChecker(problem(change)).problems(of: PlanSchedule(starts)).count
    }
    #expect(try count(["a": 1, "b": 1]) { _ in } == 0)
    #expect(try count(["a": 1, "x": 1]) { _ in } == 1)
    #expect(try count(["a": 4]) { _ in } == 1)
    #expect(try count(["a": 1]) { $0.earliest = 2 } == 1)
    #expect(try count(["a": 3]) { $0.latest = 2 } == 1)
    #expect(try count(["a": 3]) { $0.due = 3 } == 1)
    #expect(try count([:]) { $0.due = 3 } == 1)
    #expect(try count(["a": 1]) { $0.blocked = [2] } == 1)
    #expect(try count(["a": 1]) { $0.decision = .forbidden } == 1)
    #expect(try count(["a": 1]) { $0.decision = .start(2) } == 1)
    #expect(try count(["a": 2]) { $0.prerequisites = [.init("b")] } == 1)
    #expect(try count(["a": 2, "b": 1]) { $0.prerequisites = [.init("b")] } == 0)
    #expect(try count(["a": 2, "b": 1]) { $0.prerequisites = [.init("b", lag: 1)] } == 1)
    #expect(try count(["a": 1]) { $0.totals = ["money": 6] } == 1)
    #expect(try count(["a": 1, "x": 0]) { $0.due = 1 } == 2)
  }

  @Test func `what is finished in the last quarter counts for the time after it alone`() throws {
    let checker = PlanChecker(try problem { _ in })
    #expect(checker.value(of: PlanSchedule(["a": 3])) == 12)
    #expect(checker.value(of: PlanSchedule(["a": 1])) == 18)
    #expect(checker.value(of: PlanSchedule(["a": 1, "b": 1])) == 25)
  }
}
