public import ProfileModel

/// What actions reach: how high they bring each control, and how soon.
public struct ActionReach {
  private let actions: [String: Action]
  private let raising: [ControlID: [Action]]
  private let standing: (ControlID) -> Int
  private let from: PeriodID
  private let seasons: [Action.Season: Set<Int>]

  /// Looks from a first quarter on; `standing` is the tier at which a control certainly is today.
  public init(
    _ actions: [Action], from: PeriodID, seasons: [Action.Season: Set<Int>],
    standing: @escaping (ControlID) -> Int
  ) {
    let open = actions.filter { $0.done == nil }.sorted { $0.id < $1.id }
    self.actions = Dictionary(open.map { ($0.id, $0) }) { first, _ in first }
    var raising: [ControlID: [Action]] = [:]
    for action in open {
      for raise in action.raises { raising[raise.control, default: []].append(action) }
    }
    (self.raising, self.from, self.seasons, self.standing) = (raising, from, seasons, standing)
  }

  /// The highest tier that actions bring each control to, those too that need another first.
  public var highest: [RatingKey: Int] {
    var highest: [RatingKey: Int] = [:]
    for control in raising.keys {
      let key = RatingKey(catalog: control.catalog, control: control.control)
      highest[key] = highestTier(of: control, from: standing(control))
    }
    return highest
  }

  private func highestTier(of control: ControlID, from tier: Int) -> Int {
    let raises = (raising[control] ?? []).flatMap(\.raises).filter {
      $0.control == control && $0.from <= tier && $0.to > tier
    }
    guard let top = raises.map(\.to).max() else { return tier }
    return highestTier(of: control, from: top)
  }

  /// The quarter at whose end the quickest chain of actions has a control at a tier; nothing where none
  /// does.
  public func soonest(_ control: ControlID, at tier: Int) -> PeriodID? {
    var walk = QuickestChain(self)
    guard standing(control) < tier, let place = walk.end(of: control, at: tier) else { return nil }
    return from.later(byQuarters: place - 1)
  }

  /// Finds how soon things can be done, in quarters counted from 1.
  private struct QuickestChain {
    private let reach: ActionReach
    private var ends: [String: Int?] = [:]

    init(_ reach: ActionReach) {
      self.reach = reach
    }

    mutating func end(of control: ControlID, at tier: Int) -> Int? {
      guard reach.standing(control) < tier else { return 0 }
      var best: Int?
      for action in reach.raising[control] ?? [] {
        let reaches = action.raises.contains { $0.control == control && $0.to >= tier }
        guard reaches, let end = end(of: action) else { continue }
        best = min(best ?? end, end)
      }
      return best
    }

    /// The end of an action that begins once what it needs, and what brings its controls to where it
    /// raises them from, is done.
    private mutating func end(of action: Action) -> Int? {
      if let known = ends[action.id] { return known }
      // What waits for itself never ends.
      ends[action.id] = .some(nil)
      var first = max(1, action.earliest?.quarters(since: reach.from).map { $0 + 1 } ?? 1)
      for need in action.needs {
        guard let earlier = reach.actions[need] else { continue }
        guard let end = end(of: earlier) else { return nil }
        first = max(first, end + 1)
      }
      for raise in action.raises where raise.from > reach.standing(raise.control) {
        guard let end = end(of: raise.control, at: raise.from) else { return nil }
        first = max(first, end + 1)
      }
      let end = reach.start(of: action, from: first) + action.leadTime - 1
      ends[action.id] = end
      return end
    }
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
