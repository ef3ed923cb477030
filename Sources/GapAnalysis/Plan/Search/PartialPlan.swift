/// Choices made for some groups, and which choices they leave to the others.
struct PartialPlan {
  private(set) var starts: [Int]
  private(set) var isDecided: [Bool]
  private let model: PlanModel
  private var left: [Int]

  init(_ model: PlanModel) {
    self.model = model
    starts = Array(repeating: 0, count: model.count)
    isDecided = Array(repeating: false, count: model.groups.count)
    left = model.capacities
  }

  /// Whether nothing that was chosen speaks against a choice.
  func allows(_ option: PlanOptions.Option, in group: Int) -> Bool {
    for member in model.groups[group] {
      for link in model.followers[member] where starts[link.action] > 0 {
        guard member == option.action else { return false }
        if model.finish(member, option.start) + link.lag >= starts[link.action] { return false }
      }
    }
    guard option.action >= 0 else { return true }
    for link in model.prerequisites[option.action] where isDecided[model.groupOf[link.action]] {
      let start = starts[link.action]
      if start == 0 || model.finish(link.action, start) + link.lag >= option.start { return false }
    }
    for use in model.uses(option.action, at: option.start) where left[use.row] < use.amount {
      return false
    }
    return true
  }

  mutating func decide(_ option: PlanOptions.Option, in group: Int) {
    isDecided[group] = true
    guard option.action >= 0 else { return }
    starts[option.action] = option.start
    for use in model.uses(option.action, at: option.start) { left[use.row] -= use.amount }
  }

  mutating func takeBack(_ option: PlanOptions.Option, in group: Int) {
    isDecided[group] = false
    guard option.action >= 0 else { return }
    starts[option.action] = 0
    for use in model.uses(option.action, at: option.start) { left[use.row] += use.amount }
  }
}
