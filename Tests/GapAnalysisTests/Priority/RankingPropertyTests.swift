import GapAnalysis
import ProfileModel
import Testing

/// What must hold of a ranking, whatever the actions and the weights.
@Suite struct RankingPropertyTests {
  static let cases = 1000

  /// Rankings of made actions by made weights.
  private func check(
    seed: UInt64, _ body: (Ranking, [PriorityInput], inout Draws) throws -> Void
  ) throws {
    var draws = Draws(seed: seed)
    for _ in 0..<Self.cases {
      let actions = draws.actions()
      try body(try MadeActions.rank(actions, draws.criteria()), actions, &draws)
    }
  }

  @Test func `P1 contributions come to the score exactly, shown ones to the shown score`() throws {
    try check(seed: 701) { ranking, _, _ in
      for entry in ranking.entries {
        let parts = PriorityCriterion.allCases.map {
          ranking.criteria.weights[$0] * entry.score[$0]
        }
        #expect(entry.contributions.total == parts.reduce(0, +))
        #expect(entry.contributions.shown.reduce(0, +) == entry.contributions.shownTotal)
        #expect(abs(entry.contributions.shownTotal * 1000 - entry.contributions.total) <= 500)
      }
    }
  }

  @Test
  func `P2 no action changes another's score, nor the order of two that it has nothing to do with`()
    throws
  {
    try check(seed: 702) { ranking, actions, draws in
      let gone = draws.one(of: actions)
      let fewer = try MadeActions.rank(actions.filter { $0 != gone }, ranking.criteria)
      let known = try #require(ranking.explanation(of: gone.id))
      let related = Set(known.needs + known.unlocks + [gone.id])
      for entry in fewer.entries {
        #expect(entry.score == ranking.entry(of: entry.action.id)?.score)
      }
      let order = { (ranking: Ranking) in
        ranking.entries.map(\.action.id).filter { !related.contains($0) }
      }
      #expect(order(fewer) == order(ranking))
    }
  }

  @Test func `P3 classes stand one behind the other`() throws {
    try check(seed: 703) { ranking, _, _ in
      let classes = ranking.entries.map(\.standingClass)
      #expect(classes == classes.sorted())
      for entry in ranking.entries { #expect(entry.standingClass <= entry.action.ownClass) }
    }
  }

  @Test func `P4 what is needed stands before what needs it`() throws {
    try check(seed: 704) { ranking, _, _ in
      for entry in ranking.entries {
        for need in entry.action.needs {
          let needed = try #require(ranking.entry(of: need))
          #expect(needed.rank < entry.rank)
        }
      }
    }
  }

  @Test func `P5 weights that are all so many times larger leave the order as it is`() throws {
    try check(seed: 705) { ranking, _, draws in
      let (weights, times) = (ranking.criteria.weights, draws.number(2...50))
      let larger = PriorityCriteria.Weights(
        motivation: weights.motivation * times, risk: weights.risk * times,
        costEffect: weights.costEffect * times)
      #expect(ranking.order(under: larger) == ranking.entries.map(\.action.id))
    }
  }

  @Test func `P6 an action that gains by one criterion never loses places`() throws {
    try check(seed: 706) { ranking, actions, draws in
      let place = draws.number(0...actions.count - 1)
      var better = actions
      switch draws.number(0...2) {
      case 0: better[place].motivation = .points(10_000)
      case 1: better[place].cost /= 2
      default:
        better[place].moves = [
          .init(scenario: "S-1", unit: .yen, before: 150_951_000, after: 0)
        ]
      }
      let id = actions[place].id
      let before = try #require(ranking.entry(of: id))
      let after = try #require(try MadeActions.rank(better, ranking.criteria).entry(of: id))
      #expect(after.rank <= before.rank)
    }
  }

  @Test func `P7 what is worse by every criterion never stands ahead on its own`() throws {
    var seen = 0
    try check(seed: 707) { ranking, _, _ in
      for (index, upper) in ranking.entries.enumerated() where upper.inheritedFrom == nil {
        for lower in ranking.entries[(index + 1)...]
        where lower.action.ownClass == upper.action.ownClass {
          #expect(!lower.score.dominates(upper.score))
          seen += 1
        }
      }
    }
    #expect(seen > Self.cases)
  }

  @Test func `P8 at its critical weight two scores tie, and turn round on its two sides`() throws {
    var (turning, outside) = (0, 0)
    try check(seed: 708) { ranking, _, _ in
      let (first, second) = (ranking.entries[0], ranking.entries[1])
      let weights = try #require(
        ranking.criticalWeights(first.action.id, against: second.action.id))
      for critical in weights {
        guard critical.isReachable else {
          outside += 1
          continue
        }
        let lead = { (weight: Double) in
          Self.lead(first.score, second.score, critical.criterion, weight, ranking.criteria)
        }
        let weight = Double(critical.millionths) / 1_000_000
        #expect(abs(lead(weight)) <= 1.01)
        if critical.turnsOrder {
          #expect((lead(0) < 0) == (lead(1) > 0))
          turning += 1
        }
      }
    }
    #expect(turning > 300 && outside > 300)
  }

