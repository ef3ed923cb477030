import GapAnalysis
import ProfileModel
import Testing
import Wording

/// Why an action stands where it stands, in values and in words.
@Suite struct ExplanationTests {
  private func explanation(
    of id: String, _ actions: [PriorityInput] = MadeActions.example,
    _ criteria: PriorityCriteria = .standard
  ) throws -> PriorityExplanation {
    try #require(try MadeActions.rank(actions, criteria).explanation(of: id))
  }

  @Test func `the rival is the one that needs the smallest change of a weight`() throws {
    let best = try explanation(of: "A4")
    let rival = try #require(best.rival)
    #expect((rival.id, rival.rank, rival.weight) == ("A1", 5, 25))
    #expect(rival.critical.criterion == .motivation)
    #expect(rival.critical.percent == "59.2")
    #expect(best.dominated == ["A2"])
    #expect(best.dominatedBy == [])
    let second = try explanation(of: "A2")
    #expect(second.rival?.id == "A1")
    #expect(second.rival?.critical.percent == "45.1")
    #expect(second.dominatedBy == ["A4"])
  }

  @Test func `what it needs and unlocks is told through others as well`() throws {
    var actions = MadeActions.example
    actions[4].needs = ["A3"]
    let middle = try explanation(of: "A5", actions)
    #expect((middle.needs, middle.unlocks) == (["A3"], ["A2"]))
    #expect(try explanation(of: "A2", actions).needs == ["A3", "A5"])
    #expect(try explanation(of: "A3", actions).unlocks == ["A2", "A5"])
  }

  @Test func `what can be done in its place is told with where that stands, and moves nothing`()
    throws
  {
    var actions = MadeActions.example
    let before = try MadeActions.rank(actions).entries.map(\.action.id)
    actions[0].alternatives = ["A3", "A4"]
    let found = try explanation(of: "A1", actions)
    #expect(found.alternatives.map(\.id) == ["A4", "A3"])
    #expect(
      found.sentences.map(\.english).contains(
        "only one is done of it and: A4 (rank 2), A3 (rank 6)"))
    #expect(try MadeActions.rank(actions).entries.map(\.action.id) == before)
  }

  @Test func `a place that is another's has no rival of its own`() throws {
    let inherited = try explanation(of: "A5")
    #expect(inherited.rival == nil)
    #expect(inherited.entry.inheritedFrom == "A2")
    #expect((inherited.dominated, inherited.dominatedBy) == ([], []))
  }

  @Test func `the sentences are these, in both languages`() throws {
    var actions = MadeActions.example
    actions[3].ground = Text(ja: "ランサムウェアが受容線を超える", en: "ransomware is above the line")
    actions[3].moves[0].classes = .init(before: .a, after: .b)
    actions[3].effort = 30
    actions[3].window = Text(ja: "計画停止", en: "planned outage")
    actions[3].doubts = [Text(ja: "費用は未確認", en: "nobody has confirmed the cost")]
    let sentences = try explanation(of: "A4", actions).sentences
    #expect(
      sentences.map(\.english) == [
        "A4 stands at rank 2, in class B (risk above the line)",
        "ground: ransomware is above the line",
        "score 709 = motivation 125 + risk 373 + cost-effect 211",
        "done alone, it takes the residual risk of S-1 from 150.951 to 83.023 million yen a year, and its class from A to B",
        "cost 14000000 yen, effort 30 person-days, time 2 in quarters",
        "it can begin only then: planned outage", "labels: limited start",
        "the nearest rival is A1 (rank 5): with the weight of motivation, 25% now, above 59.2% they change places",
        "above it by no criterion, and before it under no weights: A2",
        "nobody has confirmed the cost",
      ])
    #expect(
      sentences.map(\.japanese) == [
        "A4は2位、区分B（受容線超過）です", "根拠: ランサムウェアが受容線を超える",
        "スコア709 = 動機125 + リスク373 + 費用対効果211",
        "単独で実施すると、S-1の残留リスクは150.951から83.023（百万円/年）になります。区分はAからBです",
        "費用は14000000円、工数は30人日、期間は2四半期です", "着手できる時期: 計画停止", "ラベル: 着手制約",
        "最も近い競合はA1（5位）です。動機の重みを25%から59.2%より上げると、順位が入れ替わります",
        "どの基準でもこれを上回らず、重みをどう変えても前に出ないもの: A2", "費用は未確認",
      ])
  }

  @Test func `sentences say where a place comes from, what is missing and what is owed`() throws {
    var actions = MadeActions.example
    actions[4].needs = ["gone"]
    actions[5].closes = Text(ja: "届出", en: "the notice")
    let inherited = try explanation(of: "A5", actions).sentences.map(\.english)
    #expect(inherited.contains("A2 needs it, so it has the place of A2; its own class is C"))
    #expect(inherited.contains("it needs, and the list does not have: gone"))
    #expect(inherited.contains("it is needed by: A2"))
    #expect(!inherited.contains { $0.contains("rival") || $0.contains("change places") })
    let owed = try explanation(of: "A6", actions).sentences.map(\.english)
    #expect(owed.contains("obligation that it meets: the notice"))
    #expect(owed.contains("class A has no other action to compare it with"))
  }

  @Test func `ties, lower weights and dominance have words of their own`() throws {
    let twin = { (id: String, motivation: Int, relief: Int) in
      MadeActions.action(id, .target, motivation: motivation, relief: relief, cost: 1)
    }
    let words = { (id: String, actions: [PriorityInput]) throws in
      try self.explanation(of: id, actions).sentences.map(\.english)
    }
    let second = try words("A2", MadeActions.example)
    #expect(
      second.contains(
        "the nearest rival is A1 (rank 5): with the weight of risk, 50% now, below 45.1% they change places"
      ))
    #expect(second.contains("below it by no criterion, and behind it under no weights: A4"))
    let alike = [twin("a", 5000, 0), twin("b", 5000, 0)]
    #expect(
      try words("a", alike).contains(
        "no change of one weight makes it change places with another action of class C"))
    var criteria = PriorityCriteria.standard
    criteria.weights = .init(motivation: 50, risk: 50, costEffect: 0)
    let tie = try explanation(
      of: "a", [twin("a", 5000, 0), twin("b", 0, 45_475_500 / 1000)], criteria)
    // 45.475 of 90.951 are 5,000 basis points.
    #expect(tie.rival?.isTie == true)
    #expect(
      tie.sentences.map(\.english).contains(
        "it is worth as much as b (rank 2); depth of needs and id decide"))
  }

  @Test func `long lists name the first five`() throws {
    let best = MadeActions.action("a", .target, motivation: 10_000, relief: 0, cost: 1)
    let others = (1...7).map {
      MadeActions.action("b\($0)", .target, motivation: 1000 * $0, relief: 0, cost: 1)
    }
    #expect(
      try explanation(of: "a", [best] + others).sentences.map(\.english).contains(
        "above it by no criterion, and before it under no weights: b7, b6, b5, b4, b3 and 2 more"))
  }
}
