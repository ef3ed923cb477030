import GapAnalysis
import ProfileModel
import Testing
import Wording

/// From a control to the plans and services that hang on it, and back.
@Suite struct ContinuityTraceTests {
  private static var stage: ContinuityStage {
    var stage = ContinuityStage()
    stage.rows = [
      ContinuityStage.row("r", by: ["log", "team"]), ContinuityStage.row("s", by: ["log"]),
      ContinuityStage.row("t", by: ["team"]),
    ]
    stage.plans = [
      ContinuityStage.plan("p", has: ["r": .procedures, "s": .procedures, "t": .procedures]) {
        $0.services = ["grid"]
      }
    ]
    stage.services = ["generation", "grid"]
    stage.answers = [("log", Made.tier(1)), ("team", Made.tier(3))]
    return stage
  }

  @Test func `a control's gap weakens every requirement it serves and no other`() {
    let examined = Self.stage.examined
    #expect(examined.weakened(by: ContinuityStage.id("log")) == ["r", "s"])
    #expect(examined.weakened(by: ContinuityStage.id("team")) == [])
    #expect(examined.rows(behind: ContinuityStage.id("team")).map(\.requirement.id) == ["r", "t"])
  }

  @Test func `a point of a control stands for the control`() {
    var stage = Self.stage
    stage.answers = [("team", Made.tier(3))]
    let set = Made.set([
      Made.control("log"), Made.control("log-a", of: "log"), Made.control("team"),
    ])
    let profile = Made.profile(
      [set], [Made.rating("log-a", Made.tier(1)), Made.rating("team", Made.tier(3))])
    let examined = ContinuityExamination(
      stage.requirements, stage.documents, in: profile, systems: [])
    #expect(examined.weakened(by: ContinuityStage.id("log-a")) == ["r", "s"])
  }

  @Test func `a requirement leads to its documents, exercises and services`() throws {
    var stage = Self.stage
    stage.exercises = [ContinuityStage.exercise("e", held: "2026-01-01", ["t": .met])]
    let examined = stage.examined
    let trace = try #require(examined.traces(of: examined.rows).last)
    #expect(trace.documents.map(\.plan) == ["p"] && trace.documents.map(\.clauses) == [["1"]])
    #expect(trace.documents.map(\.status.level) == [3])
    #expect(trace.exercises == ["e"])
    #expect(trace.weakServices == ["generation"], "no document is for it")
  }

  // MARK: Actions

  private static func action(
    _ id: String, _ raises: [(String, Int, Int)], needs: [String] = []
  ) -> Action {
    var action = Action(
      id: id, title: Text(same: id), does: Text(same: id),
      raises: raises.map { .init(ContinuityStage.id($0.0), from: $0.1, to: $0.2) }, leadTime: 1)
    action.needs = needs
    return action
  }

  private static var covered: ContinuityStage {
    var stage = stage
    stage.services = ["grid"]
    return stage
  }

  @Test func `an action makes ready what hangs on it alone, from where the control stands`() {
    let examined = Self.covered.examined
    #expect(examined.readied(by: [Self.action("x", [("log", 1, 3)])]) == ["r", "s"])
    #expect(examined.readied(by: [Self.action("x", [("log", 1, 2)])]) == [])
    #expect(examined.readied(by: [Self.action("x", [("log", 2, 3)])]) == [], "it is not at 2")
    #expect(examined.readied(by: [Self.action("x", [("team", 3, 4)])]) == [])
    var done = Self.action("x", [("log", 1, 3)])
    done.done = Made.day("2026-11-01")
    #expect(examined.readied(by: [done]) == [], "what it raised is in the answers already")
  }

  @Test func `several actions make ready what each alone does not`() {
    let steps = [Self.action("y", [("log", 2, 3)]), Self.action("x", [("log", 1, 2)])]
    let examined = Self.covered.examined
    #expect(steps.allSatisfy { examined.readied(by: [$0]).isEmpty })
    #expect(examined.readied(by: steps) == ["r", "s"])
  }

  @Test func `no action makes up for what no document has`() {
    var stage = Self.covered
    stage.plans = []
    #expect(stage.examined.readied(by: [Self.action("x", [("log", 1, 4)])]) == [])
  }

  @Test func `a gap names the requirements it weakens, and no others`() {
    let stage = Self.covered
    let targets = ["log", "team"].map { Made.claim(.obligation, 4, $0) }
    let gaps = GapList(actions: [], scenarios: [], above: [], continuity: stage.examined).gaps(
      in: stage.profile, to: TargetProfile(targets), .on(Made.day(stage.day)))
    #expect(gaps.map(\.requirements) == [["r", "s"], []])
  }

  @Test func `an action that only makes a requirement ready closes a gap, and another is optional`()
  {
    let stage = PlanStage([3])
    let actions = ["x", "y"].map { Self.action($0, [("log", 1, 3)]) }
    let inputs = ActionSituation(
      actions, in: stage.model, by: stage.readings, above: [], gaps: [],
      costing: PriorityCriteria.standard.costing,
      plans: ["x": .init(readies: ["K4-1"])]
    ).situation().actions
    #expect(inputs.map(\.ownClass) == [.target, .optional])
    #expect(inputs.map(\.readies) == [["K4-1"], []])
    #expect(inputs.first?.ground?.english.contains("K4-1") == true)
  }
}
