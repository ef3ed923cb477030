import GapAnalysis
import ProfileModel
import Testing

/// What a plan counts, reckoned by hand: the weight of risk is 50 of 100, that of motivation 25; the
/// tiers 2, 3 and 4 bring 35, 40 and 25 of 100 parts of what a control does.
@Suite struct PlanWorthTests {
  /// Control 1 at tier 1, which everything hangs on.
  private func steps(_ change: (inout PlanStage) -> Void) -> [String: Int] {
    var stage = PlanStage([1, 1, 1])
    stage.actions = [Made.action("a", Made.raise(1, 1, 4))]
    change(&stage)
    return stage.worth.steps
  }

  @Test func `what is above the line counts whatever is wanted, up to all of the excess`() {
    // 192 of 240 are taken away, and 200 lie above the line: 0.96 of it.
    let found = steps { $0.scenarios = [Made.threat("S-1", yen: 240, on: 1)] }
    #expect(found == ["cat/c1=2": 1680, "cat/c1=3": 1920, "cat/c1=4": 1200])
    // 192 are more than the 140 above the line.
    let full = steps { stage in
      stage.line = 100
      stage.scenarios = [Made.threat("S-1", yen: 240, on: 1)]
    }
    #expect(full == ["cat/c1=2": 1750, "cat/c1=3": 2000, "cat/c1=4": 1250])
  }

  @Test func `what is within its line counts up to the target alone`() {
    // Nothing is above, so that 192 are held against all of the 240.
    let threat = { (stage: inout PlanStage) in
      stage.line = 300
      stage.scenarios = [Made.threat("S-1", yen: 240, on: 1)]
    }
    #expect(steps(threat) == [:])
    let found = steps { stage in
      threat(&stage)
      stage.targets = [Made.wanted(3, 1)]
    }
    #expect(found == ["cat/c1=2": 1400, "cat/c1=3": 1600])
  }

  @Test func `both count towards a target, and past it only what is above`() {
    // Of 200 above the line 120 go, and 12 of what is within.
    let found = steps { stage in
      stage.scenarios = [
        Made.threat("S-1", yen: 240, on: 1, strength: "0.5"),
        Made.threat("S-2", yen: 24, on: 1, strength: "0.5"),
      ]
      stage.targets = [Made.wanted(2, 1)]
    }
    #expect(found == ["cat/c1=2": 1155, "cat/c1=3": 1200, "cat/c1=4": 750])
  }

  @Test(arguments: [("0.8", "0.5"), ("0.5", "0.8")])
  func `units are never added; the one in which most is taken away counts`(
    _ yen: String, _ hours: String
  ) {
    let found = steps { stage in
      stage.line = 300
      stage.targets = [Made.wanted(2, 1)]
      stage.scenarios = [
        Made.threat("S-1", .yen, 240_000_000, on: 1, strength: yen),
        Made.threat("S-2", .personHours, 9000, on: 1, strength: hours),
      ]
    }
    #expect(found == ["cat/c1=2": 1400])
  }

  @Test func `a step from the tier at which a control stands counts, and none below`() {
    let found = steps { stage in
      stage.answers[0] = Made.tier(2)
      stage.scenarios = [Made.threat("S-1", yen: 240, on: 1)]
    }
    // From tier 2 on 172.8 are left, 132.8 above the line, and all 124.8 that there are to take go.
    #expect(found == ["cat/c1=3": 2891, "cat/c1=4": 1807])
  }

  @Test func `a step towards a target counts at least 10, and one past it nothing`() {
    let found = steps { $0.targets = [Made.wanted(3, 1)] }
    #expect(found == ["cat/c1=2": 10, "cat/c1=3": 10])
    let small = steps { stage in
      // 0.8 of a thousandth of all risk is less than that.
      stage.line = 5000
      stage.targets = [Made.wanted(2, 1)]
      stage.scenarios = [
        Made.threat("S-1", yen: 1, on: 1), Made.threat("S-2", yen: 999, on: 2),
      ]
    }
    #expect(small == ["cat/c1=2": 10])
  }

  @Test func `what no action raises, and what does not apply, has no steps`() {
    let found = steps { stage in
      stage.answers[0] = .notApplicable
      stage.targets = [Made.wanted(3, 1), Made.wanted(3, 2)]
      stage.scenarios = [
        Made.threat("S-1", yen: 240, on: 1), Made.threat("S-2", yen: 240, on: 2),
      ]
    }
    #expect(found == [:])
  }

  // MARK: Duty

  @Test func `an obligation that more than one action would meet counts besides`() {
    let found = steps { stage in
      stage.targets = [Made.wanted(2, 1, .obligation)]
      stage.actions.append(Made.action("b", Made.raise(1, 1, 2)))
    }
    #expect(found == ["cat/c1=2": 10_010])
  }

  @Test func `an obligation that one action alone would meet does not, since it has to be in`() {
    let found = steps { $0.targets = [Made.wanted(2, 1, .obligation)] }
    #expect(found == ["cat/c1=2": 10])
  }

