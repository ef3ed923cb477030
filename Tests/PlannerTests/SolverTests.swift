import Foundation
import GapAnalysis
import ProfileModel
import TestSupport
import Testing

@testable import Planner

/// The solver as a child process.
@Suite(.temporaryFolder) struct SolverTests {
  private func program(_ script: String) throws -> String {
    let path = try TemporaryFolder.path + "/solver"
    try Data(("#!/bin/sh\n" + script).utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  private func run(_ solver: Solver, _ problem: PlanProblem) throws -> Solver.Outcome {
    let outcome = try solver.run(problem, in: TemporaryFolder.path)
    let left = try FileManager.default.contentsOfDirectory(atPath: TemporaryFolder.path)
    #expect(left.filter { $0 != "solver" } == [])
    return outcome
  }

  @Test(arguments: [8, 16])
  func `its plan is feasible, and as good as the best that is proved`(_ count: Int) throws {
    let problem = try MadeModels.many(count)
    let outcome = try run(Solver(limits: .init(gap: 0)), problem)
    guard case .answered(let answer) = outcome, let schedule = answer.schedule else {
      Issue.record("no answer: \(outcome)")
      return
    }
    #expect(answer.ending == .best)
    #expect(PlanChecker(problem).problems(of: schedule) == [])
    let effort = PlanEffort(corrections: 200, rounds: 50, neighbourhoods: 5, nodes: 20_000)
    let built = try #require(PlanSearch(problem, effort: effort).run().plan)
    let value = PlanChecker(problem).value(of: schedule)
    #expect(value >= built.value)
    #expect(value <= built.bound)
    let hasty = PlanEffort(corrections: 10, rounds: 0, neighbourhoods: 0, nodes: 0)
    let joined = try #require(PlanSearch(problem, effort: hasty).run(candidates: [schedule]).plan)
    #expect(joined.value >= value)
    #expect(try run(Solver(limits: .init(gap: 0)), problem) == outcome)
  }

  @Test func `it says so where no plan exists`() throws {
    var actions = try MadeModels.pair().actions
    actions[0].due = 2
    let resources = [PlanResource(id: "money", kind: .budget, capacity: 7, every: 2, of: 2)]
    let problem = try PlanProblem(
      quarters: 2, afterwards: 2, resources: resources, actions: actions)
    guard case .answered(let answer) = try run(Solver(), problem) else {
      Issue.record("no answer")
      return
    }
    #expect(answer.ending == .impossible)
    #expect(answer.schedule == nil)
  }

  @Test func `a solver that is not there is no failure`() throws {
    let solver = Solver(program: "no-such-solver")
    #expect(!solver.isThere)
    #expect(try run(solver, MadeModels.pair()) == .missing)
  }

  @Test func `one that takes too long is killed, and its answer discarded`() throws {
    let slow = try program(
      "for last; do :; done\necho 'Optimal - objective value -9' > \"$last\"\nexec sleep 30\n")
    let solver = Solver(program: slow, limits: .init(patience: 1))
    #expect(try run(solver, MadeModels.pair()) == .killed)
  }

  @Test func `one that fails is told with its status`() throws {
    #expect(try run(Solver(program: program("exit 3\n")), MadeModels.pair()) == .failed(3))
    #expect(try run(Solver(program: program("kill -9 $$\n")), MadeModels.pair()) == .failed(-9))
  }

  @Test func `it is bounded by nodes and by the gap, in one thread`() throws {
    let told = try TemporaryFolder.path + "/solver"
    let words = try program("echo \"$@\" > \(told).words\n")
    _ = try Solver(program: words, limits: .init(nodes: 7, gap: 5))
      .run(MadeModels.pair(), in: TemporaryFolder.path)
    let line = try String(contentsOfFile: told + ".words", encoding: .utf8)
    #expect(line.contains(" -threads 0 -maxNodes 7 -ratioGap 0.0005 -solve -solution "))
  }
}
