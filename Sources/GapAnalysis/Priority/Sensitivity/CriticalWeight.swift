public import ProfileModel

/// The weight of one criterion at which two actions are worth the same, others keeping their ratio.
public struct CriticalWeight: Hashable, Sendable {
  /// The criterion whose weight moves.
  public let criterion: PriorityCriterion
  /// The weight, exactly, over `divisor`.
  let number: Int
  /// Above 0.
  let divisor: Int

  /// The weight in millionths, rounded half up; it may lie outside of 0 to 1,000,000.
  public var millionths: Int {
    HalfUp.quotient(Int128(number) * 1_000_000, Int128(divisor)) ?? 0
  }

  /// The weight in percent, to a tenth: `59.2`.
  public var percent: String {
    let tenths = HalfUp.quotient(Int128(number) * 1000, Int128(divisor)) ?? 0
    return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// Whether a weight can be that much.
  public var isReachable: Bool { (0...divisor).contains(number) }

  /// Whether the order is another on its two sides, both of which a weight can reach.
  public var turnsOrder: Bool { number > 0 && number < divisor }
}

extension PriorityScore {
  /// The weight of a criterion at which this is worth as much as another; nothing where none is, or all.
  public func criticalWeight(
    of criterion: PriorityCriterion, against other: PriorityScore,
    under weights: PriorityCriteria.Weights
  ) -> CriticalWeight? {
    let rest = PriorityCriterion.allCases.filter { $0 != criterion }
    let others = rest.reduce(0) { $0 + weights[$1] * (self[$1] - other[$1]) }
    let own = (self[criterion] - other[criterion]) * rest.reduce(0) { $0 + weights[$1] }
    let divisor = others - own
    guard divisor != 0 else { return nil }
    return CriticalWeight(
      criterion: criterion, number: divisor < 0 ? -others : others, divisor: abs(divisor))
  }
}

extension Ranking {
  /// The weights at which two actions are worth the same, by criterion; nothing for ids not in the list.
  public func criticalWeights(_ first: String, against second: String) -> [CriticalWeight]? {
    guard let first = place(of: first), let second = place(of: second) else { return nil }
    return PriorityCriterion.allCases.compactMap {
      field.scores[first].criticalWeight(
        of: $0, against: field.scores[second], under: criteria.weights)
    }
  }
}
