internal import Numerics
internal import ProfileModel

extension RiskModel {
  /// How many combinations are looked at before the search settles for what it has.
  public static let usualNodes = 20_000

  /// Proposes the cheapest raises that bring every scenario under its line.
  ///
  /// All ways that cost the least are found, unless that takes more than `nodes` combinations; then
  /// one is given that cannot do without any of its raises. Scenarios that stay above their line
  /// with everything raised are named, and the others are brought under theirs all the same; those
  /// of which it was `decided` to avoid, transfer or bear them are left out.
  public func proposal(
    from reading: TierReading, choosing candidates: RaiseCandidates, decided: Set<String> = [],
    nodes: Int = usualNodes
  ) -> RaiseProposal {
    let whole = RaiseSpace(self, reading, candidates, leavingOut: decided)
    let unreachable = whole.option(whole.all).remainders.filter { $0.residual > $0.line }
    let space =
      unreachable.isEmpty
      ? whole
      : RaiseSpace(
        self, reading, candidates, leavingOut: decided.union(unreachable.map(\.scenario)))
    guard unreachable.isEmpty || !space.above.isEmpty else {
      return RaiseProposal(
        candidates: candidates, options: [], count: 0, isProved: true, unreachable: unreachable,
        nodes: 1)
    }
    let quick = QuickWay(space).taken
    var search = ExactSearch(space, from: quick, nodes: nodes)
    let isProved = search.run()
    let options = (isProved ? search.found : [quick]).map(space.option)
      .sorted { $0.comesBefore($1) }
    return RaiseProposal(
      candidates: candidates, options: Array(options.prefix(RaiseProposal.mostListed)),
      count: options.count, isProved: isProved, unreachable: unreachable, nodes: search.nodes)
  }
}

extension RaiseProposal.Option {
  /// Whether it is proposed before another of the same cost.
  fileprivate func comesBefore(_ other: Self) -> Bool {
    if strain != other.strain { return strain < other.strain }
    if raises.count != other.raises.count { return raises.count < other.raises.count }
    return raises == other.raises
      ? bundles.lexicographicallyPrecedes(other.bundles)
      : raises.lexicographicallyPrecedes(other.raises)
  }
}

/// A sufficient way that cannot do without any of its steps: greedy, then taking back what is spare.
private struct QuickWay {
  private(set) var taken: [Int]

  init(_ space: RaiseSpace) {
    taken = space.none
    var order: [Int] = []
    while !space.isEnough(taken) {
      let moves = Self.nextMoves(space, taken)
      guard let best = moves.first else { break }
      for candidate in best {
        taken[candidate] += 1
        order.append(candidate)
      }
    }
    for candidate in order.reversed() {
      taken[candidate] -= 1
      if !space.isEnough(taken) { taken[candidate] += 1 }
    }
  }

  /// The single step that takes away most of the excess for its cost; where none takes anything
  /// away alone, as when all members of a layer are needed, one step of everything.
  private static func nextMoves(_ space: RaiseSpace, _ taken: [Int]) -> [[Int]] {
    let before = space.excess(taken)
    let open = taken.indices.filter { taken[$0] < space.candidates[$0].most }
    let gains = open.map { candidate in
      var next = taken
      next[candidate] += 1
      return (
        candidate: candidate,
        gain: Rounding.toSixth(
          (before - space.excess(next)) / Double(space.candidates[candidate].cost))
      )
    }
    let best = gains.max { ($0.gain, $1.candidate) < ($1.gain, $0.candidate) }
    if let best, best.gain > 0 { return [[best.candidate]] }
    return open.isEmpty ? [] : [open]
  }
}

/// Every cheapest sufficient way, by trying all combinations but those that cannot be one.
private struct ExactSearch {
  private let space: RaiseSpace
  private let limit: Int
  private var taken: [Int]
  private var best: Int
  private(set) var found: [[Int]] = []
  private(set) var nodes = 0

  init(_ space: RaiseSpace, from quick: [Int], nodes: Int) {
    self.space = space
    limit = nodes
    taken = space.none
    best = space.cost(quick)
  }

  /// Searches; whether it came to the end within the limit.
  mutating func run() -> Bool {
    visit(0, cost: 0, isKnownShort: false)
  }

  /// Decides candidates from a place on; those before are decided.
  private mutating func visit(_ place: Int, cost: Int, isKnownShort: Bool) -> Bool {
    nodes += 1
    guard nodes <= limit else { return false }
    if !isKnownShort && space.isEnough(taken) {
      keep(cost)
      return true
    }
    guard place < taken.count, couldBeEnough(place) else { return true }
    defer { taken[place] = 0 }
    for steps in 0...space.candidates[place].most {
      let next = cost + steps * space.candidates[place].cost
      if next > best { break }
      taken[place] = steps
      guard visit(place + 1, cost: next, isKnownShort: steps == 0) else { return false }
    }
    return true
  }

  /// Whether it would be enough to take everything that is not decided yet.
  private mutating func couldBeEnough(_ place: Int) -> Bool {
    var full = taken
    for later in place..<taken.count { full[later] = space.candidates[later].most }
    return space.isEnough(full)
  }

  private mutating func keep(_ cost: Int) {
    if cost < best || found.isEmpty {
      found = []
      best = cost
    }
    found.append(taken)
  }
}
