internal import Numerics
public import ProfileModel

/// How often a scenario would come true and what it would cost, without any control.
public struct Inherent: Hashable, Sendable {
  /// Times a year.
  public let rate: Spread<Double>
  /// The loss, in the unit in which residual risk is reckoned.
  public let loss: Spread<Double>
  /// The unit of the loss.
  public let unit: RiskUnit
  /// The class of likelihood, 1 to 5.
  public let likelihoodClass: Int
  /// The class of impact, 1 to 5: the highest from any side.
  public let impactClass: Int

  /// Looks at a scenario by the criteria.
  public init(_ scenario: Scenario, by criteria: RiskCriteria) {
    switch scenario.likelihood {
    case .classes(let classes):
      rate = classes.map { criteria.timesAYear(ofClass: $0) }
      likelihoodClass = min(max(classes.likely, 1), 5)
    case .rates(let rates):
      rate = rates.map(\.value)
      likelihoodClass = criteria.likelihoodClass(nearest: rates.likely.value)
    }
    let highest = min(max(scenario.impact.highest, 1), 5)
    if let loss = scenario.loss {
      unit = loss.unit
      let per = Double(loss.unit.perReckoned)
      self.loss = loss.amount.map { Double($0) / per }
      let byLoss =
        loss.unit == criteria.unit ? criteria.impactClass(nearest: loss.amount.likely) : 1
      impactClass = max(highest, byLoss)
    } else {
      unit = criteria.unit
      let amount = Double(criteria.loss(ofClass: highest) ?? 0) / Double(criteria.unit.perReckoned)
      loss = Spread(low: amount, likely: amount, high: amount)
      impactClass = highest
    }
  }
}

extension Spread {
  fileprivate func map<Other>(_ change: (Value) -> Other) -> Spread<Other> {
    Spread<Other>(low: change(low), likely: change(likely), high: change(high))
  }
}

extension RiskCriteria {
  /// How often in a year a class comes true, by the criteria or else by the usual steps of √10.
  func timesAYear(ofClass level: Int) -> Double {
    rate(ofClass: level)?.value ?? Real.power(10, Double(level - 5) / 2)
  }

  /// The class whose rate is nearest on a logarithmic scale, the higher of two that are equally near.
  func likelihoodClass(nearest rate: Double) -> Int {
    Self.nearest(rate, among: likelihoods.map { ($0.level, $0.rate.value) })
  }

  /// The class whose loss is nearest on a logarithmic scale, the higher of two that are equally near.
  func impactClass(nearest amount: Int) -> Int {
    Self.nearest(
      Double(amount), among: axis(yardstick)?.levels.map { ($0.level, Double($0.number)) } ?? [])
  }

  private static func nearest(_ number: Double, among levels: [(Int, Double)]) -> Int {
    guard number > 0 else { return 1 }
    let away = levels.filter { $0.1 > 0 }.map { level, anchor in
      (level: level, distance: Rounding.toSixth(Real.log10(number / anchor).magnitude))
    }
    let nearest = away.min { ($0.distance, -$0.level) < ($1.distance, -$1.level) }
    return nearest?.level ?? 1
  }
}
