import GapAnalysis
import ProfileModel
import Testing

/// How far the ranking of the published example holds when weights and inputs are others.
@Suite struct SensitivityTests {
  static let pairs: [(String, String, [Int], [Bool])] = [
    ("A4", "A1", [5917], [true]),
    ("A2", "A1", [3006, 4511, 3829], [true, true, true]),
    ("A1", "A2", [3006, 4511, 3829], [true, true, true]),
  ]

  @Test(arguments: pairs.indices)
  func `critical weights are those that the method publishes`(_ place: Int) throws {
    let (first, second, points, reachable) = Self.pairs[place]
    let found = try #require(try MadeActions.rank().criticalWeights(first, against: second))
    #expect(found.prefix(points.count).map { ($0.millionths + 50) / 100 } == points)
    #expect(found.prefix(points.count).map(\.isReachable) == reachable)
  }

  @Test func `no weight turns a pair of which one dominates, nor one that never meets`() throws {
    let ranking = try MadeActions.rank()
    let dominated = try #require(ranking.criticalWeights("A4", against: "A2"))
    #expect(dominated.map(\.percent) == ["161.4", "163.7", "-27.5"])
    #expect(!dominated.map(\.isReachable).contains(true))
    let apart = try #require(ranking.criticalWeights("A1", against: "A3"))
    #expect(!apart.map(\.isReachable).contains(true))
    let scores = ["A4", "A2", "A1"].compactMap { ranking.entry(of: $0)?.score }
    #expect(scores[0].dominates(scores[1]))
    #expect(!scores[0].dominates(scores[2]))
    #expect(!scores[0].dominates(scores[0]))
  }

  @Test func `a criterion that has all the weight has no critical one`() {
    let (first, second) = (
      PriorityScore(motivation: 1, risk: 2, costEffect: 3),
      PriorityScore(motivation: 3, risk: 2, costEffect: 1)
    )
    let all = PriorityCriteria.Weights(motivation: 100, risk: 0, costEffect: 0)
    #expect(first.criticalWeight(of: .motivation, against: second, under: all) == nil)
    #expect(first.criticalWeight(of: .risk, against: first, under: all) == nil)
  }

  @Test func `over all weights the places are taken as often as the method publishes`() throws {
    let tried = try MadeActions.rankCompeting().acceptability(over: .simplex)
    #expect(tried.points == 231)
    #expect(tried.counts(of: "A4") == [186, 39, 6, 0])
    #expect(tried.counts(of: "A1") == [45, 111, 75, 0])
    #expect(tried.counts(of: "A2") == [0, 75, 120, 36])
    #expect(tried.counts(of: "A3") == [0, 6, 30, 195])
    #expect(tried.counts(of: "A9") == nil)
  }

  @Test func `near the weights of the board the second place is the one in doubt`() throws {
    let ranking = try MadeActions.rankCompeting()
    let tried = ranking.acceptability(over: .near(ranking.criteria.weights))
    #expect(tried.points == 625)
    #expect(tried.counts(of: "A4")?[0] == 625)
    #expect(tried.counts(of: "A2")?[1] == 412)
    #expect(tried.counts(of: "A1")?[1] == 213)
    #expect(tried.stability.map(RankStability.init) == [.firm, .fair, .firm, .firm])
    #expect(tried.share(of: "A2", amongFirst: 2) == Share(412, of: 625))
    #expect(tried.share(of: "A2", amongFirst: -1) == Share(0, of: 625))
  }

  @Test func `a lattice has each weight once, and all come to a hundred`() {
    let uneven = PriorityCriteria.Weights(motivation: 60, risk: 39, costEffect: 1)
    for lattice in [WeightLattice.simplex, .near(PriorityCriteria.standard.weights), .near(uneven)]
    {
      #expect(Set(lattice.points).count == lattice.points.count)
      for point in lattice.points {
        #expect(point.motivation + point.risk + point.costEffect == 100)
      }
    }
    #expect(WeightLattice.near(uneven).points.contains(uneven))
    #expect(WeightLattice.near(uneven).points.allSatisfy { (20...58).contains($0.risk) })
  }

  @Test(arguments: [(80, RankStability.firm), (79, .fair), (50, .fair), (49, .weak), (0, .weak)])
  func `stability has its steps at 80% and at 50%`(_ part: Int, _ expected: RankStability) throws {
    let share = try #require(Share(part, of: 100))
    #expect(RankStability(share) == expected)
  }

  @Test func `other inputs are ranked again and compared with what there is`() throws {
    let ranking = try MadeActions.rank()
    let situation = PrioritySituation(
      actions: MadeActions.example, baselines: [MadeActions.baseline])
    var asked: [Disturbance] = []
    let found = try ranking.disturbed(first: 3, at: MadeActions.place) { disturbance in
      asked.append(disturbance)
      switch disturbance {
      case .cost(let percent): return situation.withCosts(percent: percent)
      case .secondTier: return situation
      case .strength:
        // A2 no longer helps, and with it what it needs falls back.
        var other = situation
        other.actions[1].moves = []
        return other
      }
    }
    #expect(asked == Disturbance.usual)
    #expect(found.map(\.disturbance) == asked)
    #expect(found[0].agreement == 1_000_000)
    #expect(found[0].overlap == .all)
    #expect(found[0].entering == [])
    // From A6 A4 A5 A2 A1 A3 to A6 A4 A1 A3 A5 A2.
    #expect(found[4].overlap == Share(2, of: 4))
    #expect(found[4].entering == ["A1"])
    #expect(found[4].leaving == ["A5"])
    #expect(found[4].agreement == 466_667)
  }

  @Test func `costs at a percentage are rounded to a yen`() {
    let action = PriorityInput(
      id: "a", ownClass: .target, motivation: .points(0), cost: 1_000_003, quarters: 1)
    let situation = PrioritySituation(actions: [action], baselines: [])
    #expect(situation.withCosts(percent: 80).actions[0].cost == 800_002)
    #expect(situation.withCosts(percent: 50).actions[0].cost == 500_002)
  }

  @Test func `actions that come or go are compared by those that stay`() throws {
    let ranking = try MadeActions.rank()
    let found = try ranking.disturbed(by: [.cost(percent: 100)], at: MadeActions.place) { _ in
      PrioritySituation(
        actions: Array(MadeActions.example.suffix(2)), baselines: [MadeActions.baseline])
    }
    #expect(found[0].agreement == 1_000_000)
    #expect(found[0].overlap == Share(2, of: 5))
    #expect(found[0].leaving == ["A4", "A2", "A1"])
  }
}
