import GapAnalysis
import ProfileModel

/// Gaps and the ranking of actions at work, for measuring:
/// `RankBench CONTROLS ACTIONS SCENARIOS LAYERS ROUNDS`.
@main enum RankBench {
  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard numbers.count == 5, numbers.allSatisfy({ $0 > 0 }),
      let made = MadeSituation(
        controls: numbers[0], actions: numbers[1], scenarios: numbers[2], layers: numbers[3])
    else {
      print("usage: RankBench CONTROLS ACTIONS SCENARIOS LAYERS ROUNDS")
      return
    }
    var work = RankWork(made)
    let clock = ContinuousClock()
    var times: [[Double]] = []
    for _ in 0..<numbers[4] {
      times.append([
        milliseconds(clock.measure { work.findGaps() }),
        milliseconds(try clock.measure { try work.rank() }),
        milliseconds(clock.measure { work.explain() }),
        milliseconds(clock.measure { work.tryWeights() }),
        milliseconds(try clock.measure { try work.disturb() }),
      ])
    }
    let steps = (0..<5).map { step in median(times.map { $0[step] }) }
    let near = milliseconds(clock.measure { work.tryWeightsNearby() })
    let all = milliseconds(clock.measure { work.explainAll() })
    print(
      """
      {"wall_ms": \(median(times.map { $0.reduce(0, +) })), "gap_ms": \(steps[0]), \
      "rank_ms": \(steps[1]), "explain_ms": \(steps[2]), "weights_ms": \(steps[3]), \
      "disturbed_ms": \(steps[4]), "near_ms": \(near), "explain_all_ms": \(all), "sums": \(work.sums)}
      """)
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  private static func milliseconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
  }
}
