import Files
import GapAnalysis
import Planner
import PlansProbe
import ProfileModel

/// Planning at work, for measuring.
@main enum PlanBench {
  static let usage = """
    usage: PlanBench (json|mps) FAMILY ACTIONS SEED
           PlanBench alone FAMILY ACTIONS SEED [ROUNDS NEIGHBOURHOODS]
           PlanBench solver FAMILY ACTIONS SEED FOLDER
    FAMILY is R (moderate) or S (tight)
    """

  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.count >= 4, let count = Int(words[2]), let seed = Int(words[3]), count > 0 else {
      print(usage)
      return
    }
    let problem =
      try words[1] == "S"
      ? MadePlans.tight(count, seed: seed) : MadePlans.instance(count, seed: seed)
    switch words[0] {
    case "json": print(problem.json.canonical)
    case "mps": print(SolverModel(problem).text, terminator: "")
    case "alone":
      let effort = effort(words.dropFirst(4).compactMap { Int($0) })
      report { (PlanSearch(problem, effort: effort).run(), "not asked") }
    case "solver" where words.count > 4: try solve(problem, in: words[4])
    default: print(usage)
    }
  }

  /// The effort of the program, or one that was named.
  private static func effort(_ numbers: [Int]) -> PlanEffort {
    numbers.count == 2
      ? PlanEffort(rounds: numbers[0], neighbourhoods: numbers[1]) : PlanEffort()
  }

  private static func solve(_ problem: PlanProblem, in folder: String) throws {
    var failure: Failure?
    report {
      do throws(Failure) {
        let outcome = try Solver().run(problem, in: folder)
        guard case .answered(let answer) = outcome else { return (.undecided, "\(outcome)") }
        let candidates = answer.schedule.map { [$0] } ?? []
        return (PlanSearch(problem).run(candidates: candidates), "\(answer.ending)")
      } catch {
        failure = error
        return (.undecided, "failed")
      }
    }
    if let failure { throw failure }
  }

  private static func report(_ work: () -> (PlanOutcome, String)) {
    var (outcome, solver) = (PlanOutcome.undecided, "")
    let time = ContinuousClock().measure { (outcome, solver) = work() }
    let parts = time.components
    let milliseconds = Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
    guard let plan = outcome.plan else {
      print("{\"wall_ms\": \(milliseconds), \"solver\": \"\(solver)\"}")
      return
    }
    print(
      """
      {"wall_ms": \(milliseconds), "value": \(plan.value), "bound": \(plan.bound), \
      "greedy": \(plan.greedyValue ?? 0), "source": "\(plan.source)", "solver": "\(solver)", \
      "nodes": \(plan.counts.nodes), "refused": \(plan.counts.refused)}
      """)
  }
}
