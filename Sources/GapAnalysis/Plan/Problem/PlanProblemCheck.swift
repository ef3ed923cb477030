internal import ProfileModel
internal import Wording

/// What is wrong with a problem before any plan is looked for.
struct PlanProblemCheck {
  /// No amount, and no sum of the totals of a resource, is above this.
  static let mostUsed = 1 << 50
  /// No worth of all actions together is above this.
  static let mostWorth = 1 << 36
  /// No plan is longer.
  static let mostQuarters = 400

  private(set) var problems: [Problem] = []
  private let problem: PlanProblem
  private let actions: Set<String>
  private let resources: Set<String>

  init(_ problem: PlanProblem) {
    self.problem = problem
    actions = Set(problem.actions.map(\.id))
    resources = Set(problem.resources.map(\.id))
    guard checkFrame() else { return }
    checkNames("action", problem.actions.map(\.id))
    checkNames("resource", problem.resources.map(\.id))
    problem.resources.forEach { check($0) }
    problem.actions.forEach { check($0) }
    guard problems.isEmpty else { return }
    checkSums()
    checkCircles()
  }

  private mutating func tell(_ word: String, _ what: Text, _ remedy: Text) {
    problems.append(Problem(at: .word(word), what, remedy: remedy))
  }

  private mutating func checkFrame() -> Bool {
    let most = Self.mostQuarters
    if 1...most ~= problem.quarters, 0...most ~= problem.afterwards { return true }
    tell(
      "quarters", Text(ja: "計画の長さが範囲外です", en: "the length of the plan is out of range"),
      Text(ja: "1 から \(most) の四半期にしてください", en: "plan for 1 to \(most) quarters"))
    return false
  }

  private mutating func checkNames(_ word: String, _ ids: [String]) {
    for (id, next) in zip(ids, ids.dropFirst()) where id == next {
      tell(
        id, Text(ja: "同じ ID が二度あります", en: "the id stands twice"),
        Text(ja: "別の ID を付けてください", en: "give one of them another id"))
    }
    for id in ids where id.isEmpty {
      tell(
        word, Text(ja: "ID が空です", en: "an id is empty"),
        Text(ja: "ID を付けてください", en: "give it an id"))
    }
  }

  private mutating func check(_ resource: PlanResource) {
    var next = 1
    var isSound = true
    for period in resource.periods {
      isSound = isSound && period.quarters.lowerBound == next
      isSound = isSound && 0...Self.mostUsed ~= period.capacity
      next = period.quarters.upperBound < problem.quarters ? period.quarters.upperBound + 1 : 0
    }
    if isSound, resource.periods.last?.quarters.upperBound == problem.quarters { return }
    let quarters = problem.quarters
    tell(
      resource.id,
      Text(
        ja: "期間が 1 から \(quarters) まで隙間なく並んでいないか、上限が範囲外です",
        en:
          "its periods do not run from 1 to \(quarters) without a gap, or a capacity is out of range"
      ),
      Text(
        ja: "各四半期をちょうど一つの期間に入れ、上限を 0 以上にしてください",
        en: "put every quarter into exactly one period, with a capacity of 0 or more"))
  }

  private mutating func check(_ action: PlanAction) {
    checkTimes(action)
    checkReferences(action)
    let amounts = Array(action.totals.values) + action.running.values
    let hasBadTotal = amounts.contains { !(0...Self.mostUsed ~= $0) }
    let hasBadWorth = if case .amount(let worth) = action.worth { worth < 0 } else { false }
    if hasBadTotal || hasBadWorth {
      tell(
        action.id, Text(ja: "負の、または大きすぎる数があります", en: "a number is negative or too large"),
        Text(ja: "0 以上の数にしてください", en: "use numbers of 0 or more"))
    }
  }

  private mutating func checkTimes(_ action: PlanAction) {
    let known = 1...problem.quarters
    var times = [action.duration, action.earliest]
    times += action.blocked
    times += action.begins ?? []
    if let due = action.due { times.append(due) }
    if let latest = action.latest { times.append(latest) }
    if case .start(let quarter) = action.decision { times.append(quarter) }
    let lags = action.prerequisites.map(\.lag)
    if times.allSatisfy({ known ~= $0 }), lags.allSatisfy({ 0...problem.quarters ~= $0 }) { return }
    let quarters = problem.quarters
    tell(
      action.id, Text(ja: "時期か期間が計画の外にあります", en: "a time or a duration lies outside the plan"),
      Text(
        ja: "1 から \(quarters) の四半期にしてください", en: "use quarters from 1 to \(quarters)"))
  }

  private mutating func checkReferences(_ action: PlanAction) {
    var unknown = action.prerequisites.map(\.action).filter { !actions.contains($0) }
    unknown += Set(action.totals.keys).union(action.running.keys)
      .filter { !resources.contains($0) }
    if case .steps(let steps) = action.worth {
      unknown += steps.filter { problem.steps[$0] == nil }
    }
    if Set(action.prerequisites.map(\.action)).count < action.prerequisites.count {
      tell(
        action.id, Text(ja: "同じ前提が二度あります", en: "a prerequisite stands twice"),
        Text(ja: "間隔の長い方だけを残してください", en: "keep the one with the longer lag"))
    }
    for name in unknown.sorted() {
      tell(
        action.id, Text(ja: "「\(name)」がありません", en: "there is no '\(name)'"),
        Text(ja: "名前を直すか、「\(name)」を加えてください", en: "correct the name, or add '\(name)'"))
    }
  }

  private mutating func checkSums() {
    // Few enough and small enough that nothing that is reckoned later can overflow.
    var isSound = problem.actions.count <= 10_000
    for resource in problem.resources {
      var sum = 0
      for action in problem.actions {
        let running = min(action.running[resource.id] ?? 0, 1 << 50) * problem.quarters
        sum = min(sum + (action.totals[resource.id] ?? 0) + running, 1 << 60)
      }
      isSound = isSound && sum <= 1 << 56
    }
    let longest = problem.quarters + problem.afterwards
    let most = Self.mostWorth / longest
    var worth = 0
    for value in problem.steps.values {
      isSound = isSound && 0...most ~= value
      worth = min(worth + min(max(0, value), most), most + 1)
    }
    for action in problem.actions {
      if case .amount(let value) = action.worth { worth = min(worth + min(value, most), most + 1) }
      if case .steps(let steps) = action.worth {
        for step in steps {
          worth = min(worth + min(max(0, problem.steps[step] ?? 0), most), most + 1)
        }
      }
    }
    if isSound, worth <= most { return }
    tell(
      "actions", Text(ja: "数が負か、合計が大きすぎます", en: "a number is negative, or a sum too large"),
      Text(
        ja: "価値の合計は \(most) 以下、行動は一万件以下にしてください",
        en: "keep the worths to \(most) together and the actions to ten thousand"))
  }

  private mutating func checkCircles() {
    guard let id = PlanOrder(problem).waiting else { return }
    tell(
      id, Text(ja: "自分自身の完了を待っています", en: "it waits for itself to be finished"),
      Text(ja: "前提の輪を断ってください", en: "break the circle of prerequisites"))
  }
}
