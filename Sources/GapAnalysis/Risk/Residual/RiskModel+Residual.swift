internal import Numerics
internal import ProfileModel

extension RiskModel {
  /// What is left of every scenario by a reading.
  public func residuals(_ reading: TierReading) -> [Residual] {
    let effects = levels.effects(by: reading)
    return scenarios.indices.map { residual($0, effects) }
  }

  /// What is left of one scenario by a reading.
  public func residual(of scenario: Int, _ reading: TierReading) -> Residual {
    residual(scenario, levels.effects(by: reading))
  }

  func residual(_ scenario: Int, _ effects: Effects) -> Residual {
    let product = product(scenario, effects)
    let (likelihood, impact) = floored(product)
    return Residual(inherent[scenario], likelihoodFactor: likelihood, impactFactor: impact)
  }

  /// The amount a year alone.
  func amount(_ scenario: Int, _ effects: Effects) -> Double {
    let (likelihood, impact) = floored(product(scenario, effects))
    let inherent = inherent[scenario]
    return Rounding.toSixth(
      inherent.rate.likely * likelihood * (inherent.loss.likely * impact))
  }

  /// What the layers leave of likelihood and impact, before the floors.
  func product(_ scenario: Int, _ effects: Effects) -> (likelihood: Double, impact: Double) {
    let effects = bringing(effects, in: scenario)
    var (likelihood, impact) = (1.0, 1.0)
    for layer in spans[scenario] {
      let factor = layers[layer].factor(members, effects)
      if layers[layer].role == .prevent { likelihood *= factor } else { impact *= factor }
    }
    return (likelihood, impact)
  }

  func floored(
    _ product: (likelihood: Double, impact: Double)
  ) -> (likelihood: Double, impact: Double) {
    (
      max(criteria.likelihoodFloor.value, product.likelihood),
      max(criteria.impactFloor.value, product.impact)
    )
  }

  /// The effects as they count in a scenario.
  func bringing(_ effects: Effects, in scenario: Int) -> [Double] {
    areInControlSystems[scenario] ? effects.inControlSystems : effects.plain
  }

  /// The positions of the controls in the layers of a scenario, each once, in order.
  func layered(_ scenario: Int) -> [Int] {
    let groups = spans[scenario].flatMap { layer in
      [layers[layer].first] + (layers[layer].second.map { [$0] } ?? [])
    }
    return Set(groups.flatMap { members[$0.members].map(\.control) }).sorted()
  }
}
