internal import ProfileModel

/// Periods of one catalogue that can be compared with one another, rolled up.
struct TrendRun {
  /// One period of the run.
  struct Frame {
    let step: TrendChain.Step
    /// Where each control of the set stands.
    let standings: [Standing?]
    let membership: Membership
    /// How many controls of each group were asked about.
    let asked: [Int]
    /// For each control of the latest set of the run, the position of the same control here.
    let positions: [Int?]

    init(
      _ step: TrendChain.Step, _ standings: [Standing?], _ membership: Membership,
      _ positions: [Int?]
    ) {
      self.step = step
      self.standings = standings
      self.membership = membership
      self.positions = positions
      var asked = membership.subjects.map { _ in 0 }
      for position in standings.indices where standings[position] != nil {
        for place in membership.places[position] { asked[place] += 1 }
      }
      self.asked = asked
    }
  }

  let frames: [Frame]
  /// For each group of the latest set, the controls in it that were asked about in every period.
  private let members: [[Int]]

  /// Rolls up the periods of a run, each set looked at once as long as it stays the same.
  init(_ steps: [TrendChain.Step], _ periods: [TrendPeriod], by grouping: Grouping) {
    var positions = steps.last.map { last in last.set.controls.indices.map(Optional.some) } ?? []
    var frames: [Frame] = []
    var later: TrendChain.Step?
    var known: (set: ControlSet, roots: [Int], membership: Membership)?
    for step in steps.reversed() {
      if let later { positions = Self.traced(positions, from: later, to: step) }
      let seen =
        known.flatMap { $0.set.isSame(as: step.set) ? $0 : nil }
        ?? (
          set: step.set, roots: step.set.roots, membership: Membership(of: step.set, by: grouping)
        )
      let fold = AnswerFold(periods[step.period].answers, in: step.set, roots: seen.roots)
      frames.append(Frame(step, fold.standings, seen.membership, positions))
      (later, known) = (step, seen)
    }
    self.frames = frames.reversed()
    members = Self.members(of: self.frames)
  }

  /// The points of a group, one for each period in which anything was asked in it.
  func points(of subject: GroupSubject, _ periods: [TrendPeriod], atOrAbove tier: Int)
    -> [TrendPoint]
  {
    guard let group = frames.last?.membership.subjects.firstIndex(of: subject) else { return [] }
    return frames.compactMap { frame in
      let positions = members[group].compactMap { frame.positions[$0] }
      let asked = frame.asked(in: subject, and: positions)
      if asked == 0 { return nil }
      let distribution = Distribution(
        positions.compactMap { frame.standings[$0] }, on: frame.step.set.scale)
      return TrendPoint(
        period: periods[frame.step.period].period, catalog: frame.step.set.catalog,
        continuity: frame.step.continuity, distribution: distribution,
        atOrAbove: distribution.atOrAbove(tier), compared: Share(positions.count, of: asked))
    }
  }

  /// Where the controls at positions of a later set stood in the set before it.
  private static func traced(
    _ positions: [Int?], from later: TrendChain.Step, to earlier: TrendChain.Step
  ) -> [Int?] {
    if later.link == nil, later.set.isSame(as: earlier.set) { return positions }
    var before = [Int?](repeating: nil, count: later.set.controls.count)
    var isTaken = before.map { _ in false }
    for (position, control) in earlier.set.controls.enumerated() {
      guard let id = later.link.map({ $0[control.id] }) ?? control.id,
        let place = later.set.position(of: id)
      else { continue }
      // Two controls that became one are none that can be compared.
      before[place] = isTaken[place] ? nil : position
      isTaken[place] = true
    }
    return positions.map { $0.flatMap { before[$0] } }
  }

  private static func members(of frames: [Frame]) -> [[Int]] {
    guard let latest = frames.last else { return [] }
    var members = [[Int]](repeating: [], count: latest.membership.subjects.count)
    for position in latest.standings.indices {
      let isComparable = frames.allSatisfy { frame in
        frame.positions[position].map { frame.standings[$0] != nil } ?? false
      }
      guard isComparable else { continue }
      for place in latest.membership.places[position] { members[place].append(position) }
    }
    return members
  }
}

extension TrendRun.Frame {
  /// How many controls were asked about in a group, those among them that a later edition put there.
  func asked(in subject: GroupSubject, and positions: [Int]) -> Int {
    guard let group = membership.subjects.firstIndex(of: subject) else { return positions.count }
    return asked[group] + positions.filter { !membership.places[$0].contains(group) }.count
  }
}

extension ControlSet {
  /// Whether it holds the same controls of the same edition.
  fileprivate func isSame(as other: ControlSet) -> Bool {
    catalog == other.catalog && controls.count == other.controls.count
      && controls.indices.allSatisfy { controls[$0].id == other.controls[$0].id }
  }
}
