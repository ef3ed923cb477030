internal import ProfileModel

/// The actions without which an obligation cannot be met: one alone, or a chain that climbs to it.
struct ObligedActions {
  /// The control.
  let obligation: ControlID
  /// The ids of the actions that none of the others can stand in for.
  let needed: [String]
  /// Whether they meet it by themselves.
  let meetIt: Bool

  init(_ gap: Gap, among actions: [Action]) {
    obligation = gap.id
    let open = actions.filter { $0.done == nil }
    let raises = open.flatMap { action in
      action.raises.filter { $0.control == gap.id }.map { (action: action.id, raise: $0) }
    }
    let reaches = { (isTaken: (String) -> Bool) in
      let taken = raises.filter { isTaken($0.action) }.map(\.raise)
      return Self.height(from: min(gap.current.upperBound, gap.target - 1), by: taken) >= gap.target
    }
    guard reaches({ _ in true }) else {
      (needed, meetIt) = ([], false)
      return
    }
    let needed = Set(raises.map(\.action)).filter { id in !reaches { $0 != id } }
    self.needed = needed.sorted()
    meetIt = reaches(needed.contains)
  }

  /// How high raises come, each from where the others have come.
  private static func height(from tier: Int, by raises: [Action.Raise]) -> Int {
    var height = tier
    while let next = raises.filter({ $0.from <= height && $0.to > height }).map(\.to).max() {
      height = next
    }
    return height
  }
}
