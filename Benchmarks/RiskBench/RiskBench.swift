import GapAnalysis
import ProfileModel
import Wording

/// The reckoning of risk at work, for measuring: `RiskBench SCENARIOS LAYERS CONTROLS ROUNDS`.
@main enum RiskBench {
  static func main() {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard numbers.count == 4, numbers.allSatisfy({ $0 > 0 }) else {
      print("usage: RiskBench SCENARIOS LAYERS CONTROLS ROUNDS")
      return
    }
    var made = MadeRisk(scenarios: numbers[0], layers: numbers[1], controls: numbers[2])
    let scenarios = made.allScenarios()
    let clock = ContinuousClock()
    var model: RiskModel?
    let building = clock.measure {
      model = RiskModel(scenarios, criteria: .standard) { _ in MadeRisk.scale }
    }
    guard let model else { return }
    let readings = made.readings(of: model)
    var sum = 0.0
    let once = median(numbers[3], clock) {
      sum = model.residuals(readings.declaredLow).map(\.value).reduce(0, +)
    }
    let amounts = median(numbers[3], clock) {
      sum = model.amounts(readings).joined().reduce(0, +)
    }
    var unsettled = 0
    let outlooks = median(numbers[3], clock) {
      unsettled = model.outlooks(readings).count { $0.verdict == .unsettled }
    }
    print(
      """
      {"wall_ms": \(amounts), "assess_ms": \(once), "outlook_ms": \(outlooks), \
      "build_ms": \(milliseconds(building)), "unsettled": \(unsettled), "sum": \(sum)}
      """)
  }

  private static func median(
    _ rounds: Int, _ clock: ContinuousClock, _ work: () -> Void
  ) -> Double {
    let times = (0..<rounds).map { _ in milliseconds(clock.measure(work)) }.sorted()
    return times[rounds / 2]
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
  }
}
