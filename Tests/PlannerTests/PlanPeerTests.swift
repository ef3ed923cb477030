import Foundation
import GapAnalysis
import Planner
import PlansProbe
import ProfileModel
import TestSupport
import Testing

/// Plans beside those of HiGHS and of OR-tools' CP-SAT, which get the problem alone and not our model.
@Suite(.temporaryFolder) struct PlanPeerTests {
  private static let python = Repository.root + "/.build/python/bin/python"
  private static let peers = Repository.root + "/Tests/Peers/plans.py"

  /// What a peer says of a problem.
  private struct Verdict: Decodable {
    let ending: String
    let value: Int?
    let bound: Int?
    let starts: [String: Int]?
  }

  private func ask(_ arguments: [String]) throws -> [Verdict] {
    let run = try runProgram(Self.python, [Self.peers] + arguments)
    try #require(run.status == 0, "\(run.errors)")
    return try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Verdict.self, from: Data($0.utf8))
    }
  }

  /// Problems of every size that a debug build plans at once, with and without shared steps.
  private func problems() throws -> [PlanProblem] {
    var lottery = PlanLottery(SplitMix64(seed: 88))
    let small = try (0..<50).map { place in
      try lottery.problem(
        actions: 5...10, quarters: 3...5, withSteps: place % 2 == 0, obligations: 3)
    }
    return try small + [
      MadePlans.toy(), MadePlans.instance(20, seed: 1),
      MadePlans.tight(12, seed: 1),
    ]
  }

  private func plan(_ problem: PlanProblem) -> PlanOutcome {
    let effort = PlanEffort(corrections: 200, rounds: 60, neighbourhoods: 4, nodes: 40_000)
    return PlanSearch(problem, effort: effort).run()
  }

  private func write(_ lines: [String], to name: String) throws -> String {
    let path = try TemporaryFolder.path + "/" + name
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test(arguments: ["highs", "cpsat"])
  func `what ours calls the best is the best that another program finds`(_ peer: String) throws {
    let problems = try problems()
    let verdicts = try ask([peer, write(problems.map(\.json.canonical), to: "problems.json")])
    try #require(verdicts.count == problems.count)
    var (proven, impossible) = (0, 0)
    for (problem, verdict) in zip(problems, verdicts) {
      guard let best = verdict.value else {
        #expect(verdict.ending == "impossible")
        #expect(plan(problem) == .impossible)
        impossible += 1
        continue
      }
      try #require(verdict.ending == "best")
      let theirs = PlanSchedule(verdict.starts ?? [:])
      #expect(PlanChecker(problem).problems(of: theirs) == [])
      #expect(PlanChecker(problem).value(of: theirs) == best)
      let ours = try #require(plan(problem).plan)
      #expect(ours.value <= best)
      #expect(ours.bound >= best)
      #expect(!ours.isProven || ours.value == best)
      proven += ours.isProven ? 1 : 0
    }
    #expect(proven > 30, "\(proven)")
    #expect(impossible > 3, "\(impossible)")
  }

  @Test func `the model for the solver has the best value of the problem`() throws {
    // A model without a single start is nothing to solve.
    let planned = try problems().compactMap { problem in
      plan(problem).plan.flatMap { $0.isProven && $0.value > 0 ? (problem, $0.value) : nil }
    }.suffix(20)
    let files = try planned.enumerated().map { place, known in
      try write([SolverModel(known.0).text], to: "\(place).mps")
    }
    let verdicts = try ask(["mps"] + files)
    #expect(verdicts.map(\.value) == planned.map(\.1))
    #expect(verdicts.count == 20)
  }
}
