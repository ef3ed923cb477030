/// A problem with positions in place of names, and with the starts that are left after tightening.
struct PlanModel: Sendable {
  /// What one action uses of one row.
  struct Use {
    let row: Int
    let amount: Int
  }

  /// That one action waits for another.
  struct Link {
    let action: Int
    let lag: Int
  }

  /// A step that several actions bring.
  struct SharedStep {
    let name: String
    let worth: Int
    let members: [Int]
  }

  let problem: PlanProblem
  let quarters: Int
  let durations: [Int]
  /// What may be used in each period of each resource, and the first row of each resource.
  let capacities: [Int]
  let firstRows: [Int]
  let prerequisites: [[Link]]
  let followers: [[Link]]
  /// Every pair of an action and what it waits for.
  let links: [Wait]
  /// An order in which each action comes after its prerequisites.
  let order: [Int]
  /// Actions of which at most one is taken; an action without alternatives is alone in its group.
  let groups: [[Int]]
  let groupOf: [Int]
  /// Worth that no other action brings.
  let own: [Int]
  let shared: [SharedStep]
  let sharedOf: [[Int]]
  /// All that an action brings, as if nobody else brought it.
  let worths: [Int]
  /// What an action takes of all resources, as shares of what there is.
  let loads: [Int]
  /// What an action takes of all budgets.
  let costs: [Int]
  /// More than all actions together can be worth, and more than an action and all behind it.
  let most: Int
  let mostBehind: [Int]
  private let benefits: [Int]
  private let rowOf: [[Int]]
  private(set) var starts: [[Int]]
  private(set) var isMandatory: [Bool]
  private(set) var drops: [Int: PlanDrop]
  /// What each action uses when it starts in each quarter, one after the other.
  private var uses: [Use] = []
  private var useEnds: [Int] = []

  init(_ problem: PlanProblem) {
    self.problem = problem
    quarters = problem.quarters
    let actions = problem.actions
    durations = actions.map(\.duration)
    let place = Dictionary(uniqueKeysWithValues: actions.enumerated().map { ($1.id, $0) })
    let waits = actions.map { action in
      action.prerequisites.compactMap { link in
        place[link.action].map { Link(action: $0, lag: link.lag) }
      }
    }
    prerequisites = waits
    followers = Self.turned(waits)
    links = waits.enumerated().flatMap { later, links in
      links.map { Wait(later: later, earlier: $0.action, lag: $0.lag) }
    }
    order = PlanOrder(problem).positions
    (groups, groupOf) = Self.groups(actions)
    let brought = PlanWorths(problem)
    (own, shared, sharedOf, worths) = (
      brought.own, brought.shared, brought.sharedOf, brought.worths
    )
    capacities = problem.resources.flatMap { $0.periods.map(\.capacity) }
    firstRows = Self.firstRows(problem)
    rowOf = Self.rows(problem)
    loads = Self.loads(problem)
    let budgets = problem.resources.filter { $0.kind == .budget }
    costs = actions.map { action in budgets.map { action.totals[$0.id] ?? 0 }.reduce(0, +) }
    benefits = (0...problem.quarters).map { problem.benefit(finishedIn: $0) }
    let longest = problem.quarters + problem.afterwards
    most = worths.reduce(0, +) * longest + 1
    mostBehind = Self.behind(worths, followers, order).map { $0 * longest + 1 }
    starts = []
    isMandatory = []
    drops = [:]
    layUses()
    let tightened = PlanWindows(self)
    (starts, isMandatory, drops) = (tightened.starts, tightened.isMandatory, tightened.drops)
  }

  /// Whether something that must be in a plan cannot be.
  var isImpossible: Bool { (0..<count).contains { isMandatory[$0] && starts[$0].isEmpty } }

  /// The starts of a schedule by position, 0 where an action is left out.
  func starts(of schedule: PlanSchedule) -> [Int] {
    problem.actions.map { schedule.starts[$0.id] ?? 0 }
  }

