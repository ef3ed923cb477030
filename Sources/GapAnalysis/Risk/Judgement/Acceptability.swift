public import ProfileModel

/// Whether a scenario can be accepted as it stands: it can if all four conditions hold.
public struct Acceptability: Hashable, Sendable {
  /// What comes of the conditions.
  public enum Verdict: String, CaseIterable, Sendable {
    /// All hold.
    case acceptable
    /// All that are known hold, and some are not known yet.
    case provisional
    /// One does not hold.
    case unacceptable
  }

  /// The id of the scenario.
  public let scenario: String
  /// (i) Whether its class is among those that can be accepted.
  public let hasAllowedClass: Bool
  /// (ii) Whether its residual risk lies within the line; nothing without a line in its unit.
  public let isWithinLine: Bool?
  /// (iii) Whether its likelihood is low enough if the service level is predicted to be breached;
  /// nothing as long as nobody has simulated that.
  public let isBreachBearable: Bool?
  /// (iv) Whether none of its controls has an open obligation of class A.
  public let meetsObligations: Bool
  /// The controls with an open obligation, in order.
  public let owing: [ControlID]
  /// The class by which (i) was judged.
  public let damage: DamageClass
  /// What is left of it, by which (ii) and (iii) were judged.
  public let residual: Residual

  /// What comes of it.
  public var verdict: Verdict {
    let conditions = [hasAllowedClass, isWithinLine, isBreachBearable, meetsObligations]
    if conditions.contains(false) { return .unacceptable }
    return conditions.contains(nil) ? .provisional : .acceptable
  }
}

extension RiskModel {
  /// Whether a scenario can be accepted by a reading, given the controls with an `open` obligation of
  /// class A, and whether a `breach` of the service level is predicted (nothing if not simulated).
  public func acceptability(
    of scenario: Int, _ reading: TierReading, open: Set<ControlID> = [], breach: Bool? = nil
  ) -> Acceptability {
    let damage = damageClass(of: scenario, reading)
    let residual = residual(of: scenario, reading)
    let owing = scenarios[scenario].controls.filter(open.contains)
    return Acceptability(
      scenario: scenarios[scenario].id,
      hasAllowedClass: criteria.allowedClasses.contains(damage.riskClass),
      isWithinLine: line(of: scenario).map { residual.value <= $0 },
      isBreachBearable: breach.map {
        !$0 || residual.likelihoodClass <= criteria.likelihoodUnderBreach
      },
      meetsObligations: owing.isEmpty, owing: owing, damage: damage, residual: residual)
  }
}
