internal import ProfileModel

/// Makes actions of a problem of the organisation's actions.
struct PlanActions {
  /// The actions that are to do, by id.
  let open: [Action]
  private let all: [String: Action]
  private let terms: PlanTerms
  private let worth: PlanWorth
  private let begun: [String: PeriodID]
  private let progress: [String: ActionProgress]
  private let groups: [String: String]
  private let waits: PlanWaits

  init(
    _ actions: [Action], _ terms: PlanTerms, _ worth: PlanWorth, _ begun: [String: PeriodID],
    _ progress: [ActionProgress]
  ) {
    open = actions.filter { $0.done == nil }.sorted { $0.id < $1.id }
    all = Dictionary(actions.map { ($0.id, $0) }) { first, _ in first }
    self.terms = terms
    self.worth = worth
    self.begun = begun
    self.progress = Dictionary(progress.map { ($0.action, $0) }) { first, _ in first }
    groups = Self.groups(open)
    waits = PlanWaits(open, worth.standings)
  }

  /// The actions of the problem, and what had to be decided.
  var made: (actions: [PlanAction], notes: [PlanNote]) {
    var notes: [PlanNote] = []
    var actions = open.map { planned($0, &notes) }
    setDues(&actions, &notes)
    return (actions, notes)
  }

  private func planned(_ action: Action, _ notes: inout [PlanNote]) -> PlanAction {
    notes += waits.notes[action.id] ?? []
    let unsettled = waits.unsettled[action.id] ?? []
    let steps = worth.steps(of: action) { !unsettled.contains($0.control) }
    var planned = PlanAction(
      id: action.id, duration: max(1, min(action.leadTime, terms.quarters)), totals: totals(action),
      worth: .steps(steps))
    planned.running = [PlanQuestion.money: (action.yearly.planned + 3) / 4]
    planned.prerequisites = (waits.needs[action.id] ?? []).map { PlanAction.Prerequisite($0) }
    planned.alternatives = groups[action.id]
    if let quarter = begun[action.id], let place = terms.place(of: quarter) {
      goOn(action, from: place, &planned)
      notes.append(.underWay(action.id))
    } else {
      setWindow(action, &planned, &notes)
    }
    decide(action, &planned)
    if let control = worth.obliged[action.id], planned.decision != .forbidden, planned.due == nil {
      planned.due = terms.quarters
      if action.duty == nil { notes.append(.obliged(action.id, control)) }
    }
    return planned
  }

  private func totals(_ action: Action) -> [String: Int] {
    var totals = [PlanQuestion.money: action.initial.planned]
    for (kind, days) in action.effort { totals[kind.rawValue] = days }
    return totals
  }

  // MARK: When

  private func setWindow(
    _ action: Action, _ planned: inout PlanAction, _ notes: inout [PlanNote]
  ) {
    if action.leadTime > terms.quarters {
      notes.append(.tooLong(action.id))
      planned.decision = .forbidden
    }
    if let earliest = action.earliest, let place = terms.place(of: earliest), place > 1 {
      if place > terms.quarters {
        notes.append(.tooLate(action.id, earliest))
        planned.decision = .forbidden
      }
      planned.earliest = min(place, terms.quarters)
    }
    if let done = action.alternatives.first(where: { all[$0]?.done != nil }) {
      notes.append(.alternativeDone(action.id, by: done))
      planned.decision = .forbidden
    }
    guard !action.seasons.isEmpty else { return }
    if let unknown = action.seasons.first(where: { terms.seasons[$0]?.isEmpty ?? true }) {
      notes.append(.unknownSeason(action.id, unknown))
      return
    }
    let quarters = action.seasons.reduce(into: Set<Int>()) { $0.formUnion(terms.seasons[$1] ?? []) }
    let begins = (1...terms.quarters).filter { place in
      terms.quarter(place)?.quarter.map(quarters.contains) ?? false
    }
    planned.begins = Set(begins)
    let last = terms.quarters - planned.duration + 1
    if planned.decision == .open,
      !begins.contains(where: { planned.earliest <= $0 && $0 <= last })
    {
      notes.append(.seasonMissed(action.id, action.seasons))
      planned.decision = .forbidden
    }
  }

