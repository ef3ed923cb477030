internal import Numerics
internal import ProfileModel

/// The combinations of raises, and which of them bring every scenario under its line.
///
/// A combination is how far each candidate is taken. Taking any of them farther never makes a
/// scenario worse, and that is all the search relies on.
struct RaiseSpace {
  /// One candidate.
  struct Candidate {
    /// How far it can be taken.
    let most: Int
    /// What a step of it costs.
    let cost: Int
    /// What it raises at each step: control position and tier; of the last step all that it can.
    let raises: [[(control: Int, tier: Int)]]
    /// Its id, where it is a bundle.
    let bundle: String?
  }

  let model: RiskModel
  let candidates: [Candidate]
  /// The scenarios that are above their line to begin with, and their lines.
  let above: [(scenario: Int, line: Double)]
  private let reading: TierReading
  private let start: Effects

  init(
    _ model: RiskModel, _ reading: TierReading, _ choice: RaiseCandidates,
    leavingOut decided: Set<String>
  ) {
    self.model = model
    // Whatever was handed in, there is a tier for each control from here on.
    self.reading = TierReading(
      model.controls.indices.map { model.levels.counted($0, reading, compensating: false) },
      compensated: reading.compensated)
    start = model.levels.effects(by: reading)
    let effects = start
    above = model.scenarios.indices.compactMap { scenario in
      guard !decided.contains(model.scenarios[scenario].id), let line = model.line(of: scenario),
        model.amount(scenario, effects) > line
      else { return nil }
      return (scenario, line)
    }
    let layered = Set(above.flatMap { model.layered($0.scenario) }).sorted()
    candidates =
      switch choice {
      case .steps(let costs): Self.steps(model, reading, layered, costs)
      case .bundles(let bundles): Self.bundles(model, reading, bundles)
      }
  }

  private static func steps(
    _ model: RiskModel, _ reading: TierReading, _ controls: [Int], _ costs: [ControlID: Int]
  ) -> [Candidate] {
    controls.compactMap { control in
      let tier = model.levels.counted(control, reading, compensating: false)
      let highest = model.levels.highest[control]
      guard tier != TierReading.notApplicable, tier < highest else { return nil }
      return Candidate(
        most: highest - tier, cost: max(1, costs[model.controls[control]] ?? 1),
        raises: (tier + 1...highest).map { [(control, $0)] }, bundle: nil)
    }
  }

  private static func bundles(
    _ model: RiskModel, _ reading: TierReading, _ bundles: [RaiseCandidates.Bundle]
  ) -> [Candidate] {
    bundles.sorted { $0.id < $1.id }.map { bundle in
      let raises = bundle.raises.sorted().compactMap { raise -> (control: Int, tier: Int)? in
        guard let control = model.position(of: raise.control) else { return nil }
        let tier = model.levels.counted(control, reading, compensating: false)
        return tier != TierReading.notApplicable && tier < raise.tier ? (control, raise.tier) : nil
      }
      return Candidate(most: 1, cost: bundle.cost, raises: [raises], bundle: bundle.id)
    }
  }

  /// Nothing taken, or everything.
  var none: [Int] { candidates.map { _ in 0 } }
  var all: [Int] { candidates.map(\.most) }

  func cost(_ taken: [Int]) -> Int {
    zip(candidates, taken).map { $0.cost * $1 }.reduce(0, +)
  }

  /// The controls that are raised, and to which tier, in order.
  func raises(_ taken: [Int]) -> [(control: Int, tier: Int)] {
    var tiers: [Int: Int] = [:]
    for (candidate, steps) in zip(candidates, taken) where steps > 0 {
      for (control, tier) in candidate.raises[steps - 1] {
        tiers[control] = max(tiers[control] ?? 0, tier)
      }
    }
    return tiers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What is left of each scenario that was above its line.
  func amounts(_ taken: [Int]) -> [Double] {
    var raised = reading
    for (control, tier) in raises(taken) {
      raised.tiers[control] = max(raised.tiers[control], tier)
    }
    var effects = start
    for (control, _) in raises(taken) {
      let counted = { (compensating: Bool) in
        model.levels.counted(control, raised, compensating: compensating)
      }
      effects.plain[control] = model.levels.effect(control, at: counted(false))
      effects.inControlSystems[control] = model.levels.effect(control, at: counted(true))
    }
    return above.map { model.amount($0.scenario, effects) }
  }

  func isEnough(_ taken: [Int]) -> Bool {
    zip(amounts(taken), above).allSatisfy { $0 <= $1.line }
  }

  /// How far scenarios are above their lines, each in multiples of its line.
  func excess(_ taken: [Int]) -> Double {
    zip(amounts(taken), above).map { max(0, $0 / $1.line - 1) }.reduce(0, +)
  }

  /// One way, as it is proposed.
  func option(_ taken: [Int]) -> RaiseProposal.Option {
    let remainders = zip(amounts(taken), above).map { amount, goal in
      RaiseProposal.Remainder(
        scenario: model.scenarios[goal.scenario].id, residual: amount, line: goal.line)
    }
    return RaiseProposal.Option(
      raises: raises(taken).map { Raise(model.controls[$0.control], to: $0.tier) },
      bundles: zip(candidates, taken).compactMap { $1 > 0 ? $0.bundle : nil },
      cost: cost(taken), remainders: remainders,
      strain: Rounding.toSixth(remainders.map { $0.residual / $0.line }.reduce(0, +)))
  }
}
