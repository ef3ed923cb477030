import GapAnalysis
import ProfileModel
import Testing
import Wording

/// What stands behind what, what cannot be ranked, and what labels say.
@Suite struct RankingTests {
  private func problems(_ actions: [PriorityInput]) -> [String] {
    do throws(Failure) {
      _ = try MadeActions.rank(actions)
      return []
    } catch {
      return error.problems.map(\.what.english)
    }
  }

  private func action(_ id: String, needs: [String] = []) -> PriorityInput {
    MadeActions.action(id, .target, motivation: 0, relief: 0, cost: 1, needs: needs)
  }

  @Test func `circles of needs are told with all that is in them`() {
    #expect(
      problems([
        action("a", needs: ["c"]), action("b", needs: ["a"]), action("c", needs: ["b"]),
        action("d", needs: ["a"]), action("e", needs: ["e"]), action("f"),
      ]) == [
        "actions need each other in a circle: a → c → b → a",
        "actions need each other in a circle: e → e",
      ])
  }

  @Test func `an id that stands twice is told`() {
    #expect(problems([action("a"), action("b"), action("a")]) == ["the action 'a' stands twice"])
  }

  @Test func `criteria that are wrong rank nothing`() {
    var criteria = PriorityCriteria.standard
    criteria.weights.risk = 49
    let failure = #expect(throws: Failure.self) { _ = try MadeActions.rank([], criteria) }
    #expect(failure?.problems.map(\.what.english) == ["the three weights come to 99%"])
  }

  @Test func `what is needed stands where what needs it stands, through others as well`() throws {
    let ranking = try MadeActions.rank([
      action("root"), action("middle", needs: ["root"]),
      MadeActions.action(
        "top", .duty, motivation: 9000, relief: 0, cost: 1, needs: ["middle", "elsewhere"]),
      MadeActions.action("other", .duty, motivation: 100, relief: 0, cost: 1),
    ])
    #expect(ranking.entries.map(\.action.id) == ["root", "middle", "top", "other"])
    #expect(ranking.entries.map(\.inheritedFrom) == ["top", "top", nil, nil])
    #expect(ranking.entries.map(\.depth) == [0, 1, 2, 0])
    #expect(ranking.entries[2].absent == ["elsewhere"])
  }

  @Test func `nothing to rank is ranked, and an unknown action is not`() throws {
    let ranking = try MadeActions.rank([])
    #expect(ranking.entries.isEmpty)
    #expect(ranking.acceptability(over: .simplex).stability.isEmpty)
    #expect(ranking.entry(of: "A1") == nil)
    #expect(ranking.explanation(of: "A1") == nil)
    #expect(ranking.criticalWeights("A1", against: "A2") == nil)
  }

  @Test func `numbers without measure end at the ends of the scale`() throws {
    var action = PriorityInput(
      id: "a", ownClass: .target, motivation: .points(.max), cost: .min, quarters: .max)
    action.moves = [
      .init(scenario: "S", unit: .yen, before: .max, after: .min),
      .init(scenario: "T", unit: .yen, before: .max, after: .min),
    ]
    let entry = try MadeActions.rank([action]).entries[0]
    #expect(
      entry.score == PriorityScore(motivation: 10_000, risk: 10_000, costEffect: 10_000))
    action.motivation = .points(.min)
    action.cost = .max
    action.moves = [.init(scenario: "S", unit: .yen, before: 0, after: .max)]
    #expect(
      try MadeActions.rank([action]).entries[0].score
        == PriorityScore(motivation: 0, risk: 0, costEffect: 0))
    let most = PriorityCriteria.Weights(motivation: .max, risk: .min, costEffect: .max)
    #expect(try MadeActions.rank().order(under: most).count == 6)
  }

  static let labelled: [(String, @Sendable (inout PriorityInput) -> Void, [PriorityLabel])] = [
    ("as it is", { _ in }, [.quickWin]),
    ("two quarters", { $0.quarters = 2 }, []),
    ("more than a little money", { $0.cost = 5_000_001 }, []),
    ("something to wait for", { $0.needs = ["gone"] }, []),
    ("hardly any risk", { $0.moves = [] }, []),
    (
      "hardly any risk, but an obligation",
      { ($0.moves, $0.closes) = ([], Text(ja: "届出", en: "notice")) }, [.quickWin]
    ),
    ("a fifth of the budget", { $0.cost = 20_000_000 }, []),
    ("more than a fifth of the budget", { $0.cost = 20_000_001 }, [.large]),
    ("a partner that is not there", { $0.lacksPartner = true }, [.quickWin, .together]),
    ("a window", { $0.window = Text(ja: "計画停止", en: "outage") }, [.quickWin, .window]),
  ]

  @Test(arguments: labelled.indices)
  func `a label says what the thresholds say, and adds nothing`(_ place: Int) throws {
    let (name, change, expected) = Self.labelled[place]
    var action = MadeActions.action("a", .target, motivation: 0, relief: 2729, cost: 5)
    action.quarters = 1
    change(&action)
    let ranking = try Ranking(
      PrioritySituation(
        actions: [action], baselines: [MadeActions.baseline], yearlyBudget: 100_000_000),
      by: .standard, at: MadeActions.place)
    #expect(ranking.entries[0].labels == expected, "\(name)")
    let parts = ranking.entries[0].contributions
    #expect(parts.total == parts.motivation + parts.risk + parts.costEffect)
  }

  @Test func `without a budget nothing is large`() throws {
    let action = MadeActions.action("a", .target, motivation: 0, relief: 0, cost: 999)
    #expect(try MadeActions.rank([action]).entries[0].labels == [])
  }
}