  /// The schedule of starts by position.
  func schedule(_ starts: [Int]) -> PlanSchedule {
    var schedule = PlanSchedule([:])
    for (action, start) in zip(problem.actions, starts) where start > 0 {
      schedule.starts[action.id] = start
    }
    return schedule
  }

  /// How many actions there are.
  var count: Int { durations.count }

  /// What an action uses when it starts in a quarter from which it can be finished.
  func uses(_ action: Int, at start: Int) -> ArraySlice<Use> {
    let place = action * quarters + start - 1
    return uses[(place == 0 ? 0 : useEnds[place - 1])..<useEnds[place]]
  }

  /// How long what an action brings counts when it starts in a quarter.
  func benefit(_ action: Int, at start: Int) -> Int {
    benefits[start + durations[action] - 1]
  }

  /// The last quarter in which an action is under way.
  func finish(_ action: Int, _ start: Int) -> Int { start + durations[action] - 1 }

  private mutating func layUses() {
    useEnds.reserveCapacity(count * quarters)
    for action in 0..<count {
      for start in 1...quarters {
        if finish(action, start) <= quarters { layUses(action, start) }
        useEnds.append(uses.count)
      }
    }
  }

  private mutating func layUses(_ action: Int, _ start: Int) {
    for (resource, id) in problem.resources.map(\.id).enumerated() {
      var last = -1
      let needs = problem.actions[action].needs(of: id, from: start, to: quarters)
      for (quarter, need) in needs.enumerated() where need > 0 {
        let row = rowOf[resource][start + quarter - 1]
        if row == last, let before = uses.popLast() {
          uses.append(Use(row: row, amount: before.amount + need))
        } else {
          uses.append(Use(row: row, amount: need))
        }
        last = row
      }
    }
  }
}

extension PlanModel {
  private static func turned(_ waits: [[Link]]) -> [[Link]] {
    var followers = waits.map { _ in [Link]() }
    for (action, links) in waits.enumerated() {
      for link in links { followers[link.action].append(Link(action: action, lag: link.lag)) }
    }
    return followers
  }

  private static func groups(_ actions: [PlanAction]) -> ([[Int]], [Int]) {
    var groups: [[Int]] = []
    var groupOf: [Int] = []
    var named: [String: Int] = [:]
    for (position, action) in actions.enumerated() {
      if let name = action.alternatives, let group = named[name] {
        groups[group].append(position)
        groupOf.append(group)
      } else {
        if let name = action.alternatives { named[name] = groups.count }
        groupOf.append(groups.count)
        groups.append([position])
      }
    }
    return (groups, groupOf)
  }

  /// What each action and all that wait for it are worth.
  private static func behind(_ worths: [Int], _ followers: [[Link]], _ order: [Int]) -> [Int] {
    let all = worths.reduce(0, +)
    var behind = worths
    for action in order.reversed() {
      for link in followers[action] {
        behind[action] = min(all, behind[action] + behind[link.action])
      }
    }
    return behind
  }

  private static func firstRows(_ problem: PlanProblem) -> [Int] {
    var first = 0
    return problem.resources.map { resource in
      defer { first += resource.periods.count }
      return first
    }
  }

  private static func rows(_ problem: PlanProblem) -> [[Int]] {
    var next = 0
    return problem.resources.map { resource in
      resource.periods.flatMap { period in
        defer { next += 1 }
        return period.quarters.map { _ in next }
      }
    }
  }

  private static func loads(_ problem: PlanProblem) -> [Int] {
    let whole = problem.resources.map { $0.periods.map(\.capacity).reduce(0, +) }
    return problem.actions.map { action in
      zip(problem.resources, whole).map { resource, whole in
        let total = action.totals[resource.id] ?? 0
        // What cannot be had at all weighs as much as anything can.
        guard whole > 0 else { return total == 0 ? 0 : 1 << 42 }
        return Int(min(Int128(total) << 40 / Int128(whole), 1 << 42))
      }.reduce(0, +)
    }
  }
}
