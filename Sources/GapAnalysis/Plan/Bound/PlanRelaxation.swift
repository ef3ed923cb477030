/// The problem with its shared rules given up for prices: each group of alternatives chooses alone.
///
/// Whatever the prices are, no plan is worth more than the bound; all of it is whole numbers.
struct PlanRelaxation {
  /// What a group chooses: one of its actions and a start.
  struct Choice {
    let action: Int
    let start: Int
    let worth: Int
  }

  let model: PlanModel
  let multipliers: PlanMultipliers
  /// What each start of each action is worth after paying all prices.
  private(set) var reduced: [[Int]]
  /// What is best for each group; nothing where every start costs more than it brings.
  private(set) var choices: [Choice?]
  /// The bound in units of the scale.
  private(set) var bound: Int

  init(_ model: PlanModel, _ multipliers: PlanMultipliers) {
    self.model = model
    self.multipliers = multipliers
    reduced = []
    choices = []
    bound = 0
    reduced = reducedWorths()
    choices = model.groups.map(best)
    bound = choices.map { $0?.worth ?? 0 }.reduce(unpriced(), +)
  }

  /// The bound in whole worth.
  var value: Int {
    let (whole, rest) = bound.quotientAndRemainder(dividingBy: multipliers.scale)
    return rest < 0 ? whole - 1 : whole
  }

  /// What an action is worth at most after paying all prices, and whether it has a start at all.
  func best(_ action: Int) -> Choice? {
    var best: Choice?
    for (place, start) in model.starts[action].enumerated() {
      let worth = reduced[action][place]
      if best == nil || worth > best?.worth ?? 0 {
        best = Choice(action: action, start: start, worth: worth)
      }
    }
    return best
  }

  private func best(of group: [Int]) -> Choice? {
    var best: Choice?
    for action in group {
      guard let other = self.best(action), best == nil || other.worth > best?.worth ?? 0 else {
        continue
      }
      best = other
    }
    let mustChoose = group.contains { model.isMandatory[$0] }
    return mustChoose || best?.worth ?? 0 > 0 ? best : nil
  }

  /// What is paid for everything there is, and worth that nobody is credited for.
  private func unpriced() -> Int {
    var sum = 0
    for (row, price) in multipliers.rows.enumerated() { sum += price * model.capacities[row] }
    for (step, credits) in zip(model.shared, multipliers.credits) {
      for quarter in 1...model.quarters {
        sum += max(0, step.worth * model.weight(quarter) * multipliers.scale - credits[quarter])
      }
    }
    return sum
  }

  private func reducedWorths() -> [[Int]] {
    var reduced = (0..<model.count).map { action in
      model.starts[action].map { start in
        var worth = model.own[action] * model.benefit(action, at: start) * multipliers.scale
        for use in model.uses(action, at: start) { worth -= multipliers.rows[use.row] * use.amount }
        return worth
      }
    }
    for (link, prices) in zip(model.links, multipliers.links) {
      let tails = Self.tails(prices)
      for (place, start) in model.starts[link.later].enumerated() {
        reduced[link.later][place] -= tails[start]
      }
      for (place, start) in model.starts[link.earlier].enumerated() {
        let ready = model.finish(link.earlier, start) + link.lag + 1
        if ready <= model.quarters { reduced[link.earlier][place] += tails[ready] }
      }
    }
    for (step, credits) in zip(model.shared, multipliers.credits) {
      let tails = Self.tails(credits)
      for action in step.members {
        for (place, start) in model.starts[action].enumerated() {
          reduced[action][place] += tails[model.finish(action, start)]
        }
      }
    }
    return reduced
  }

  /// The sums from each place to the end.
  private static func tails(_ amounts: [Int]) -> [Int] {
    var tails = amounts
    for place in stride(from: amounts.count - 2, through: 0, by: -1) {
      tails[place] += tails[place + 1]
    }
    return tails
  }
}
