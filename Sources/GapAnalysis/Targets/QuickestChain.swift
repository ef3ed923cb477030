internal import ProfileModel

/// How soon actions can be done, in quarters counted from 1.
///
/// An action begins once what it needs, and what brings its controls to where it raises them from, is
/// done. What waits for itself is never done.
struct QuickestChain {
  private let actions: [Action]
  private let ids: Set<String>
  private let raising: [ControlID: [(id: String, to: Int)]]
  private let standing: (ControlID) -> Int
  private let from: PeriodID
  private let seasons: [Action.Season: Set<Int>]
  private var ends: [String: Int] = [:]

  init(
    _ actions: [Action], from: PeriodID, seasons: [Action.Season: Set<Int>],
    standing: @escaping (ControlID) -> Int
  ) {
    self.actions = actions
    ids = Set(actions.map(\.id))
    var raising: [ControlID: [(id: String, to: Int)]] = [:]
    for action in actions {
      for raise in action.raises {
        raising[raise.control, default: []].append((action.id, raise.to))
      }
    }
    (self.raising, self.from, self.seasons, self.standing) = (raising, from, seasons, standing)
    while hasten() {}
  }

  /// The quarter at whose end a control is at a tier; nothing where nothing brings it there.
  func end(of control: ControlID, at tier: Int) -> Int? {
    guard standing(control) < tier else { return 0 }
    return (raising[control] ?? []).filter { $0.to >= tier }.compactMap { ends[$0.id] }.min()
  }

  /// Goes over all actions once; whether any of them ends sooner than was known.
  private mutating func hasten() -> Bool {
    var hasChanged = false
    for action in actions {
      guard let end = end(of: action), end < ends[action.id] ?? .max else { continue }
      ends[action.id] = end
      hasChanged = true
    }
    return hasChanged
  }

  private func end(of action: Action) -> Int? {
    var first = max(1, action.earliest?.quarters(since: from).map { $0 + 1 } ?? 1)
    for need in action.needs where ids.contains(need) {
      guard let end = ends[need] else { return nil }
      first = max(first, end + 1)
    }
    for raise in action.raises {
      guard let end = end(of: raise.control, at: raise.from) else { return nil }
      first = max(first, end + 1)
    }
    return start(of: action, from: first) + action.leadTime - 1
  }

  /// The first quarter from one on in which an action can begin by its seasons.
  private func start(of action: Action, from first: Int) -> Int {
    let known = action.seasons.compactMap { seasons[$0] }
    guard known.count == action.seasons.count, !known.isEmpty else { return first }
    let quarters = known.reduce(into: Set<Int>()) { $0.formUnion($1) }
    return (first..<first + 4).first { place in
      from.later(byQuarters: place - 1)?.quarter.map(quarters.contains) ?? false
    } ?? first
  }
}
