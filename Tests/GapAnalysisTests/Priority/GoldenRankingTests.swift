import GapAnalysis
import ProfileModel
import Testing

/// The published example of a ranking, to the unit.
@Suite struct GoldenRankingTests {
  static let rows: [(String, [Int], [Int], Int, PriorityClass, PriorityClass)] = [
    ("A6", [3000, 220, 3495], [75_000, 11_000, 87_375], 173_375, .duty, .duty),
    ("A4", [5000, 7469, 8430], [125_000, 373_450, 210_750], 709_200, .unaccepted, .unaccepted),
    ("A5", [2000, 0, 0], [50_000, 0, 0], 50_000, .target, .unaccepted),
    ("A2", [4000, 6224, 3034], [100_000, 311_200, 75_850], 487_050, .unaccepted, .unaccepted),
    ("A1", [8000, 2973, 4378], [200_000, 148_650, 109_450], 458_100, .unaccepted, .unaccepted),
    ("A3", [6000, 1238, 970], [150_000, 61_900, 24_250], 236_150, .unaccepted, .unaccepted),
  ]

  @Test(arguments: rows.indices)
  func `each action has its place, scores, contributions and classes`(_ place: Int) throws {
    let row = Self.rows[place]
    let entry = try MadeActions.rank().entries[place]
    #expect(entry.action.id == row.0)
    #expect(entry.rank == place + 1)
    let (score, parts) = (entry.score, entry.contributions)
    #expect([score.motivation, score.risk, score.costEffect] == row.1)
    #expect([parts.motivation, parts.risk, parts.costEffect] == row.2)
    #expect(parts.total == row.3)
    #expect(entry.action.ownClass == row.4)
    #expect(entry.standingClass == row.5)
    #expect(entry.inheritedFrom == (row.0 == "A5" ? "A2" : nil))
    #expect(entry.depth == (row.0 == "A2" ? 1 : 0))
  }

  @Test func `what is shown of a score comes to the total that is shown`() throws {
    let contributions = try #require(try MadeActions.rank().entry(of: "A4")).contributions
    #expect(contributions.shownTotal == 709)
    #expect(contributions.shown == [125, 373, 211])
  }

  @Test func `an action without cost has full cost-effect if it takes anything away`() throws {
    let ranking = try MadeActions.rank([
      MadeActions.action("free", .optional, motivation: 0, relief: 1, cost: 0),
      MadeActions.action("idle", .optional, motivation: 0, relief: 0, cost: 0),
    ])
    #expect(ranking.entry(of: "free")?.score.costEffect == 10_000)
    #expect(ranking.entry(of: "idle")?.score.costEffect == 0)
  }

  @Test func `cost-effect goes from nothing at the lower anchor to full at the upper`() throws {
    // Risk taken away in thousands of yen, cost in millions.
    for (relief, cost, points) in [
      (1000, 10, 0), (999, 10, 0), (10_000, 10, 5000), (100_000, 10, 10_000),
      (100_001, 10, 10_000), (50_000, 10, 8495),
    ] {
      let ranking = try MadeActions.rank([
        MadeActions.action("a", .target, motivation: 0, relief: relief, cost: cost)
      ])
      #expect(ranking.entries[0].score.costEffect == points, "\(relief)")
    }
  }

  @Test func `where all is accepted, risk is measured by all there is`() throws {
    let action = MadeActions.action("a", .target, motivation: 0, relief: 50_000, cost: 1)
    let ranked = { (excess: Int, total: Int) in
      try Ranking(
        PrioritySituation(
          actions: [action], baselines: [RiskBaseline(unit: .yen, excess: excess, total: total)]),
        by: .standard, at: MadeActions.place
      ).entries[0].score.risk
    }
    #expect(try ranked(100_000_000, 400_000_000) == 5000)
    #expect(try ranked(0, 400_000_000) == 1250)
    #expect(try ranked(40_000_000, 400_000_000) == 10_000)
    #expect(try ranked(0, 0) == 0)
  }

  @Test func `motivation adds the weights of objectives, by halves`() throws {
    var action = PriorityInput(
      id: "a", ownClass: .target, motivation: .links(["service": 2, "trust": 1, "gone": 2]),
      cost: 1, quarters: 1)
    #expect(try MadeActions.rank([action]).entries[0].score.motivation == 5000)
    action.motivation = .links(["service": 9, "safety": -3])
    #expect(try MadeActions.rank([action]).entries[0].score.motivation == 4000)
  }

  @Test func `units are not added: the one in which an action does most counts`() throws {
    var action = MadeActions.action("a", .target, motivation: 0, relief: 9095, cost: 10)
    action.moves.append(
      .init(scenario: "S-2", unit: .personHours, before: 900_000_000, after: 400_000_000))
    let ranking = try Ranking(
      PrioritySituation(
        actions: [action],
        baselines: [
          MadeActions.baseline,
          RiskBaseline(unit: .personHours, excess: 2_000_000_000, total: 2_000_000_000),
        ]), by: .standard, at: MadeActions.place)
    // A tenth of the yen, a quarter of the hours; 0.9 of a million and 50 hours for a million yen.
    #expect(ranking.entries[0].score == PriorityScore(motivation: 0, risk: 2500, costEffect: 4794))
  }
}
