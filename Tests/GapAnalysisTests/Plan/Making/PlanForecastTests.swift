import GapAnalysis
import ProfileModel
import Testing

/// Where controls and risks will stand when some actions are done.
@Suite struct PlanForecastTests {
  /// Two controls at tier 1; 240 million yen a year hang on the first, and 100 are accepted.
  private static var stage: PlanStage {
    var stage = PlanStage([1, 1])
    stage.line = 100
    stage.scenarios = [Made.threat("S-1", yen: 240, on: 1)]
    stage.targets = [Made.wanted(3, 1), Made.wanted(2, 2, .obligation)]
    stage.actions = [
      Made.action("a", Made.raise(1, 1, 2)), Made.action("b", Made.raise(1, 2, 3)),
      Made.action("d", Made.raise(2, 1, 2)), Made.action("e", Made.raise(1, 1, 4)),
    ]
    return stage
  }

  private func item(
    _ id: String, _ start: (Int, Int), _ end: (Int, Int)
  ) throws -> ActionPlan.Item {
    let action = try #require(Self.stage.actions.first { $0.id == id })
    return ActionPlan.Item(
      action, start: Made.period(start.0, start.1), end: Made.period(end.0, end.1))
  }

  @Test func `what an action brings stands from the quarter in which it ends`() throws {
    let plan = [
      try item("d", (2026, 4), (2026, 4)), try item("a", (2026, 4), (2027, 1)),
      try item("b", (2027, 2), (2027, 2)),
    ]
    let terms = PlanTerms(from: Made.period(2026, 4), quarters: 4)
    let outlook = Self.stage.forecast.outlook(of: plan, over: terms)
    let expected: [(PeriodID?, [Int], Int)] = [
      (nil, [2, 1, 1], 240_000_000), (Made.period(2026, 4), [1, 0, 1], 240_000_000),
      (Made.period(2027, 1), [1, 0, 1], 172_800_000),
      (Made.period(2027, 2), [0, 0, 0], 96_000_000),
      (Made.period(2027, 3), [0, 0, 0], 96_000_000),
    ]
    #expect(outlook.map(\.quarter) == expected.map(\.0))
    #expect(outlook.map { [$0.gaps, $0.duties, $0.above] } == expected.map(\.1))
    #expect(outlook.map(\.residuals) == expected.map { [.init(unit: .yen, total: $0.2)] })
  }

  @Test func `without actions everything stays as it is`() {
    let terms = PlanTerms(from: Made.period(2026, 4), quarters: 2)
    let outlook = Self.stage.forecast.outlook(of: [], over: terms)
    #expect(outlook.map(\.gaps) == [2, 2, 2])
    #expect(Set(outlook.map(\.residuals)).count == 1)
  }

  @Test(
    arguments: [
      ([], true), (["a"], true), (["b"], true), (["a", "b"], false), (["b", "a"], false),
      (["e"], false), (["b", "d"], true), (["x"], true),
    ] as [([String], Bool)])
  func `a raise brings something only from where the control stands, in any order`(
    _ finished: [String], _ isAbove: Bool
  ) {
    #expect(Self.stage.forecast.above(finished: finished) == (isAbove ? [0] : []))
  }

  @Test func `a control that may stand where a raise starts is raised`() {
    var stage = Self.stage
    stage.answers[0] = .unknown
    #expect(stage.forecast.above(finished: []) == [0])
    #expect(stage.forecast.above(finished: ["b"]) == [])
  }

  @Test func `what does not apply is not raised, and changes no risk`() {
    var stage = Self.stage
    stage.answers[0] = .notApplicable
    #expect(stage.forecast.above(finished: ["e"]) == stage.forecast.above(finished: []))
  }

  @Test func `scenarios that are borne, avoided or handed on are not above their line`() {
    let stage = Self.stage
    let forecast = PlanForecast(
      stage.actions, in: stage.model, by: stage.readings, gaps: stage.gaps, judging: [])
    #expect(forecast.above(finished: []) == [])
  }

  @Test func `a control that no scenario names is raised from where it was declared`() throws {
    var stage = Self.stage
    stage.scenarios = []
    let terms = PlanTerms(from: Made.period(2026, 4), quarters: 1)
    let gaps = { (ids: [String]) in
      let plan = try ids.map { try item($0, (2026, 4), (2026, 4)) }
      return stage.forecast.outlook(of: plan, over: terms).map(\.gaps)
    }
    #expect(try gaps(["b"]) == [2, 2])
    #expect(try gaps(["b", "a"]) == [2, 1])
    #expect(try gaps(["b", "a", "d"]) == [2, 0])
  }

  @Test func `more actions done never leave more gaps, nor more scenarios above`() throws {
    var draws = Draws(seed: 73)
    var fell = 0
    for _ in 0..<200 {
      var stage = PlanStage((0..<4).map { _ in draws.number(1...3) })
      stage.line = draws.number(20...200)
      stage.scenarios = (1...3).map {
        Made.threat("S-\($0)", yen: draws.number(50...400), on: draws.number(1...4))
      }
      stage.targets = (1...4).map { Made.wanted(draws.number(2...4), $0) }
      stage.actions = (1...6).map { number in
        let from = draws.number(1...3)
        return Made.action(
          "a\(number)", Made.raise(draws.number(1...4), from, draws.number(from + 1...4)))
      }
      let order = draws.shuffled(stage.actions.map(\.id))
      let forecast = stage.forecast
      let above = (0...6).map { forecast.above(finished: Array(order.prefix($0))) }
      for (more, fewer) in zip(above, above.dropFirst()) { #expect(fewer.isSubset(of: more)) }
      #expect(forecast.above(finished: order.reversed()) == above[6])
      fell += above[6].count < above[0].count ? 1 : 0
    }
    #expect(fell > 30)
  }
}
