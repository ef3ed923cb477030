import GapAnalysis
import ProfileModel
import Testing

/// The ladder: what a document has of a requirement, and what exercises make of it.
@Suite struct PlanStatusTests {
  private static func stage(
    _ extent: ContinuityPlan.Extent = .procedures, date: String? = "2024-04-01",
    _ exercises: [Exercise] = [], on day: String = "2026-11-20"
  ) -> ContinuityStage {
    var stage = ContinuityStage()
    stage.plans = [ContinuityStage.plan("p", has: ["r": extent], date: date)]
    (stage.exercises, stage.day) = (exercises, day)
    return stage
  }

  private static func held(
    _ day: String, _ result: Exercise.Result, id: String = "e",
    _ more: (inout Exercise) -> Void = { _ in }
  ) -> Exercise { ContinuityStage.exercise(id, held: day, ["r": result], more) }

  @Test func `without a document nothing is written, whatever was exercised`() {
    var stage = ContinuityStage()
    stage.exercises = [Self.held("2026-01-01", .met)]
    #expect(stage.level == 0)
    stage.plans = [ContinuityStage.plan("p", has: ["other": .procedures])]
    #expect(stage.level == 0)
  }

  @Test func `a document stands for what its clauses have, the best of several`() {
    #expect(Self.stage(.written).level == 1)
    #expect(Self.stage(.procedures).level == 2)
    var stage = Self.stage(.written)
    stage.plans.append(ContinuityStage.plan("q", has: ["r": .procedures]))
    #expect(stage.level == 2)
    stage.plans[0].clauses.append(.init("r", clause: "2", extent: .procedures))
    #expect(stage.documents.status(of: stage.plans[0], "r", for: nil).level == 2)
  }

  @Test func `a document counts from the day of its version on`() {
    #expect(Self.stage(date: "2026-11-20").level == 2)
    let stage = Self.stage(date: "2026-11-21")
    #expect(stage.level == 0)
    #expect(
      stage.documents.status(of: stage.plans[0], "r", for: nil).basis
        == .ahead(Made.day("2026-11-21")))
  }

  @Test func `an objective met verifies even what is only written, for 24 months`() {
    for extent in ContinuityPlan.Extent.allCases {
      #expect(Self.stage(extent, [Self.held("2024-11-20", .met)]).level == 3)
      #expect(Self.stage(extent, [Self.held("2024-11-19", .met)]).level == extent.level)
    }
    let lapsed = Self.stage(.procedures, [Self.held("2024-11-19", .met)]).documents.reading(of: "r")
      .weakest
    #expect(lapsed.basis == .lapsed(exercise: "e", until: Made.day("2026-11-19")))
  }

  @Test func `the parameter says for how many months`() {
    let stage = Self.stage(.procedures, [Self.held("2024-11-20", .met)])
    let short = PlanDocuments(
      stage.plans, stage.exercises, services: [], systems: [], on: Made.day(stage.day),
      by: ContinuityRules(exerciseMonths: 23))
    #expect(short.reading(of: "r").level == 2)
  }

  @Test func `a failure lowers to written at most, however old it is`() {
    #expect(Self.stage(.procedures, [Self.held("2026-11-20", .failed)]).level == 1)
    #expect(Self.stage(.procedures, [Self.held("2024-04-02", .failed)]).level == 1)
    #expect(Self.stage(.written, [Self.held("2026-01-01", .failed)]).level == 1)
    #expect(Self.stage(.procedures, [Self.held("2026-01-01", .open)]).level == 2)
  }

  @Test func `a failure is over when the document is revised after it`() {
    let failed = [Self.held("2026-05-01", .failed)]
    #expect(Self.stage(.procedures, date: "2026-05-02", failed).level == 2)
    #expect(Self.stage(.written, date: "2026-05-02", failed).level == 1)
    #expect(
      Self.stage(.procedures, date: "2026-05-01", failed).level == 1,
      "revised on the day is not after it")
    #expect(Self.stage(.procedures, date: nil, failed).level == 1)
  }

  @Test func `the latest result counts, and of one day the failure`() {
    let (old, new) = (Self.held("2026-01-01", .failed), Self.held("2026-02-01", .met, id: "f"))
    #expect(Self.stage(.procedures, [old, new]).level == 3)
    #expect(Self.stage(.procedures, [new, old]).level == 3)
    #expect(
      Self.stage(
        .procedures, [Self.held("2026-01-01", .met), Self.held("2026-02-01", .failed, id: "f")]
      ).level
        == 1)
    for order in [
      [old, Self.held("2026-01-01", .met, id: "g")],
      [Self.held("2026-01-01", .met, id: "a"), old],
    ] { #expect(Self.stage(.procedures, order).level == 1) }
  }

  @Test func `an exercise to come says nothing yet`() {
    #expect(Self.stage(.procedures, [Self.held("2026-11-21", .met)]).level == 2)
    #expect(Self.stage(.procedures, [Self.held("2026-11-20", .met)]).level == 3)
    #expect(
      Self.stage(.procedures, [ContinuityStage.exercise("e", held: nil, ["r": .open])]).level == 2)
  }

  @Test func `an exercise verifies the documents and services it was about`() {
    #expect(
      Self.stage(.procedures, [Self.held("2026-01-01", .met) { $0.plans = ["p"] }]).level == 3)
    #expect(
      Self.stage(.procedures, [Self.held("2026-01-01", .met) { $0.plans = ["q"] }]).level == 2)
    var stage = Self.stage(.procedures, [Self.held("2026-01-01", .met) { $0.services = ["grid"] }])
    #expect(stage.level == 2, "no service is registered")
    stage.services = ["grid"]
    #expect(stage.level == 3)
    stage.services = ["generation", "grid"]
    #expect(stage.level == 2, "the service that is worst off counts")
    #expect(stage.documents.best("r", for: "grid").level == 3)
  }

  @Test func `a document is for the services and systems it names, or for all`() {
    var stage = Self.stage()
    stage.services = ["generation", "grid"]
    #expect(stage.level == 2)
    stage.plans[0].services = ["grid"]
    #expect(stage.level == 0)
    #expect(stage.documents.reading(of: "r").weakestService?.service == "generation")
    stage.plans[0].systems = ["dcs"]
    #expect(stage.level == 0)
    stage.systems = [System(id: "dcs", name: "DCS", environment: .ot, services: ["generation"])]
    #expect(stage.level == 2)
    stage.services = []
    #expect(stage.level == 0, "a document for one service does not stand for the organisation")
  }
}
