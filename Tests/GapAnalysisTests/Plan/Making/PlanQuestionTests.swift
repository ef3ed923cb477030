import GapAnalysis
import ProfileModel
import Testing

/// The problem that actions and terms make.
@Suite struct PlanQuestionTests {
  private func changed(_ change: (inout PlanStage) -> Void) -> PlanStage {
    var stage = PlanNoteTests.stage
    change(&stage)
    return stage
  }

  // MARK: When

  @Test(
    arguments: [
      ([], nil), ([.fiscalYearStart], [2, 6]), ([.plannedOutage], [4, 8]),
      ([.plannedOutage, .fiscalYearStart], [2, 4, 6, 8]), ([.offPeak, .fiscalYearStart], nil),
    ] as [([Action.Season], Set<Int>?)]) func `seasons are quarters in which an action may begin`(
      _ seasons: [Action.Season], _ begins: Set<Int>?
    ) throws
  {
    let stage = changed { stage in
      stage.terms.seasons[.plannedOutage] = [3]
      stage.change("a") { $0.seasons = seasons }
    }
    #expect(try stage.planned("a").begins == begins)
  }

  @Test(arguments: [
    ((2026, 1), 1, PlanAction.Decision.open), ((2026, 4), 1, .open), ((2027, 1), 2, .open),
    ((2028, 3), 8, .open), ((2028, 4), 8, .forbidden), ((2040, 1), 8, .forbidden),
  ]) func `an action begins from its first quarter on, and not where that lies after the plan`(
    _ earliest: (Int, Int), _ place: Int, _ decision: PlanAction.Decision
  ) throws {
    let action = try changed { stage in
      stage.change("a") { $0.earliest = Made.period(earliest.0, earliest.1) }
    }.planned("a")
    #expect(action.earliest == place)
    #expect(action.decision == decision)
  }

  @Test(arguments: [
    ((2026, 1), 4), ((2027, 2), 4), ((2027, 3), 4), ((2027, 4), 5), ((2028, 3), 8),
  ]) func `a duty is due in its quarter, or as soon as it can be done after what it needs`(
    _ due: (Int, Int), _ place: Int
  ) throws {
    let stage = changed { stage in
      stage.change("a") { $0.leadTime = 2 }
      stage.change("b") { action in
        (action.leadTime, action.needs) = (2, ["a"])
        action.duty = Made.duty(Made.period(due.0, due.1))
      }
    }
    #expect(try stage.planned("b").due == place)
    #expect(try stage.planned("a").due == nil)
  }

  @Test func `a duty waits for its season before it is late`() throws {
    let stage = changed { stage in
      stage.change("a") { action in
        action.seasons = [.fiscalYearStart]
        action.duty = Made.duty(Made.period(2026, 4))
      }
    }
    #expect(try stage.planned("a").due == 2)
  }

  @Test func `a duty due after the plan, and one that is kept out of it, bind nothing`() throws {
    let later = changed { stage in
      stage.change("a") { $0.duty = Made.duty(Made.period(2028, 4)) }
    }
    #expect(try later.planned("a").due == nil)
    let out = changed { stage in
      stage.change("a") { action in
        action.duty = Made.duty(Made.period(2027, 4))
        action.alternatives = ["b"]
      }
      stage.change("b") { $0.done = Made.day("2026-10-01") }
    }
    #expect(try out.planned("a").decision == .forbidden)
    #expect(try out.planned("a").due == nil)
  }

  @Test func `what alone would meet an obligation is done by the end, or by its own due quarter`()
    throws
  {
    var stage = changed { stage in
      stage.targets.append(Made.wanted(2, 3, .obligation))
      stage.change("a") { $0.raises.append(Made.raise(3, 1, 2)) }
    }
    #expect(try stage.planned("a").due == 8)
    stage.change("a") { $0.duty = Made.duty(Made.period(2027, 1)) }
    #expect(try stage.planned("a").due == 2)
    stage.terms.forbidden = ["a"]
    stage.change("a") { $0.duty = nil }
    #expect(try stage.planned("a").due == nil)
  }

  // MARK: What was decided

  @Test func `locked is in, and where it is said in its quarter; forbidden is out`() throws {
    let stage = changed { stage in
      stage.terms.locks = [.init("a"), .init("b", start: Made.period(2027, 2))]
      stage.actions.append(Made.action("c", Made.raise(1, 1, 3)))
      stage.terms.forbidden = ["c"]
    }
    #expect(try stage.planned("a").due == 8)
    #expect(try stage.planned("b").decision == .start(3))
    #expect(try stage.planned("c").decision == .forbidden)
  }

  @Test(arguments: [nil, Made.period(2026, 4)])
  func `what is kept out cannot be locked in`(_ start: PeriodID?) throws {
    let stage = changed { stage in
      stage.change("a") { $0.leadTime = 9 }
      stage.terms.locks = [.init("a", start: start)]
    }
    #expect(PlanSearch(try stage.question().problem).run() == .impossible)
  }

  // MARK: What it needs

