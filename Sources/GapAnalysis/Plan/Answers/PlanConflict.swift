internal import ProfileModel

/// Rules that cannot all hold where something is mandatory, and none of which can be left out.
public struct PlanConflict: Hashable, Sendable {
  /// A rule that could be relaxed.
  public enum Rule: Hashable, Sendable {
    /// What a period of a resource has; periods are counted from 0.
    case capacity(resource: String, period: Int)
    /// The due quarter of an action.
    case deadline(action: String)
    /// When an action may start and be under way.
    case window(action: String)
  }

  /// How far one rule alone would have to give way.
  public struct Relaxation: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// Units of the resource, or quarters; nothing where this rule alone is not enough.
    public let amount: Int?
  }

  /// The rules; none where obligations contradict each other whatever is relaxed.
  public let rules: [Rule]
  /// Whether it is proved that the rest could be met without any one of them.
  public let isIrreducible: Bool
  /// For each rule, how far it would have to give way with all others of the problem in force.
  public let relaxations: [Relaxation]
}

extension PlanProblem {
  /// Why what is mandatory cannot be done, by leaving out one rule after the other.
  ///
  /// Nothing where it can be done, or where that could not be decided within the nodes.
  public func conflict(nodes: Int = 20_000) -> PlanConflict? {
    guard ObligationSearch(self, nodes: nodes).run() == .impossible else { return nil }
    var dropped: Set<PlanConflict.Rule> = []
    var isIrreducible = true
    let all = rules
    for rule in all {
      let fewer = without(dropped.union([rule]))
      switch fewer.map({ ObligationSearch($0, nodes: nodes).run() }) {
      case .impossible: dropped.insert(rule)
      case .possible: break
      case .undecided, nil: isIrreducible = false
      }
    }
    let left = all.filter { !dropped.contains($0) }
    return PlanConflict(
      rules: left, isIrreducible: isIrreducible,
      relaxations: left.map {
        PlanConflict.Relaxation(rule: $0, amount: smallestRelaxation(of: $0, nodes: nodes))
      })
  }

  /// Every rule that binds something mandatory, in the order in which they are tried.
  private var rules: [PlanConflict.Rule] {
    let model = PlanModel(self)
    let mandatory = actions.indices.filter { model.isMandatory[$0] }.map { actions[$0] }
    let inOrder = resources.filter { $0.kind == .budget } + resources.filter { $0.kind == .staff }
    let capacities = inOrder.flatMap { resource in
      resource.periods.indices.map {
        PlanConflict.Rule.capacity(resource: resource.id, period: $0)
      }
    }
    let deadlines = mandatory.filter { $0.due != nil }.map {
      PlanConflict.Rule.deadline(action: $0.id)
    }
    let windows = mandatory.filter(\.hasWindow).map { PlanConflict.Rule.window(action: $0.id) }
    return capacities + deadlines + windows
  }

  private func without(_ rules: Set<PlanConflict.Rule>) -> PlanProblem? {
    rules.sorted { "\($0)" < "\($1)" }.reduce(self as PlanProblem?) { problem, rule in
      problem?.relaxing(rule, by: PlanProblemCheck.mostUsed)
    }
  }

  /// The smallest amount by which a rule would have to give way, found by halving.
  private func smallestRelaxation(of rule: PlanConflict.Rule, nodes: Int) -> Int? {
    let isEnough = { (amount: Int) in
      guard let relaxed = self.relaxing(rule, by: amount) else { return false }
      if case .possible = ObligationSearch(relaxed, nodes: nodes).run() { return true }
      return false
    }
    var (low, high) = (0, mostNeeded(for: rule))
    guard isEnough(high) else { return nil }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return high
  }

  private func mostNeeded(for rule: PlanConflict.Rule) -> Int {
    guard case .capacity(let resource, _) = rule else { return quarters }
    let needed = actions.map { action in
      (action.totals[resource] ?? 0) + (action.running[resource] ?? 0) * quarters
    }
    return max(1, needed.reduce(0, +))
  }

  /// The problem with one rule that gives way.
  private func relaxing(_ rule: PlanConflict.Rule, by amount: Int) -> PlanProblem? {
    switch rule {
    case .capacity(let id, let period):
      var relaxed = resources
      for place in relaxed.indices where relaxed[place].id == id {
        let more = relaxed[place].periods[period].capacity + amount
        relaxed[place].periods[period].capacity = min(more, PlanProblemCheck.mostUsed)
      }
      return try? with(resources: relaxed)
    case .deadline(let id):
      return changing(id) { $0.due = min(quarters, ($0.due ?? quarters) + min(amount, quarters)) }
    case .window(let id):
      return changing(id) { $0.widen(by: min(amount, quarters), of: quarters) }
    }
  }

  private func changing(_ id: String, _ change: (inout PlanAction) -> Void) -> PlanProblem? {
    var changed = actions
    for place in changed.indices where changed[place].id == id { change(&changed[place]) }
    return try? with(actions: changed)
  }
}

extension PlanAction {
  fileprivate var hasWindow: Bool {
    if case .start = decision { return true }
    return earliest > 1 || latest != nil || begins != nil || !blocked.isEmpty
  }

  /// Lets it start so many quarters sooner or later; by the whole plan, whenever it will.
  fileprivate mutating func widen(by amount: Int, of quarters: Int) {
    if case .start(let fixed) = decision {
      (earliest, latest) = (fixed, fixed)
      due = due ?? quarters
      decision = .open
    }
    earliest = max(1, earliest - amount)
    latest = latest.map { min(quarters, $0 + amount) }
    begins = begins.map { starts in
      Set((1...quarters).filter { quarter in starts.contains { abs($0 - quarter) <= amount } })
    }
    if amount >= quarters { blocked = [] }
  }
}