  @Test func `of two obligations that one action alone would meet neither does`() {
    let found = steps { stage in
      stage.targets = [Made.wanted(2, 1, .obligation), Made.wanted(2, 2, .obligation)]
      stage.change("a") { $0.raises.append(Made.raise(2, 1, 2)) }
    }
    #expect(found == ["cat/c1=2": 10, "cat/c2=2": 10])
  }

  @Test func `steps past what is owed count as others do`() {
    let found = steps { stage in
      stage.targets = [Made.wanted(2, 1, .obligation)]
      stage.actions.append(Made.action("b", Made.raise(1, 1, 2)))
      stage.scenarios = [Made.threat("S-1", yen: 240, on: 1)]
    }
    #expect(found == ["cat/c1=2": 11_680, "cat/c1=3": 1920, "cat/c1=4": 1200])
  }

  // MARK: Motivation

  @Test(arguments: [
    (["service": 2], 1000), (["service": 1, "renewal": 2], 750), (["safety": 1], 375),
    (["service": 2, "safety": 2, "trust": 2, "renewal": 2], 2500),
  ]) func `how far an action serves the objectives is a step of its own`(
    _ serves: [String: Int], _ worth: Int
  ) {
    let found = steps { $0.change("a") { $0.serves = serves } }
    #expect(found == ["action a": worth])
  }

  @Test func `an action that serves no objective has no such step`() {
    let links: [[String: Int]] = [["service": 0], ["unknown": 2]]
    for serves in links { #expect(steps { $0.change("a") { $0.serves = serves } } == [:]) }
  }

  // MARK: Together

  @Test func `a step that two actions bring counts once`() throws {
    var stage = PlanStage([1])
    stage.scenarios = [Made.threat("S-1", yen: 240, on: 1)]
    stage.actions = [
      Made.action("a", Made.raise(1, 1, 2)), Made.action("b", Made.raise(1, 1, 3)),
    ]
    // With tier 3 for the highest, 144 of 200 go: 1680 and 1920 of 3600.
    let checker = PlanChecker(try stage.question().problem)
    #expect(checker.value(of: PlanSchedule(["a": 8])) == 4 * 1680)
    #expect(checker.value(of: PlanSchedule(["b": 8])) == 4 * 3600)
    #expect(checker.value(of: PlanSchedule(["a": 8, "b": 8])) == 4 * 3600)
    #expect(checker.value(of: PlanSchedule(["a": 7, "b": 8])) == 4 * 3600 + 1680)
  }

  /// Each control has at most one action and one scenario of its own.
  private func drawn(_ draws: inout Draws, _ count: Int) -> PlanStage {
    var stage = PlanStage((0..<count).map { _ in draws.number(1...3) })
    stage.line = draws.number(0...200)
    for (place, answer) in stage.answers.enumerated() {
      let (number, tier) = (place + 1, answer.declaredTier ?? 1)
      if draws.number(0...3) > 0 {
        stage.scenarios.append(
          Made.threat(
            "S-\(number)", draws.one(of: RiskUnit.allCases), draws.number(1...400) * 1_000_000,
            on: number, strength: draws.one(of: ["0.9", "0.5", "0.2"])))
      }
      if draws.number(0...1) == 0 {
        let source = draws.one(of: [Target.Source.obligation, .baseline])
        stage.targets.append(Made.wanted(draws.number(2...4), number, source))
      }
      stage.actions.append(
        Made.action("a\(number)", Made.raise(number, tier, draws.number(tier + 1...4))) {
          $0.serves = ["service": draws.number(0...2)]
        })
    }
    return stage
  }

  @Test func `where no action shares a control, a plan is worth the sum of its actions`() throws {
    var draws = Draws(seed: 71)
    for _ in 0..<150 {
      let stage = drawn(&draws, draws.number(1...6))
      let (worth, problem) = (stage.worth, try stage.question().problem)
      let all = PlanSchedule(
        Dictionary(uniqueKeysWithValues: problem.actions.map { ($0.id, draws.number(1...8)) }))
      let checker = PlanChecker(problem)
      #expect(checker.value(of: all) == checker.valueOfActionsAlone(in: all))
      let last = PlanSchedule(all.starts.mapValues { _ in 8 })
      #expect(checker.value(of: last) == 4 * worth.steps.values.reduce(0, +))
    }
  }

  @Test func `an action on a control of its own changes no step of another`() {
    var draws = Draws(seed: 72)
    var changed = 0
    for _ in 0..<150 {
      let all = drawn(&draws, draws.number(2...6))
      var fewer = all
      let left = fewer.actions.remove(at: draws.number(0...fewer.actions.count - 1))
      let (before, after) = (fewer.worth.steps, all.worth.steps)
      let own = after.filter { name, _ in
        name == "action \(left.id)" || name.hasPrefix("\(left.raises[0].control)=")
      }
      changed += own.isEmpty ? 0 : 1
      #expect(before == after.filter { own[$0.key] == nil })
    }
    #expect(changed > 50)
  }
}
