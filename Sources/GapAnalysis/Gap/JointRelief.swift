internal import ProfileModel

/// What every control takes away of every scenario if all actions are done.
struct JointRelief: Sendable {
  /// What every control brings today, by evidence, with what is open at its lowest.
  let today: Effects
  /// The residual risk of each scenario today.
  let before: [Double]
  /// What each control of the model takes away of each scenario.
  let shares: [[Double]]
  private let model: RiskModel

  init(_ actions: [Action], in model: RiskModel, by readings: TierReadings) {
    self.model = model
    let raises = actions.flatMap(\.raises).map { Raise($0.control, to: $0.to) }
    let old = model.levels.effects(by: readings.evidencedLow)
    let new = model.levels.effects(by: model.raised(readings.evidencedLow, to: raises))
    today = old
    before = model.scenarios.indices.map { model.amount($0, old) }
    shares = model.scenarios.indices.map { model.shares(of: $0, from: old, to: new) }
  }

  /// The risk of today, for each unit that there is.
  var baselines: [RiskBaseline] {
    RiskUnit.allCases.compactMap { unit in
      let scenarios = model.scenarios.indices.filter { model.inherent[$0].unit == unit }
      guard !scenarios.isEmpty else { return nil }
      let excess = scenarios.reduce(0) { sum, scenario in
        sum + max(0, before[scenario] - (model.line(of: scenario) ?? .infinity))
      }
      return RiskBaseline(
        unit: unit, excess: Self.millionths(excess),
        total: Self.millionths(scenarios.reduce(0) { $0 + before[$1] }))
    }
  }

  /// An amount in millionths.
  static func millionths(_ amount: Double) -> Int {
    Int((amount * 1_000_000).rounded(.toNearestOrAwayFromZero))
  }
}
