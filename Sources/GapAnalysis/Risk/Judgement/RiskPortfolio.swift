internal import Numerics
public import ProfileModel

/// All scenarios at once, before and after something.
public struct RiskPortfolio: Hashable, Sendable {
  /// How many scenarios are in a class.
  public struct ClassCount: Hashable, Sendable {
    /// The class.
    public let riskClass: RiskClass
    /// How many before.
    public let before: Int
    /// How many after.
    public let after: Int
  }

  /// The residual risk of all scenarios that are counted in one unit.
  public struct Total: Hashable, Sendable {
    /// The unit.
    public let unit: RiskUnit
    /// How much before.
    public let before: Double
    /// How much after.
    public let after: Double
  }

  /// The scenario that is farthest above its line, or nearest to it.
  public struct Strain: Hashable, Sendable {
    /// The id of the scenario.
    public let scenario: String
    /// Its residual risk as a multiple of its line.
    public let ratio: Double
  }

  /// Every class, gravest first.
  public let classes: [ClassCount]
  /// One for each unit in use; amounts of different units are never added.
  public let totals: [Total]
  /// The worst before.
  public let worstBefore: Strain?
  /// The worst after.
  public let worstAfter: Strain?

  /// Takes all scenarios of a model together by two readings.
  public init(_ model: RiskModel, before: TierReading, after: TierReading) {
    let (old, new) = (model.damageClasses(before), model.damageClasses(after))
    classes = RiskClass.allCases.map { riskClass in
      ClassCount(
        riskClass: riskClass, before: old.count { $0.riskClass == riskClass },
        after: new.count { $0.riskClass == riskClass })
    }
    let (was, comes) = (model.residuals(before), model.residuals(after))
    totals = RiskUnit.allCases.compactMap { unit in
      let counted = model.inherent.indices.filter { model.inherent[$0].unit == unit }
      guard !counted.isEmpty else { return nil }
      let sum = { (residuals: [Residual]) in
        Rounding.toSixth(counted.map { residuals[$0].value }.reduce(0, +))
      }
      return Total(unit: unit, before: sum(was), after: sum(comes))
    }
    worstBefore = Self.worst(model, was)
    worstAfter = Self.worst(model, comes)
  }

  private static func worst(_ model: RiskModel, _ residuals: [Residual]) -> Strain? {
    model.scenarios.indices.compactMap { scenario -> Strain? in
      guard let line = model.line(of: scenario), line > 0 else { return nil }
      return Strain(
        scenario: model.scenarios[scenario].id,
        ratio: Rounding.toSixth(residuals[scenario].value / line))
    }.max { ($0.ratio, $1.scenario) < ($1.ratio, $0.scenario) }
  }
}
