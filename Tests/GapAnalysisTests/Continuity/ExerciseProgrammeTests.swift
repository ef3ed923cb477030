import GapAnalysis
import ProfileModel
import Testing

/// What is proposed to be exercised next, and why.
@Suite struct ExerciseProgrammeTests {
  private static func stage(_ tier: Int = 4) -> ContinuityStage {
    var stage = ContinuityStage()
    stage.rows = [
      ContinuityStage.row("k", level: 3, phases: ["0"], by: ["a"]),
      ContinuityStage.row("l", level: 2, phases: ["0"], by: ["a"]),
      ContinuityStage.row("m", level: 3, phases: ["1"], by: ["a"]),
    ]
    stage.plans = [
      ContinuityStage.plan("p", has: ["k": .procedures, "l": .written, "m": .procedures])
    ]
    stage.answers = [("a", Made.tier(tier))]
    return stage
  }

  private static func ids(_ stage: ContinuityStage) -> [[String]] {
    stage.examined.programme.proposals.map { $0.objectives.map(\.requirement) }
  }

  @Test func `the exercise that proves most comes first, in the doing where that is asked`() {
    let stage = Self.stage()
    #expect(Self.ids(stage) == [["k", "l"], ["m"]])
    let proposals = stage.examined.programme.proposals
    #expect(proposals.map(\.phase) == ["0", "1"])
    #expect(proposals.map(\.kind) == [.functional, .functional])
    var light = stage
    light.rows[0] = ContinuityStage.row("k", level: 2, phases: ["0"], by: ["a"])
    light.rows.removeLast()
    #expect(light.examined.programme.proposals.map(\.kind) == [.tableTop], "only l is short")
  }

  @Test func `an exercise cannot make up for a control that is too low`() {
    #expect(Self.ids(Self.stage(1)).isEmpty)
    #expect(Self.ids(Self.stage(3)) == [["l"]], "support 2 is not enough where 3 is needed")
  }

  @Test func `what no document has is not exercised but written`() {
    var stage = Self.stage()
    stage.plans = []
    #expect(Self.ids(stage).isEmpty)
  }

  @Test func `what failed is tried again, in the doing`() {
    var stage = Self.stage()
    stage.rows = [ContinuityStage.row("l", level: 2, phases: ["0"], by: ["a"])]
    stage.plans = [ContinuityStage.plan("p", has: ["l": .procedures])]
    #expect(Self.ids(stage).isEmpty)
    stage.exercises = [ContinuityStage.exercise("e", held: "2026-01-01", ["l": .failed])]
    let proposal = stage.examined.programme.proposals.first
    #expect(proposal?.objectives.map(\.reason) == [.retests(exercise: "e")])
    #expect(proposal?.kind == .functional)
  }

  @Test func `what an exercise holds up is kept up when that ends within the year`() {
    var stage = Self.stage()
    stage.rows = [ContinuityStage.row("k", level: 3, phases: ["0"], by: ["a"])]
    stage.exercises = [ContinuityStage.exercise("e", held: "2025-11-19", ["k": .met])]
    #expect(
      stage.examined.programme.proposals.first?.objectives.map(\.reason)
        == [.keeps(until: Made.day("2027-11-19"))])
    stage.exercises = [ContinuityStage.exercise("e", held: "2025-11-20", ["k": .met])]
    #expect(Self.ids(stage).isEmpty, "it counts to the end of the year that is looked at")
  }

  @Test func `what is planned already is not proposed again`() {
    var stage = Self.stage()
    stage.exercises = [
      ContinuityStage.exercise("next", held: nil, ["k": .open, "l": .open]) { $0.plans = ["p"] }
    ]
    #expect(Self.ids(stage) == [["m"]])
    #expect(stage.examined.programme.planned == ["next"])
  }

  @Test func `of two documents one is enough for a service`() {
    var stage = Self.stage()
    stage.plans.append(ContinuityStage.plan("q", has: ["k": .procedures]))
    #expect(Self.ids(stage) == [["k", "l"], ["m"]])
    #expect(stage.examined.programme.proposals.allSatisfy { $0.plan == "p" })
  }
}
