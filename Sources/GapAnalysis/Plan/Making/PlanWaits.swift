internal import ProfileModel

/// What actions wait for: what they need, and what alone brings a control to where they raise it from.
struct PlanWaits {
  /// What each action waits for, by ids.
  private(set) var needs: [String: [String]]
  /// The controls that each action raises from where nothing settles that they stand.
  private(set) var unsettled: [String: Set<ControlID>] = [:]
  /// What had to be decided for each action.
  private(set) var notes: [String: [PlanNote]] = [:]
  private let open: [Action]
  private let standings: [ControlID: ClosedRange<Int>]

  /// Looks at actions that are to do; `standings` tells where controls may stand today.
  init(_ open: [Action], _ standings: [ControlID: ClosedRange<Int>]) {
    self.open = open
    self.standings = standings
    let ids = Set(open.map(\.id))
    needs = Dictionary(open.map { ($0.id, $0.needs.filter(ids.contains)) }) { first, _ in first }
    for action in open {
      for raise in action.raises { settle(raise, of: action.id) }
    }
  }

  private mutating func settle(_ raise: Action.Raise, of id: String) {
    guard let standing = standings[raise.control], raise.from > standing.upperBound else { return }
    let bringing = open.filter { other in
      other.id != id
        && other.raises.contains {
          $0.control == raise.control && $0.from < raise.from && $0.to >= raise.from
        }
    }.map(\.id)
    guard behind(id).isDisjoint(with: bringing) else { return }
    // Those that wait for one another in a circle could never begin.
    if bringing.count == 1, !behind(bringing[0]).contains(id) {
      needs[id, default: []].append(bringing[0])
      notes[id, default: []].append(.waits(id, for: bringing[0]))
    } else {
      unsettled[id, default: []].insert(raise.control)
      notes[id, default: []].append(.unsettled(id, raise.control))
    }
  }

  /// All that an action waits for, and what that waits for.
  private func behind(_ id: String) -> Set<String> {
    var found: Set<String> = []
    var open = needs[id] ?? []
    while let next = open.popLast() {
      if found.insert(next).inserted { open += needs[next] ?? [] }
    }
    return found
  }
}
