import GapAnalysis
import ProfileModel

/// Plans and services after one answer changed, for measuring:
/// `ContinuityBench SERVICES SCENARIOS REQUIREMENTS CONTROLS ROUNDS`.
@main enum ContinuityBench {
  static func main() {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard numbers.count == 5, numbers.allSatisfy({ $0 > 0 }),
      let made = MadeContinuity(
        services: numbers[0], scenarios: numbers[1], requirements: numbers[2], controls: numbers[3])
    else {
      print("usage: ContinuityBench SERVICES SCENARIOS REQUIREMENTS CONTROLS ROUNDS")
      return
    }
    let clock = ContinuousClock()
    var (readiness, recovery, totals): ([Double], [Double], [Double]) = ([], [], [])
    var (weak, breached) = (0, 0)
    for round in 0..<numbers[4] {
      let profile = made.profile(changed: round)
      let start = clock.now
      let examined = made.examined(profile)
      weak += made.services.map { examined.rows(for: $0).count(where: \.isWeak) }.reduce(0, +)
      weak += examined.rows.count(where: \.isWeak)
      let middle = clock.now
      breached += made.breaches(profile, examined)
      let end = clock.now
      readiness.append(milliseconds(start.duration(to: middle)))
      recovery.append(milliseconds(middle.duration(to: end)))
      totals.append(milliseconds(start.duration(to: end)))
    }
    print(
      """
      {"wall_ms": \(median(totals)), "readiness_ms": \(median(readiness)), \
      "recovery_ms": \(median(recovery)), "weak": \(weak), "breached": \(breached)}
      """)
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  private static func milliseconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
  }
}
