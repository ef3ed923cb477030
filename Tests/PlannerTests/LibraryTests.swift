import Foundation
import GapAnalysis
import Planner
import PlansProbe
import ProfileModel
import TestSupport
import Testing

/// The seven problems of the OR-Library's first file of knapsacks, and one of the hard ones of Chu and
/// Beasley, with their published best values.
///
/// Several knapsacks at once are a plan of one quarter in which every row is a resource.
@Suite(.temporaryFolder) struct LibraryTests {
  private struct Knapsacks {
    let problem: PlanProblem
    let best: Int
  }

  /// One of the problems has a tenth in it, so worths are in tenths.
  private static func read(_ file: String) throws -> [Knapsacks] {
    let path = Repository.root + "/Tests/PlannerTests/Library/" + file
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var tenths = text.split(whereSeparator: \.isWhitespace)
      .compactMap { Double($0).map { Int(($0 * 10).rounded()) } }[...]
    let next = { (count: Int) in
      defer { tenths = tenths.dropFirst(count) }
      return Array(tenths.prefix(count))
    }
    return try (0..<next(1)[0] / 10).map { _ in
      let head = next(3)
      let (columns, rows) = (head[0] / 10, head[1] / 10)
      let worths = next(columns)
      let needs = (0..<rows).map { _ in next(columns).map { $0 / 10 } }
      return Knapsacks(
        problem: try MadePlans.knapsacks(worths, needs, next(rows).map { $0 / 10 }), best: head[2])
    }
  }

  @Test(arguments: 0..<7)
  func `the best values of mknap1 are found, and no bound is below them`(_ place: Int) throws {
    let all = try Self.read("mknap1.txt")
    try #require(all.count == 7)
    let (problem, best) = (all[place].problem, all[place].best)
    let effort = PlanEffort(corrections: 400, rounds: 100, neighbourhoods: 4, nodes: 20_000)
    let ours = try #require(PlanSearch(problem, effort: effort).run().plan)
    #expect(ours.value <= best)
    #expect(ours.bound >= best)
    #expect(ours.isProven == (place < 5), "\(ours.value) \(ours.bound)")
    #expect(CertificateChecker(problem).proves(ours.certificate))
    let solver = Solver(limits: .init(nodes: 100_000, gap: 0))
    guard case .answered(let answer) = try solver.run(problem, in: TemporaryFolder.path),
      let schedule = answer.schedule
    else {
      Issue.record("no answer")
      return
    }
    #expect(answer.ending == .best)
    let hasty = PlanEffort(corrections: 0, rounds: 0, neighbourhoods: 0, nodes: 0)
    let joined = PlanSearch(problem, effort: hasty).run(candidates: [schedule])
    #expect(joined.plan?.value == best)
  }

  @Test func `the best value of 100 things in five knapsacks is found, and no bound is below it`()
    throws
  {
    let read = try Self.read("mknapcb1-10.txt").first
    let (problem, best) = (try #require(read?.problem), try #require(read?.best))
    let effort = PlanEffort(corrections: 800, rounds: 100, neighbourhoods: 10, nodes: 10_000)
    let ours = try #require(PlanSearch(problem, effort: effort).run().plan)
    #expect(ours.value <= best)
    #expect(Double(ours.value) >= 0.98 * Double(best))
    #expect(ours.bound >= best)
    #expect(Double(ours.bound) <= 1.005 * Double(best))
    let solver = Solver(limits: .init(nodes: 100_000, gap: 0))
    guard case .answered(let answer) = try solver.run(problem, in: TemporaryFolder.path),
      let schedule = answer.schedule
    else {
      Issue.record("no answer")
      return
    }
    #expect(answer.ending == .best)
    let hasty = PlanEffort(corrections: 0, rounds: 0, neighbourhoods: 0, nodes: 0)
    #expect(PlanSearch(problem, effort: hasty).run(candidates: [schedule]).plan?.value == best)
  }
}
