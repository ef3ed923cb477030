internal import Numerics
public import ProfileModel

/// What an action is worth by each criterion, in basis points.
public struct PriorityScore: Hashable, Sendable {
  /// How far it serves the objectives.
  public let motivation: Int
  /// How much of the risk that is too high it takes away.
  public let risk: Int
  /// How much it takes away for its cost.
  public let costEffect: Int

  /// Makes a score of basis points from 0 to 10,000; others are taken as the nearer end.
  public init(motivation: Int, risk: Int, costEffect: Int) {
    self.motivation = Self.within(motivation)
    self.risk = Self.within(risk)
    self.costEffect = Self.within(costEffect)
  }

  /// The score by one criterion.
  public subscript(criterion: PriorityCriterion) -> Int {
    switch criterion {
    case .motivation: motivation
    case .risk: risk
    case .costEffect: costEffect
    }
  }

  /// Whether it is as high by every criterion, and higher by one.
  public func dominates(_ other: PriorityScore) -> Bool {
    self != other && PriorityCriterion.allCases.allSatisfy { self[$0] >= other[$0] }
  }

  private static func within(_ points: Int) -> Int { min(max(points, 0), 10_000) }
}

/// What each criterion contributes to a score, in millionths.
public struct PriorityContributions: Hashable, Sendable {
  /// What motivation contributes.
  public let motivation: Int
  /// What risk contributes.
  public let risk: Int
  /// What cost-effect contributes.
  public let costEffect: Int

  init(_ score: PriorityScore, _ weights: PriorityCriteria.Weights) {
    motivation = weights.motivation * score.motivation
    risk = weights.risk * score.risk
    costEffect = weights.costEffect * score.costEffect
  }

  /// What they come to, exactly.
  public var total: Int { motivation + risk + costEffect }

  /// The total in thousandths, as it is shown.
  public var shownTotal: Int { (total + 500) / 1000 }

  /// The three in thousandths, rounded so that they come to the total that is shown.
  public var shown: [Int] {
    LargestRemainder.parts([motivation, risk, costEffect], of: shownTotal)
  }
}

extension PriorityScore {
  /// Scores an action by the objectives, the anchors and the risk of today.
  init(_ action: PriorityInput, _ criteria: PriorityCriteria, _ baselines: [RiskBaseline]) {
    let reliefs = RiskUnit.allCases.map { ($0, action.relief(in: $0)) }.filter { $0.1 > 0 }
    // Units are never added: what counts is the unit in which it does most.
    self.init(
      motivation: Self.motivation(action.motivation, criteria.objectives),
      risk: reliefs.map { unit, relief in Self.risk(relief, baselines, unit) }.max() ?? 0,
      costEffect: reliefs.map { unit, relief in
        Self.costEffect(relief, action.cost, criteria.anchors(for: unit))
      }.max() ?? 0)
  }

  /// How far an action serves the objectives, in basis points.
  static func motivation(
    _ motivation: PriorityInput.Motivation, _ objectives: [PriorityCriteria.Objective]
  ) -> Int {
    switch motivation {
    case .points(let points): points
    case .links(let halves):
      objectives.reduce(0) { sum, objective in
        sum + objective.weight * min(max(halves[objective.id] ?? 0, 0), 2) * 50
      }
    }
  }

  private static func risk(_ relief: Int, _ baselines: [RiskBaseline], _ unit: RiskUnit) -> Int {
    let reference = baselines.first { $0.unit == unit }?.reference ?? 0
    guard reference > 0, relief < reference else { return reference > 0 ? 10_000 : 0 }
    return HalfUp.quotient(Int128(relief) * 10_000, Int128(reference)) ?? 0
  }

  private static func costEffect(
    _ relief: Int, _ cost: Int, _ anchors: PriorityCriteria.Anchors?
  ) -> Int {
    guard let anchors else { return 0 }
    guard cost > 0 else { return 10_000 }
    let (low, high) = (anchors.low.value, anchors.high.value)
    // Millionths of a million yen are yen, so that this is the amount for a million yen.
    let amount = Double(relief) / Double(cost)
    let part = Real.log10(amount / low) / Real.log10(high / low)
    guard part > 0, part < 1 else { return part >= 1 ? 10_000 : 0 }
    let millionths = Int((Rounding.toSixth(part) * 1_000_000).rounded(.toNearestOrAwayFromZero))
    return (millionths + 50) / 100
  }
}
