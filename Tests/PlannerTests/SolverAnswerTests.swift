import GapAnalysis
import ProfileModel
import Testing

@testable import Planner

/// The model as text and the answer back, without any solver.
@Suite struct SolverAnswerTests {
  private func model() throws -> SolverModel {
    SolverModel(try MadeModels.pair())
  }

  @Test func `a model has a column for each start and a row for each rule`() throws {
    #expect(
      try model().text == """
        NAME PLAN FREE
        ROWS
         N WORTH
         L G0
         E G1
         L P0_1_2
         L R0_0
        COLUMNS
         M1 'MARKER' 'INTORG'
         X0_2 WORTH -20
         X0_2 G0 1
         X0_2 P0_1_2 1
         X0_2 R0_0 5
         X1_1 WORTH -9
         X1_1 G1 1
         X1_1 P0_1_2 -1
         X1_1 R0_0 3
         M2 'MARKER' 'INTEND'
        RHS
         LIMIT G0 1
         LIMIT G1 1
         LIMIT R0_0 8
        BOUNDS
         UP TO X0_2 1
         UP TO X1_1 1
        ENDATA

        """)
  }

  @Test func `what several actions bring is a column of each quarter`() throws {
    let text = SolverModel(try MadeModels.shared()).text
    #expect(text.contains(" Y0_1 WORTH -7\n Y0_1 S0_1 1\n Y0_2 WORTH -14\n Y0_2 S0_2 1\n"))
    #expect(text.contains(" X0_1 WORTH 0\n"))
    #expect(text.contains(" X1_1 S0_1 -1\n X1_1 S0_2 -1\n"))
  }

  @Test(arguments: [
    ("Optimal - objective value -29.0\n 0 X0_2 1 0\n 1 X1_1 0.9999999 0\n", ["a": 2, "b": 1]),
    ("Stopped on nodes - objective value -9.0\n**  1 X1_1  1   -9\n", ["b": 1]),
    (
      "Optimal (within gap tolerance) - objective value -9\n 0 X0_2 1e-09 0\n 1 X1_1 1 0\n",
      ["b": 1]
    ),
  ])
  func `an answer is read back by the names of its columns`(
    _ text: String, _ starts: [String: Int]
  ) throws {
    #expect(try SolverAnswer(cbc: text, of: model()).schedule == PlanSchedule(starts))
  }

  @Test(arguments: [
    "Infeasible - objective value 0.0\n", "Integer infeasible - objective value 0\n 0 X0_2 1 0\n",
    "Stopped on iterations - no integer solution found\n",
  ])
  func `an answer without a plan proposes none`(_ text: String) throws {
    #expect(try SolverAnswer(cbc: text, of: model()).schedule == nil)
  }

  @Test(arguments: ["", "Segmentation fault\n", "Optimal\n 0 X0_2\n", "Optimal\n 0 X0_2 one 0\n"])
  func `what cannot be read is refused`(_ text: String) throws {
    let model = try model()
    #expect(throws: Failure.self) { try SolverAnswer(cbc: text, of: model) }
  }
}
