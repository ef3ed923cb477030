import GapAnalysis
import PlansProbe
import ProfileModel
import Testing

/// What a plan uses, and what it loses without one of its actions, in the problem that can be checked
/// by hand.
@Suite struct PlanUseTests {
  private let schedule = PlanSchedule(["a4": 1, "a5": 3, "a6": 1, "a7": 1])

  @Test func `what is used in each quarter adds up to what is used in a period`() throws {
    let uses = try MadePlans.toy().uses(of: schedule)
    #expect(uses.map(\.resource) == ["budget", "staff", "staff", "staff", "staff"])
    #expect(uses.map(\.byQuarter) == [[65, 5, 30, 0], [4], [0], [3], [0]])
    #expect(uses.map(\.used) == [100, 4, 0, 3, 0])
    #expect(uses.map(\.period.quarters) == [1...4, 1...1, 2...2, 3...3, 4...4])
  }

  @Test func `an empty plan uses nothing`() throws {
    let uses = try MadePlans.toy().uses(of: PlanSchedule([:]))
    #expect(uses.map(\.used) == [0, 0, 0, 0, 0])
  }

  @Test(arguments: [("a4", 460), ("a5", 400), ("a6", 21), ("a7", 525), ("a1", 0), ("x", 0)])
  func `without an action a plan loses its worth, and that of all that waits for it`(
    _ action: String, _ loss: Int
  ) throws {
    #expect(try MadePlans.toy().loss(without: action, in: schedule) == loss)
  }

  @Test(arguments: [("a", 7), ("b", 0), ("c", 9)])
  func `what another action brings as well is not lost`(_ action: String, _ loss: Int) throws {
    let steps: [(String, Set<String>)] = [("a", ["s", "t"]), ("b", ["s"]), ("c", ["u"])]
    let problem = try PlanProblem(
      quarters: 2, afterwards: 1, resources: [],
      actions: steps.map { PlanAction(id: $0, duration: 1, totals: [:], worth: .steps($1)) },
      steps: ["s": 3, "t": 2, "u": 9])
    // `s` comes a quarter later without `a`: 3, and `t` is lost for both of its quarters: 4.
    let schedule = PlanSchedule(["a": 1, "b": 2, "c": 2])
    #expect(problem.loss(without: action, in: schedule) == loss)
  }

  @Test(arguments: [-4400, -5, 0, 5, 4400]) func `starts outside a plan use nothing of it`(
    _ start: Int
  ) throws {
    let problem = try MadePlans.toy()
    let outside = PlanSchedule(["a3": start])
    #expect(problem.uses(of: outside).map(\.used) == [0, 0, 0, 0, 0])
    #expect(PlanChecker(problem).problems(of: outside).map(\.place.name).contains("a3"))
  }
}