  @Test func `what is done, and what nobody knows, is needed no more`() throws {
    let stage = changed { stage in
      stage.actions.append(Made.action("c", Made.raise(1, 1, 3)))
      stage.change("b") { $0.done = Made.day("2026-10-01") }
      stage.change("a") { $0.needs = ["b", "c", "x"] }
    }
    #expect(try stage.planned("a").prerequisites == [.init("c")])
    #expect(try stage.question().actions.map(\.id) == ["a", "c"])
  }

  @Test func `what brings an action to where it starts from becomes what it waits for`() throws {
    let stage = changed { stage in
      stage.actions.append(Made.action("c", Made.raise(1, 3, 4)))
      stage.change("b") { $0.raises = [Made.raise(1, 2, 3)] }
    }
    #expect(try stage.planned("b").prerequisites == [.init("a")])
    #expect(try stage.planned("c").prerequisites == [.init("b")])
  }

  @Test func `steps from where nothing settles that a control stands are not counted`() throws {
    let steps = { (second: [Action.Raise]) in
      let action = try changed { $0.change("b") { $0.raises = second } }.planned("b")
      guard case .steps(let steps) = action.worth else { return Set<String>() }
      return steps
    }
    #expect(try steps([Made.raise(2, 1, 3)]) == ["cat/c2=2", "cat/c2=3"])
    #expect(try steps([Made.raise(2, 1, 3), Made.raise(1, 2, 3)]).contains("cat/c1=3"))
    #expect(try steps([Made.raise(2, 1, 3), Made.raise(1, 3, 4)]) == ["cat/c2=2", "cat/c2=3"])
  }

  @Test func `alternatives hang together, whoever names them`() throws {
    let stage = changed { stage in
      stage.actions += ["c", "d", "e"].map { Made.action($0, Made.raise(1, 1, 3)) }
      stage.actions.append(
        Made.action("z", Made.raise(1, 1, 3)) { $0.done = Made.day("2026-10-01") })
      stage.change("c") { $0.alternatives = ["b"] }
      stage.change("a") { $0.alternatives = ["b"] }
      stage.change("d") { $0.alternatives = ["z"] }
      stage.change("e") { $0.alternatives = ["x"] }
    }
    let groups = try stage.question().problem.actions.map(\.alternatives)
    #expect(groups == ["a", "a", "a", nil, nil])
  }

  // MARK: What is under way

  struct Under: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let begun: PeriodID
    var spent: Int?
    var days: Int?
    var expected: PeriodID?
    /// First quarter, quarters, millions of yen, and person-days that are planned.
    let planned: [Int]
  }

  /// Four quarters, 30 million yen and 40 person-days in a plan from 2026Q4.
  static let under = [
    Under(
      testDescription: "begun two quarters ago, nothing noted", begun: Made.period(2026, 2),
      planned: [1, 2, 30, 40]),
    Under(
      testDescription: "some of it used", begun: Made.period(2026, 2), spent: 12, days: 15,
      planned: [1, 2, 18, 25]),
    Under(
      testDescription: "more used than planned", begun: Made.period(2026, 3), spent: 31, days: 41,
      planned: [1, 3, 0, 0]),
    Under(
      testDescription: "expected later", begun: Made.period(2026, 2),
      expected: Made.period(2027, 3), planned: [1, 4, 30, 40]),
    Under(
      testDescription: "expected long ago", begun: Made.period(2025, 1),
      expected: Made.period(2026, 1), planned: [1, 1, 30, 40]),
    Under(
      testDescription: "expected after the plan", begun: Made.period(2026, 2),
      expected: Made.period(2029, 3), planned: [1, 8, 30, 40]),
    Under(
      testDescription: "begun in the plan", begun: Made.period(2027, 1), spent: 12, days: 15,
      planned: [2, 4, 30, 40]),
    Under(
      testDescription: "begun after the plan", begun: Made.period(2029, 1),
      planned: [8, 1, 30, 40]),
  ]

  @Test(arguments: under) func `what is under way goes on with what is left of it`(
    _ under: Under
  ) throws {
    let million = 1_000_000
    let stage = changed { stage in
      stage.begun["a"] = under.begun
      stage.change("a") { action in
        (action.leadTime, action.needs) = (4, ["b"])
        (action.initial, action.effort) = (Made.cost(30 * million), [.it: 40])
        action.seasons = [.fiscalYearStart]
      }
      var noted = ActionProgress("a")
      noted.spent = under.spent.map { $0 * million }
      noted.effort = under.days.map { [.it: $0] } ?? [:]
      noted.expected = under.expected
      stage.progress = [noted]
    }
    let action = try stage.planned("a")
    guard case .start(let start) = action.decision else {
      Issue.record("it is not held to its beginning")
      return
    }
    let money = (action.totals[PlanQuestion.money] ?? -million) / million
    #expect([start, action.duration, money, action.totals["it"] ?? -1] == under.planned)
    #expect(action.prerequisites == [] && action.begins == nil)
    #expect(PlanSearch(try stage.question().problem).run().plan?.schedule.starts["a"] == start)
  }
}
