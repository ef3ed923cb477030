/// The prices that the rules of a problem are given up for, as whole numbers of a small unit.
struct PlanMultipliers: Hashable {
  /// How many units make one.
  let scale: Int
  /// For one unit of each row.
  var rows: [Int]
  /// For each prerequisite and quarter, by which it must not start without the other being done.
  var links: [[Int]]
  /// What each action that brings a shared step is credited for each quarter of it.
  var credits: [[Int]]

  /// No prices, and full credit for what is shared.
  init(_ model: PlanModel) {
    self.init(model, scale: Self.scale(model))
  }

  /// No prices in a unit of which so many make one, within what sums allow.
  init(_ model: PlanModel, scale units: Int) {
    scale = max(1, min(units, Self.scale(model)))
    rows = model.capacities.map { _ in 0 }
    links = model.links.map { _ in Array(repeating: 0, count: model.quarters + 1) }
    let scale = scale
    credits = model.shared.map { step in
      (0...model.quarters).map { step.worth * model.weight($0) * scale }
    }
  }

  /// A power of two, as large as sums allow.
  private static func scale(_ model: PlanModel) -> Int {
    let linked = model.links.map { model.quarters * model.mostBehind[$0.later] }.reduce(0, +)
    let most = model.most * (model.capacities.count + 4) + linked
    var scale = 1
    while scale < 1 << 40, most < (1 << 59) / scale { scale *= 2 }
    return scale
  }
}

extension PlanModel {
  /// One action that waits for another.
  struct Wait {
    let later: Int
    let earlier: Int
    let lag: Int
  }

  /// How much a quarter counts for what is done in it: the last one counts for all that come after.
  func weight(_ quarter: Int) -> Int {
    switch quarter {
    case 0: 0
    case quarters: problem.afterwards
    default: 1
    }
  }
}
