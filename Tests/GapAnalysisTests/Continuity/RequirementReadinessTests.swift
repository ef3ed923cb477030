import GapAnalysis
import ProfileModel
import Testing

/// Readiness: the least of what the documents have and what the controls carry.
@Suite struct RequirementReadinessTests {
  private static func stage(
    _ answers: [(String, Answer)], level: Int = 2, has extent: ContinuityPlan.Extent = .procedures,
    _ kind: ContinuityRequirement.Kind = .plan
  ) -> ContinuityStage {
    var stage = ContinuityStage()
    stage.rows = [ContinuityStage.row("r", kind, level: level, by: answers.map(\.0))]
    stage.plans = [ContinuityStage.plan("p", has: ["r": extent])]
    stage.answers = answers
    return stage
  }

  private static func ready(_ stage: ContinuityStage) -> ClosedRange<Int>? {
    stage.examined["r"]?.ready
  }

  static let cases: [([Answer], ClosedRange<Int>?, RequirementReadiness.State)] = [
    ([Made.tier(3), Made.tier(4)], 2...2, .ready),
    ([Made.tier(3), Made.tier(2)], 1...1, .short),
    ([Made.tier(3), .notAdopted], 0...0, .short),
    ([Made.tier(3), .unanswered], 0...2, .open),
    ([Made.tier(3), .unknown], 0...2, .open),
    ([Made.tier(2), .unknown], 0...1, .short),
    ([Made.tier(3), .notApplicable], 2...2, .ready),
    ([.notApplicable, .notApplicable], 2...2, .ready),
  ]

  @Test(arguments: cases) func `controls carry a plan as far as the least of those that apply`(
    _ answers: [Answer], _ ready: ClosedRange<Int>?, _ state: RequirementReadiness.State
  ) throws {
    let row = try #require(
      Self.stage(Array(zip(["a", "b"], answers))).examined["r"])
    #expect(row.ready == ready)
    #expect(row.state == state)
  }

  @Test func `a control that nobody is asked about may be anything`() {
    var stage = Self.stage([("a", Made.tier(4))])
    stage.rows = [ContinuityStage.row("r", by: ["a", "unasked"])]
    #expect(Self.ready(stage) == 0...2)
    stage.rows = [
      ContinuityRequirement(
        id: "r", title: stage.rows[0].title, kind: .plan, plans: [], phases: ["0"],
        characteristic: nil, level: 2, controls: [ControlID(catalog: "absent", control: "a")])
    ]
    #expect(Self.ready(stage) == 0...2)
  }

  @Test func `paper without capability and capability without paper both fail`() throws {
    var stage = Self.stage([("a", Made.tier(1))])
    #expect(Self.ready(stage) == 0...0)
    #expect(stage.examined["r"]?.bottleneck == [.control(ContinuityStage.id("a"), wanted: 3)])
    stage = Self.stage([("a", Made.tier(4))], has: .written)
    #expect(Self.ready(stage) == 1...1)
    let obstacle = try #require(stage.examined["r"]?.obstacles.first)
    guard case .plan(let at) = obstacle else {
      Issue.record("\(obstacle)")
      return
    }
    #expect(at.best.level == 1 && at.service == nil)
  }

  @Test func `the bottleneck is what stands lowest, the obstacles all that is too low`() {
    let stage = Self.stage(
      [("a", Made.tier(1)), ("b", Made.tier(2)), ("c", .unknown)], has: .written)
    let row = stage.examined["r"]
    #expect(
      row?.bottleneck == [
        .control(ContinuityStage.id("a"), wanted: 3),
        .openControl(ContinuityStage.id("c"), wanted: 3),
      ])
    #expect(row?.obstacles.count == 4)
    #expect(Self.stage([("a", Made.tier(4))]).examined["r"]?.obstacles == [])
  }

  @Test func `a measure of peacetime hangs on controls alone, and may not apply at all`() {
    var stage = Self.stage([("a", Made.tier(3))], .peacetime)
    stage.plans = []
    #expect(stage.examined["r"]?.state == .ready)
    stage = Self.stage([("a", .notApplicable)], .peacetime)
    #expect(stage.examined["r"]?.state == .notApplicable)
    #expect(ReadinessSummary(stage.examined.rows).count == 0)
  }

  @Test func `what evidence does not bear is ready by word alone`() {
    var stage = Self.stage([])
    stage.rows = [ContinuityStage.row("r", by: ["a"])]
    stage.ratings = [Made.rating("a", Made.tier(3))]
    let row = stage.examined["r"]
    #expect(row?.state == .ready)
    #expect(row?.evidencedState == .short)
  }

  @Test func `a service has the controls of its own systems`() {
    var stage = Self.stage([("a", Made.tier(3))])
    stage.services = ["generation", "grid"]
    stage.systems = [System(id: "dcs", name: "DCS", environment: .ot, services: ["generation"])]
    stage.ratings = [Made.rating("a", .system("dcs"), Made.tier(1))]
    let examined = stage.examined
    #expect(examined["r"]?.state == .short, "the worst in scope counts for the organisation")
    #expect(examined.rows(for: "generation").map(\.state) == [.short])
    #expect(examined.rows(for: "grid").map(\.state) == [.ready])
  }

  @Test func `a phase is as ready as its least ready requirement, and so is the chain`() {
    var stage = Self.stage([("a", Made.tier(3)), ("b", Made.tier(1))])
    stage.rows = [
      ContinuityStage.row("r", phases: ["0"], by: ["a"]),
      ContinuityStage.row("s", phases: ["0", "1"], by: ["b"]),
      ContinuityStage.row("w", .peacetime, phases: ["peacetime"], by: ["b"]),
    ]
    stage.plans = [ContinuityStage.plan("p", has: ["r": .procedures, "s": .procedures])]
    let examined = stage.examined
    let phase = ReadinessSummary(ContinuityExamination.phase("0", of: examined.rows))
    #expect(phase.ready == 0...0 && phase.reached == 1 && phase.count == 2)
    #expect(phase.bottleneck == ["s"] && phase.share == Share(1, of: 2))
    #expect(examined.chain(of: examined.rows).count == 2, "peacetime is no link of the chain")
    #expect(ReadinessSummary([]).ready == nil)
  }

  @Test func `one document is judged by itself, over the services it is for`() {
    var stage = Self.stage([("a", Made.tier(4))])
    stage.services = ["generation", "grid"]
    stage.plans = [
      ContinuityStage.plan("p", has: ["r": .written]) { $0.services = ["grid"] },
      ContinuityStage.plan("q", has: ["r": .procedures]),
    ]
    stage.exercises = [
      ContinuityStage.exercise("e", held: "2026-01-01", ["r": .met]) { $0.services = ["grid"] }
    ]
    let examined = stage.examined
    #expect(examined.rows(of: stage.plans[0]).map(\.ready) == [3...3])
    #expect(examined.rows(of: stage.plans[1]).map(\.ready) == [2...2])
  }
}