  /// By how many millionths the first is ahead when one weight moves and the others keep their ratio.
  private static func lead(
    _ first: PriorityScore, _ second: PriorityScore, _ criterion: PriorityCriterion,
    _ weight: Double, _ criteria: PriorityCriteria
  ) -> Double {
    let rest = Double(100 - criteria.weights[criterion])
    return PriorityCriterion.allCases.reduce(0) { sum, each in
      let share =
        each == criterion ? weight : (1 - weight) * Double(criteria.weights[each]) / rest
      return sum + 100 * share * Double(first[each] - second[each])
    }
  }

  @Test func `P9 each action takes one place under each weight, and each place is taken`() throws {
    var draws = Draws(seed: 709)
    for _ in 0..<Self.cases {
      let ranking = try MadeActions.rank(draws.actions(), draws.criteria())
      let tried = ranking.acceptability(
        over: WeightLattice(points: (0..<10).map { _ in draws.weights() }))
      let rows = try tried.ids.map { try #require(tried.counts(of: $0)) }
      for place in rows.indices {
        #expect(rows[place].reduce(0, +) == 10)
        #expect(rows.map { $0[place] }.reduce(0, +) == 10)
      }
      #expect(tried.stability.count == rows.count)
      #expect(tried.stability.last == .all)
    }
  }

  @Test func `P10 the order in which actions are given makes no difference`() throws {
    try check(seed: 710) { ranking, actions, draws in
      let again = try MadeActions.rank(actions.shuffled(using: &draws), ranking.criteria)
      #expect(again.entries == ranking.entries)
      let id = draws.one(of: actions).id
      #expect(again.explanation(of: id) == ranking.explanation(of: id))
    }
  }

  @Test func `what is worth the same is parted by depth and then by id`() throws {
    try check(seed: 711) { ranking, _, _ in
      for (upper, lower) in zip(ranking.entries, ranking.entries.dropFirst()) {
        let source = { (entry: Ranking.Entry) throws in
          try #require(ranking.entry(of: entry.inheritedFrom ?? entry.action.id))
        }
        let (above, below) = (try source(upper), try source(lower))
        guard upper.standingClass == lower.standingClass else { continue }
        #expect(above.contributions.total >= below.contributions.total)
        if above.contributions.total == below.contributions.total {
          #expect((upper.depth, upper.action.id) < (lower.depth, lower.action.id))
        }
      }
    }
  }

  @Test
  func `a dominated action turns the winner of vector-normalised closeness, and nothing here`()
    throws
  {
    let made = { (points: [(String, Int, Int)]) throws in
      try MadeActions.rank(
        points.map { id, motivation, relief in
          MadeActions.action(
            id, .target, motivation: motivation * 1000, relief: relief * 9095, cost: 50)
        })
    }
    let three = [("x", 5, 4), ("y", 7, 3), ("z", 9, 1)]
    let (before, after) = (try made(three), try made(three + [("w", 2, 2)]))
    for entry in before.entries {
      #expect(after.entry(of: entry.action.id)?.score == entry.score)
    }
    #expect(
      after.entries.map(\.action.id).filter { $0 != "w" } == before.entries.map(\.action.id))
  }
}
