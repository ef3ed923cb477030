import GapAnalysis
import ProfileModel
import Testing
import Wording

/// What plans lack, and what actions on documents do about it.
@Suite struct PlanWorkTests {
  /// `r` is written and has to be tried, `s` is missing, `t` is complete but its control is low.
  private static var stage: ContinuityStage {
    var stage = ContinuityStage()
    stage.rows = [
      ContinuityStage.row("r", level: 3, by: ["team"]),
      ContinuityStage.row("s", plans: ["bcp"], phases: ["0", "1"], by: ["team"]),
      ContinuityStage.row("t", by: ["log"]),
      ContinuityStage.row("w", .peacetime, plans: [], by: ["log"]),
    ]
    stage.plans = [
      ContinuityStage.plan("p", has: ["r": .procedures, "t": .procedures], kinds: ["cp"])
    ]
    stage.answers = [("log", Made.tier(1)), ("team", Made.tier(4))]
    return stage
  }

  private static func action(_ id: String, _ raises: [(String, Int)]) -> Action {
    var action = Action(
      id: id, title: Text(same: id), does: Text(same: id), raises: [], leadTime: 1)
    action.planRaises = raises.map { Action.PlanRaise($0, to: $1) }
    return action
  }

  private static let revision = action("revise", [("s", 2)])
  private static let exercise = action("try", [("r", 3), ("s", 3)])

  @Test func `gaps of the plans name what would mend them, what counts in more phases first`() {
    var done = Self.revision
    done.done = Made.day("2026-11-01")
    let gaps = Self.stage.examined.planGaps([Self.exercise, Self.revision])
    #expect(gaps.map(\.requirement.id) == ["s", "r"])
    #expect(gaps.map(\.status.level) == [0, 2])
    #expect(gaps.map(\.actions) == [["try", "revise"], ["try"]])
    #expect(gaps.map(\.closing) == [["try", "revise"], ["try"]])
    #expect(Self.stage.examined.planGaps([done]).flatMap(\.actions) == [])
  }

  @Test func `an exercise verifies nothing that no document has, and does once it is written`() {
    let examined = Self.stage.examined
    #expect(examined.readied(by: [Self.exercise]) == ["r"])
    #expect(examined.readied(by: [Self.revision]) == ["s"])
    #expect(examined.readied(by: [Self.exercise, Self.revision]) == ["r", "s"])
  }

  @Test func `a step towards what is needed counts, and none beyond it`() {
    var stage = Self.stage
    stage.plans[0].clauses = [.init("r", clause: "1", extent: .written)]
    let examined = stage.examined
    #expect(examined.effect(of: Self.action("mend", [("r", 2)])).advances == ["r"])
    #expect(examined.effect(of: Self.action("again", [("r", 1)])).advances == [])
    #expect(Self.stage.examined.effect(of: Self.action("beyond", [("t", 3)])).advances == [])
  }

  @Test func `paper alone makes nothing ready, and still closes a gap of the plans`() {
    var stage = Self.stage
    stage.answers = [("log", Made.tier(1)), ("team", Made.tier(1))]
    let effect = stage.examined.effect(of: Self.revision)
    #expect(effect.readies == [])
    #expect(effect.advances == ["s"])
    #expect(effect.served == ["s"])
  }

  @Test func `work is a revision for each document or kind, and the exercises of the programme`() {
    let work = Self.stage.examined.work
    #expect(work.map(\.subject) == [.kind("bcp"), .document("p")])
    #expect(work.map(\.raises) == [[.init("s", to: 2)], [.init("r", to: 3)]])
    #expect(work.map(\.isExercise) == [false, true])
    var fit = Self.stage
    fit.plans.append(ContinuityStage.plan("b", kinds: ["bcp"]))
    #expect(fit.examined.work.first?.subject == .document("b"))
  }

  // MARK: Plans of actions

  private static func worth(_ stage: ContinuityStage, _ actions: [Action]) -> PlanWorth {
    let model = RiskStage.model([])
    return PlanWorth(
      actions, in: model, by: TierReadings(certain: TierReading([])), above: [], gaps: [],
      criteria: .standard, continuity: stage.examined)
  }

  @Test func `every step that the documents lack counts in a plan, and no other`() {
    let steps = Self.worth(Self.stage, [Self.revision]).steps
    #expect(steps == ["plan r=3": 10, "plan s=1": 10, "plan s=2": 10])
  }

  @Test func `a plan takes what mends documents, and its outlook tells what becomes ready`() throws
  {
    let actions = [Self.revision, Self.exercise]
    let terms = PlanTerms(from: Made.period(2026, 4), quarters: 4)
    let question = try PlanQuestion(actions, terms, worth: Self.worth(Self.stage, actions))
    let plan = try #require(PlanSearch(question.problem).run().plan)
    #expect(Set(plan.schedule.starts.keys) == ["revise", "try"])
    let forecast = PlanForecast(
      actions, in: RiskStage.model([]), by: TierReadings(certain: TierReading([])), gaps: [],
      judging: [], continuity: Self.stage.examined)
    let quarter = Made.period(2026, 4)
    let items = [
      ActionPlan.Item(Self.revision, start: quarter, end: quarter),
      ActionPlan.Item(Self.exercise, start: Made.period(2027, 1), end: Made.period(2027, 1)),
    ]
    let outlook = forecast.outlook(of: items, over: terms).compactMap(\.readiness)
    #expect(outlook.map(\.weak) == [4, 3, 2, 2, 2])
    #expect(outlook.map(\.readied) == [[], ["s"], ["r", "s"], ["r", "s"], ["r", "s"]])
  }
}
