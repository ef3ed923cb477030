import GapAnalysis
import ProfileModel
import Wording

/// Scenarios and readings from a published generator; `risk_in_python.py` makes the same ones.
struct MadeRisk {
  static let scale = TierScale(
    name: "four@1",
    levels: zip(1...4, [0, 35, 75, 100]).map { tier, effectiveness in
      TierScale.Level(
        tier: tier, name: Text(same: "\(tier)"), evidence: 0, effectiveness: effectiveness,
        support: 0, matrix: min(tier, 3))
    })

  private let scenarios: Int
  private let layers: Int
  private let controls: Int
  private var state = 1

  init(scenarios: Int, layers: Int, controls: Int) {
    (self.scenarios, self.layers, self.controls) = (scenarios, layers, controls)
  }

  /// The next number below a bound (MINSTD).
  private mutating func draw(_ bound: Int) -> Int {
    state = state * 48_271 % 2_147_483_647
    return state % bound
  }

  private static func id(_ number: Int) -> ControlID {
    let digits = String(number)
    return ControlID(
      catalog: "made",
      control: "c" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits)
  }

  mutating func allScenarios() -> [Scenario] {
    (0..<scenarios).map { scenario($0) }
  }

  private mutating func scenario(_ number: Int) -> Scenario {
    let (likelihood, impact) = (draw(5) + 1, draw(5) + 1)
    var scenario = Scenario(
      id: "S-\(number)", title: Text(same: "S"), story: Text(same: "S"), harm: Text(same: "S"),
      cause: .deliberate,
      likelihood: .classes(Spread(low: likelihood, likely: likelihood, high: likelihood)),
      impact: ImpactClasses(
        service: impact, money: 1, safety: 1, society: 1, information: 1))
    for place in 0..<layers {
      switch place % 3 {
      case 0: scenario.prevent.append(Layer(strength(), group()))
      case 1:
        scenario.contain.append(ContainLayer(strength(), detect: group(), respond: group()))
      default: scenario.recover.append(Layer(strength(), group()))
      }
    }
    return scenario
  }

  private mutating func strength() -> LayerStrength {
    .word(["low", "moderate", "substantial", "high"][draw(4)])
  }

  private mutating func group() -> LayerGroup {
    let mode = [LayerMode.all, .any, .coverage][draw(3)]
    return LayerGroup(mode, (0..<3).map { _ in LayerGroup.Member(Self.id(draw(controls))) })
  }

  /// The readings of all controls that there are; those that no scenario names are passed over.
  mutating func readings(of model: RiskModel) -> TierReadings {
    var tiers: [ControlID: [Int]] = [:]
    for control in 0..<controls {
      let low = draw(4) + 1
      let high = draw(10) == 0 ? 4 : low
      let proved = max(1, low - draw(2))
      tiers[Self.id(control)] = [low, high, proved, max(proved, high - 1)]
    }
    let reading = { (place: Int) in
      TierReading(model.controls.map { tiers[$0]?[place] ?? 1 })
    }
    return TierReadings(
      declaredLow: reading(0), declaredHigh: reading(1), evidencedLow: reading(2),
      evidencedHigh: reading(3))
  }
}