  /// What is under way keeps its beginning; what began before the plan goes on with what is left.
  private func goOn(_ action: Action, from place: Int, _ planned: inout PlanAction) {
    let noted = progress[action.id]
    let expected = noted?.expected.flatMap { terms.place(of: $0) } ?? place + action.leadTime - 1
    let start = min(max(1, place), terms.quarters)
    planned.duration = min(max(expected, start), terms.quarters) - start + 1
    planned.prerequisites = []
    planned.decision = .start(start)
    guard place < 1 else { return }
    let money = planned.totals[PlanQuestion.money] ?? 0
    planned.totals[PlanQuestion.money] = max(0, money - (noted?.spent ?? 0))
    for (kind, days) in action.effort {
      planned.totals[kind.rawValue] = max(0, days - (noted?.effort[kind] ?? 0))
    }
  }

  private func decide(_ action: Action, _ planned: inout PlanAction) {
    if terms.forbidden.contains(action.id) { planned.decision = .forbidden }
    guard let lock = terms.locks.first(where: { $0.action == action.id }) else { return }
    if planned.decision != .forbidden, let start = lock.start.flatMap({ terms.place(of: $0) }) {
      planned.decision = .start(start)
    } else {
      planned.due = terms.quarters
    }
  }

  /// Duties are done in time, or as soon as they can be where they are due sooner than that; what
  /// cannot be in binds nothing.
  private func setDues(_ actions: inout [PlanAction], _ notes: inout [PlanNote]) {
    let soonest = soonestEnds(actions)
    for place in actions.indices {
      let id = actions[place].id
      guard let due = all[id]?.duty?.due, let last = terms.place(of: due) else { continue }
      let isKeptOut = actions[place].decision == .forbidden && !terms.forbidden.contains(id)
      guard !isKeptOut else {
        if last <= terms.quarters { notes.append(.dutyUnmet(id, due)) }
        continue
      }
      guard last <= terms.quarters else {
        notes.append(.dueLater(id, due))
        continue
      }
      let first = soonest[id] ?? 1
      if last < first { notes.append(.overdue(id, due)) }
      actions[place].due = min(max(last, first), terms.quarters)
    }
  }

  /// The quarter by whose end each action could be done if there were no limits.
  private func soonestEnds(_ actions: [PlanAction]) -> [String: Int] {
    let byID = Dictionary(actions.map { ($0.id, $0) }) { first, _ in first }
    var ends: [String: Int] = [:]
    func end(_ id: String) -> Int {
      if let known = ends[id] { return known }
      guard let action = byID[id] else { return 0 }
      // Actions that need one another in a circle are refused later.
      ends[id] = 0
      var first = action.earliest
      for link in action.prerequisites { first = max(first, end(link.action) + 1) }
      if let starts = action.begins { first = starts.filter { $0 >= first }.min() ?? first }
      if case .start(let fixed) = action.decision { first = fixed }
      ends[id] = first + action.duration - 1
      return first + action.duration - 1
    }
    for action in actions { _ = end(action.id) }
    return ends
  }

  /// A common name for actions of which only one is done: the lowest id that they hang together by.
  private static func groups(_ actions: [Action]) -> [String: String] {
    var groups = Dictionary(actions.map { ($0.id, $0.id) }) { first, _ in first }
    for action in actions {
      for other in action.alternatives {
        guard let left = groups[action.id], let right = groups[other], left != right else {
          continue
        }
        let (name, replaced) = left < right ? (left, right) : (right, left)
        for (id, group) in groups where group == replaced { groups[id] = name }
      }
    }
    let sizes = Dictionary(grouping: groups.values) { $0 }.mapValues(\.count)
    return groups.filter { (sizes[$0.value] ?? 0) > 1 }
  }
}
