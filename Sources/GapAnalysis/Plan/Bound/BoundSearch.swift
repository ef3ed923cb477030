/// Prices under which the bound is low, found by correcting each by how far its rule is broken.
struct BoundSearch {
  private(set) var best: PlanRelaxation
  private(set) var rounds = 0
  private let model: PlanModel
  /// What a typical action uses of each row: the unit in which the price of the row moves.
  private let typical: [Double]

  /// Starts without prices, or from those of a problem that differs in its capacities alone.
  init(_ model: PlanModel, from prices: PlanMultipliers? = nil) {
    self.model = model
    let fresh = PlanMultipliers(model)
    best = PlanRelaxation(model, fresh)
    typical = Self.typicalUses(model)
    guard let prices, prices.scale == fresh.scale else { return }
    let warm = PlanRelaxation(model, Slope.clamped(prices, model))
    if warm.bound < best.bound { best = warm }
  }

  /// Goes so many rounds, or until the bound meets a value that is known to be possible.
  mutating func run(rounds limit: Int, reached value: Int) {
    let goal = Double(value) * Double(best.multipliers.scale)
    var current = best
    var (speed, stall, patience) = (1.0, 0, 0)
    while rounds < limit, best.value > value, speed > 1e-6 {
      rounds += 1
      let slope = Slope(current, typical)
      guard slope.length > 0 else { return }
      let step = speed * (Double(current.bound) - goal) / slope.length
      current = PlanRelaxation(model, slope.followed(by: step))
      stall += 1
      if current.bound < best.bound {
        best = current
        stall = 0
      }
      patience = 10 + rounds / 40
      if stall > patience {
        (speed, stall) = (speed * 0.6, 0)
        current = best
      }
    }
  }

  private static func typicalUses(_ model: PlanModel) -> [Double] {
    var sums = model.capacities.map { _ in (0, 0) }
    for action in 0..<model.count {
      for start in model.starts[action] {
        for use in model.uses(action, at: start) {
          sums[use.row].0 += use.amount
          sums[use.row].1 += 1
        }
      }
    }
    return sums.map { $0.1 == 0 ? 1 : Double($0.0) / Double($0.1) }
  }
}
