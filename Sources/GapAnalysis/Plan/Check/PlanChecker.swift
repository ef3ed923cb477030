public import ProfileModel
internal import Wording

/// Holds a schedule against every rule of its problem, and tells its value.
///
/// It shares nothing with what looks for plans but the problem itself.
public struct PlanChecker: Sendable {
  private let problem: PlanProblem
  private let actions: [String: PlanAction]

  /// Takes the problem.
  public init(_ problem: PlanProblem) {
    self.problem = problem
    actions = Dictionary(
      problem.actions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every rule that a schedule breaks; none where it is feasible.
  public func problems(of schedule: PlanSchedule) -> [Problem] {
    let unknown = schedule.starts.keys.filter { actions[$0] == nil }.sorted().map { id in
      Problem(
        at: .word(id), Text(ja: "問題にない対応策です", en: "the problem has no such action"),
        remedy: Text(ja: "計画から除いてください", en: "leave it out of the plan"))
    }
    return unknown + problem.actions.flatMap { problems(of: $0, schedule) } + crowded(schedule)
      + overspent(schedule)
  }

  /// The value where each step counts once, from when it is first brought.
  public func value(of schedule: PlanSchedule) -> Int {
    var sum = 0
    var soonest: [String: Int] = [:]
    for (id, start) in schedule.starts {
      guard let action = actions[id] else { continue }
      let end = start + action.duration - 1
      switch action.worth {
      case .amount(let worth): sum += worth * counted(end)
      case .steps(let steps):
        for step in steps { soonest[step] = min(soonest[step] ?? end, end) }
      }
    }
    for (step, end) in soonest { sum += (problem.steps[step] ?? 0) * counted(end) }
    return sum
  }

  /// The value where each action counts for all that it brings, also if others bring the same.
  public func valueOfActionsAlone(in schedule: PlanSchedule) -> Int {
    schedule.starts.map { id, start in value(of: PlanSchedule([id: start])) }.reduce(0, +)
  }

  private func counted(_ end: Int) -> Int {
    end >= problem.quarters ? problem.afterwards : problem.quarters - end + problem.afterwards
  }

  private func problems(of action: PlanAction, _ schedule: PlanSchedule) -> [Problem] {
    guard let start = schedule.starts[action.id] else { return absence(of: action) }
    var found: [Problem] = []
    let tell = { (what: Text, remedy: Text) in
      found.append(Problem(at: .word(action.id), what, remedy: remedy))
    }
    let end = start + action.duration - 1
    let (last, quarters) = (action.latest ?? problem.quarters, problem.quarters)
    let isInSeason = action.begins?.contains(start) ?? true
    if start < max(1, action.earliest) || start > last || end > quarters || !isInSeason {
      tell(
        Text(ja: "着手 \(start) は許された時期の外です", en: "its start \(start) is outside its window"),
        Text(ja: "時期の中に移してください", en: "move it into its window"))
    }
    if let due = action.due, end > due {
      tell(
        Text(
          ja: "完了 \(end) が期限 \(due) を過ぎます", en: "it ends in \(end), after its due quarter \(due)"),
        Text(ja: "早めてください", en: "move it forward"))
    }
    for quarter in action.blocked.sorted() where quarter >= start && quarter <= end {
      tell(
        Text(
          ja: "止めるべき四半期 \(quarter) に実施しています",
          en: "it is under way in the blocked quarter \(quarter)"),
        Text(ja: "その四半期を避けてください", en: "keep clear of that quarter"))
    }
    if action.decision == .forbidden {
      tell(
        Text(ja: "入れないと決めた対応策です", en: "it was decided to leave it out"),
        Text(ja: "計画から除いてください", en: "leave it out of the plan"))
    }
    if case .start(let fixed) = action.decision, fixed != start {
      tell(
        Text(ja: "着手は \(fixed) と決まっています", en: "it was decided to start it in \(fixed)"),
        Text(ja: "着手を戻してください", en: "put its start back"))
    }
    return found + waits(of: action, from: start, schedule)
  }

  private func absence(of action: PlanAction) -> [Problem] {
    var isNeeded = action.due != nil
    if case .start = action.decision { isNeeded = true }
    guard isNeeded else { return [] }
    return [
      Problem(
        at: .word(action.id), Text(ja: "必須なのに入っていません", en: "it is mandatory and left out"),
        remedy: Text(ja: "計画に入れてください", en: "put it into the plan"))
    ]
  }

  private func waits(
    of action: PlanAction, from start: Int, _ schedule: PlanSchedule
  ) -> [Problem] {
    action.prerequisites.compactMap { link in
      let (name, lag) = (link.action, link.lag)
      if let before = schedule.starts[name], let earlier = actions[name],
        before + earlier.duration + lag <= start
      {
        return nil
      }
      return Problem(
        at: .word(action.id),
        Text(
          ja: "前提「\(name)」が、間隔 \(lag) を置いて先に済んでいません",
          en: "its prerequisite '\(name)' is not done \(lag) quarters before it starts"),
        remedy: Text(ja: "前提を先に済ませてください", en: "finish the prerequisite first"))
    }
  }

  private func crowded(_ schedule: PlanSchedule) -> [Problem] {
    let taken = problem.actions.filter { schedule.starts[$0.id] != nil && $0.alternatives != nil }
    return Dictionary(grouping: taken) { $0.alternatives ?? "" }.sorted { $0.key < $1.key }
      .filter { $0.value.count > 1 }
      .map { name, members in
        let ids = members.map(\.id).joined(separator: ", ")
        return Problem(
          at: .word(name),
          Text(ja: "択一の対応策が重なっています: \(ids)", en: "more than one alternative is taken: \(ids)"),
          remedy: Text(ja: "一つだけ残してください", en: "keep one of them"))
      }
  }

  private func overspent(_ schedule: PlanSchedule) -> [Problem] {
    problem.resources.flatMap { resource in
      var used = Array(repeating: 0, count: problem.quarters + 1)
      for (id, start) in schedule.starts {
        guard let action = actions[id] else { continue }
        spread(action.totals[resource.id] ?? 0, action.duration, from: start, &used)
        let first = max(0, start + action.duration)
        for quarter in used.indices.dropFirst(first) {
          used[quarter] += action.running[resource.id] ?? 0
        }
      }
      return resource.periods.compactMap { period -> Problem? in
        let sum = used[period.quarters].reduce(0, +)
        let (name, capacity) = (resource.id, period.capacity)
        let (first, last) = (period.quarters.lowerBound, period.quarters.upperBound)
        guard sum > capacity else { return nil }
        return Problem(
          at: .word(name),
          Text(
            ja: "四半期 \(first) から \(last) に \(sum) を使い、上限 \(capacity) を超えます",
            en: "quarters \(first) to \(last) use \(sum), above the capacity of \(capacity)"),
          remedy: Text(ja: "対応策を移すか、減らしてください", en: "move actions, or take fewer"))
      }
    }
  }

  /// Spreads a total over quarters, what does not divide one by one from the first.
  private func spread(_ total: Int, _ duration: Int, from start: Int, _ used: inout [Int]) {
    var open = total
    for passed in 0..<duration {
      let remaining = duration - passed
      let share = open / remaining + (open % remaining == 0 ? 0 : 1)
      open -= share
      if used.indices.contains(start + passed) { used[start + passed] += share }
    }
  }
}
