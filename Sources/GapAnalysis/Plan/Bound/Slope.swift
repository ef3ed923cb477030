/// In which direction prices have to move: up where a rule is broken, down where there is room.
struct Slope {
  /// The square of how far all rules are missed, each in its own unit.
  private(set) var length = 0.0
  private let relaxation: PlanRelaxation
  private let typical: [Double]
  private var rows: [Double]
  private var links: [[Double]]
  private var credits: [[Double]]

  init(_ relaxation: PlanRelaxation, _ typical: [Double]) {
    self.relaxation = relaxation
    self.typical = typical
    let model = relaxation.model
    let starts = Self.starts(relaxation)
    rows = Self.rowSlopes(model, starts, typical)
    links = model.links.map { Self.linkSlope(model, $0, starts) }
    credits = model.shared.indices.map { Self.creditSlope(relaxation, $0, starts) }
    dropIdle()
    for slope in rows { length += slope * slope }
    for slope in (links + credits).joined() { length += slope * slope }
  }

  /// The prices after a step.
  func followed(by step: Double) -> PlanMultipliers {
    var next = relaxation.multipliers
    let model = relaxation.model
    for row in rows.indices where rows[row] != 0 {
      next.rows[row] = Self.moved(next.rows[row], step * rows[row] / typical[row])
    }
    for link in links.indices {
      for quarter in 1...model.quarters where links[link][quarter] != 0 {
        next.links[link][quarter] = Self.moved(
          next.links[link][quarter], step * links[link][quarter])
      }
    }
    for share in credits.indices {
      for quarter in 1...model.quarters where credits[share][quarter] != 0 {
        next.credits[share][quarter] = Self.moved(
          next.credits[share][quarter], step * credits[share][quarter])
      }
    }
    return Self.clamped(next, model)
  }

  /// Prices held within what could ever be worth paying.
  static func clamped(_ prices: PlanMultipliers, _ model: PlanModel) -> PlanMultipliers {
    var next = prices
    let most = model.most * next.scale
    for row in next.rows.indices {
      next.rows[row] = min(max(0, next.rows[row]), most / max(1, model.capacities[row]))
    }
    for (place, link) in model.links.enumerated() {
      let most = model.mostBehind[link.later] * next.scale
      for quarter in 1...model.quarters {
        next.links[place][quarter] = min(max(0, next.links[place][quarter]), most)
      }
    }
    for (place, step) in model.shared.enumerated() {
      for quarter in 1...model.quarters {
        let full = step.worth * model.weight(quarter) * next.scale
        next.credits[place][quarter] = min(max(0, next.credits[place][quarter]), full)
      }
    }
    return next
  }

  private static func moved(_ price: Int, _ by: Double) -> Int {
    let next = Double(price) + by
    return next <= 0 ? 0 : next >= 0x1p60 ? 1 << 60 : Int(next + 0.5)
  }

  /// Rules with room to spare whose price is nothing already do not lengthen the step.
  private mutating func dropIdle() {
    let prices = relaxation.multipliers
    for row in rows.indices where prices.rows[row] == 0 && rows[row] < 0 { rows[row] = 0 }
    for link in links.indices {
      for quarter in links[link].indices
      where prices.links[link][quarter] == 0 && links[link][quarter] < 0 {
        links[link][quarter] = 0
      }
    }
    for share in credits.indices {
      let worth = relaxation.model.shared[share].worth
      for quarter in credits[share].indices {
        let full = worth * relaxation.model.weight(quarter) * prices.scale
        let price = prices.credits[share][quarter]
        if price == full && credits[share][quarter] > 0 { credits[share][quarter] = 0 }
        if price == 0 && credits[share][quarter] < 0 { credits[share][quarter] = 0 }
      }
    }
  }

  private static func starts(_ relaxation: PlanRelaxation) -> [Int] {
    var starts = Array(repeating: 0, count: relaxation.model.count)
    for case let choice? in relaxation.choices { starts[choice.action] = choice.start }
    return starts
  }

  private static func rowSlopes(
    _ model: PlanModel, _ starts: [Int], _ typical: [Double]
  ) -> [Double] {
    var used = model.capacities.map { -$0 }
    for (action, start) in starts.enumerated() where start > 0 {
      for use in model.uses(action, at: start) { used[use.row] += use.amount }
    }
    return zip(used, typical).map { Double($0) / $1 }
  }

  private static func linkSlope(
    _ model: PlanModel, _ link: PlanModel.Wait, _ starts: [Int]
  ) -> [Double] {
    let (later, earlier) = (starts[link.later], starts[link.earlier])
    let ready =
      earlier > 0 ? model.finish(link.earlier, earlier) + link.lag + 1 : model.quarters + 1
    var slope = Array(repeating: 0.0, count: model.quarters + 1)
    for quarter in model.starts[link.later] {
      let hasStarted = later > 0 && later <= quarter
      slope[quarter] = (hasStarted ? 1 : 0) - (ready <= quarter ? 1 : 0)
    }
    return slope
  }

  /// Credit rises where nobody brings the step, and falls where several do.
  private static func creditSlope(
    _ relaxation: PlanRelaxation, _ share: Int, _ starts: [Int]
  ) -> [Double] {
    let model = relaxation.model
    let ends = model.shared[share].members.filter { starts[$0] > 0 }
      .map { model.finish($0, starts[$0]) }
    return (0...model.quarters).map { quarter in 1 - Double(ends.count { $0 <= quarter }) }
  }
}
