import GapAnalysis
import ProfileModel
import Testing

@testable import Planner

/// What runs on after an action is done stands in the solver's rows as it does in the checkers.
@Suite struct RunningCostTests {
  @Test func `what runs on is in the rows of the periods after an action is done`() throws {
    let rows = SolverModel(try MadeModels.running()).text.split(separator: "\n").filter {
      $0.contains(" R0_")
    }
    #expect(
      rows == [
        " L R0_0", " L R0_1", " X0_1 R0_0 10", " X0_1 R0_1 6", " X0_2 R0_0 5", " X0_2 R0_1 8",
        " X0_3 R0_1 10", " LIMIT R0_0 10", " LIMIT R0_1 10",
      ])
  }

  @Test func `the rows of a schedule come to what the checker sees used`() throws {
    let problem = try MadeModels.running()
    let rows = SolverModel(problem).text.split(separator: "\n")
    for start in 1...3 {
      let used = problem.uses(of: PlanSchedule(["a": start])).map(\.used)
      let written = (0..<2).map { row in
        rows.first { $0.hasPrefix(" X0_\(start) R0_\(row) ") }
          .flatMap { $0.split(separator: " ").last }.flatMap { Int($0) } ?? 0
      }
      #expect(written == used)
    }
  }
}
