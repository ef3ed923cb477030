public import ProfileModel

/// Weights on a fixed grid, under all of which a ranking is tried.
public struct WeightLattice: Hashable, Sendable {
  /// The weights, each coming to a hundred percent.
  public let points: [PriorityCriteria.Weights]

  /// Makes a grid of weights.
  public init(points: [PriorityCriteria.Weights]) {
    self.points = points
  }

  /// All weights in steps of 5%, zeros included: 231 of them.
  public static let simplex = WeightLattice(
    points: stride(from: 0, through: 100, by: 5).flatMap { motivation in
      stride(from: 0, through: 100 - motivation, by: 5).map { risk in
        PriorityCriteria.Weights(
          motivation: motivation, risk: risk, costEffect: 100 - motivation - risk)
      }
    })

  /// All weights in steps of 1% none of which is off by more than half of what it is.
  ///
  /// Around 25, 50 and 25 there are 625.
  public static func near(_ weights: PriorityCriteria.Weights) -> WeightLattice {
    WeightLattice(
      points: range(around: weights.motivation).flatMap { motivation in
        range(around: weights.costEffect).compactMap { costEffect in
          let risk = 100 - motivation - costEffect
          guard range(around: weights.risk).contains(risk) else { return nil }
          return PriorityCriteria.Weights(
            motivation: motivation, risk: risk, costEffect: costEffect)
        }
      })
  }

  private static func range(around weight: Int) -> ClosedRange<Int> {
    let weight = min(max(weight, 0), 100)
    return (weight + 1) / 2...weight * 3 / 2
  }
}
