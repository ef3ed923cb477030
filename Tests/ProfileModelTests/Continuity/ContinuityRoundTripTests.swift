import ProfileModel
import TestSupport
import Testing

/// What is written of plan documents and exercises is read back, and what is wrong with them is told.
@Suite struct ContinuityRoundTripTests {
  private static func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate(daysSinceEpoch: 0)
  }

  private static var plan: ContinuityPlan {
    var plan = ContinuityPlan(id: "CP-1", name: "サイバー初動対応要領")
    (plan.kinds, plan.services, plan.systems) = (["bcp", "cp"], ["grid"], ["scada"])
    (plan.version, plan.owner, plan.kept) = ("第3版", "セキュリティ統括室", "文書管理 12-3")
    (plan.trigger, plan.decider, plan.note) = ("重大な障害", "本部長", "年1回見直す")
    (plan.date, plan.review) = (day("2026-04-01"), day("2027-03-31"))
    var handOver = ContinuityPlan.HandOver(to: "BCP-1")
    (handOver.trigger, handOver.decider) = ("停止が2時間を超える", "社長")
    (handOver.deadline, handOver.content) = ("2時間以内", "被害の範囲")
    plan.handOvers = [handOver]
    plan.clauses = [
      .init("K3-2", clause: "第4章3(2)", extent: .procedures, note: "別表1"),
      .init("K3-2", clause: "第5章", extent: .written),
    ]
    return plan
  }

  private static var exercise: Exercise {
    var exercise = Exercise(id: "EX-1", name: "停止判断の演習", kind: .crossSector)
    exercise.planned = PeriodID("2026Q3")
    exercise.held = day("2026-11-10")
    (exercise.plans, exercise.services, exercise.scenarios) = (["CP-1"], ["grid"], ["S-1"])
    (exercise.lead, exercise.participants) = ("佐伯", ["給電部", "情報システム部"])
    exercise.objectives = [
      .init("K3-2", result: .failed, finding: "判断が遅れた", action: "A-1"), .init("K1-1"),
    ]
    exercise.lessons = "代行者を決める"
    return exercise
  }

  private func again(_ json: JSONValue) throws -> JSONValue {
    try JSONReader.read(json.canonical, path: "x")
  }

  @Test func `documents and exercises come back as they were, whether they say all or nothing`()
    throws
  {
    for plan in [Self.plan, ContinuityPlan(id: "P", name: "保安規程")] {
      #expect(ContinuityPlan(json: try again(plan.json)) == plan)
    }
    for exercise in [Self.exercise, Exercise(id: "E", name: "x", kind: .own)] {
      #expect(Exercise(json: try again(exercise.json)) == exercise)
    }
    #expect(Self.plan.problems(at: .word("x")).isEmpty)
    #expect(Self.exercise.problems(at: .word("x")).isEmpty)
    #expect(ContinuityPlan.form.problems(in: Self.plan.json, at: "", of: "x").isEmpty)
    #expect(Exercise.form.problems(in: Self.exercise.json, at: "", of: "x").isEmpty)
  }

  @Test func `nothing is read of what has one part of another kind`() {
    for damage in Self.plan.json.damaged() {
      #expect(ContinuityPlan(json: damage.json) == nil, "\(damage.path) is passed over")
    }
    for damage in Self.exercise.json.damaged() {
      #expect(Exercise(json: damage.json) == nil, "\(damage.path) is passed over")
    }
  }

  @Test(arguments: [
    ("date", "2026-02-30"), ("review", "明日"),
  ]) func `a document with a day that is none is not read`(_ key: String, _ word: String) {
    #expect(ContinuityPlan(json: Self.plan.json.with(key, .text(word))) == nil)
  }

  @Test(arguments: [("held", "昨日"), ("planned", "2026Q5"), ("kind", "party")])
  func `an exercise with a word that nobody knows is not read`(_ key: String, _ word: String) {
    #expect(Exercise(json: Self.exercise.json.with(key, .text(word))) == nil)
  }

  private static let brokenPlans: [(@Sendable (inout ContinuityPlan) -> Void, String)] = [
    ({ $0.name = " " }, "the name is missing"),
    ({ $0.clauses = [.init("K1-1", clause: "", extent: .written)] }, "clause for the requirement"),
    ({ $0.clauses.append($0.clauses[0]) }, "K3-2 第4章3(2)"),
    ({ $0.handOvers = [.init(to: "CP-1")] }, "hands over to itself"),
    ({ $0.handOvers.append(.init(to: "BCP-1")) }, "stands twice"),
  ]

  @Test(arguments: brokenPlans.indices) func `a document that makes no sense says why`(_ place: Int)
  {
    var plan = Self.plan
    Self.brokenPlans[place].0(&plan)
    let problems = plan.problems(at: .word("x"))
    #expect(problems.count == 1)
    #expect(problems.first?.what.english.contains(Self.brokenPlans[place].1) == true, "\(problems)")
  }

  private static let brokenExercises: [(@Sendable (inout Exercise) -> Void, String)] = [
    ({ $0.name = "" }, "the name is missing"),
    ({ $0.held = nil }, "no day on which it was held"),
    (
      { exercise in
        (exercise.held, exercise.planned) = (nil, nil)
        exercise.objectives = []
      }, "neither a day nor a quarter"
    ),
    ({ $0.objectives.append(.init("K1-1")) }, "stands twice"),
  ]

  @Test(arguments: brokenExercises.indices)
  func `an exercise that makes no sense says why`(_ place: Int) {
    var exercise = Self.exercise
    Self.brokenExercises[place].0(&exercise)
    let problems = exercise.problems(at: .word("x"))
    #expect(problems.count == 1)
    #expect(
      problems.first?.what.english.contains(Self.brokenExercises[place].1) == true, "\(problems)")
  }

  @Test func `what nobody has registered is told by its name`() {
    let names = RegisteredNames([
      .planKind: ["cp"], .service: [], .system: [], .requirement: ["K3-2"], .continuityPlan: [],
      .scenario: [], .action: [],
    ])
    let plan = Self.plan.problems(among: names, at: .word("x")).map(\.what.english)
    #expect(
      plan == [
        "there is no kind of plan 'bcp'", "there is no service 'grid'",
        "there is no system 'scada'",
      ])
    let exercise = Self.exercise.problems(among: names, at: .word("x")).map(\.what.english)
    #expect(
      exercise == [
        "there is no plan document 'CP-1'", "there is no service 'grid'",
        "there is no scenario 'S-1'", "there is no requirement 'K1-1'", "there is no action 'A-1'",
      ])
  }

  @Test func `a document hands over only to one that is there`() throws {
    #expect(throws: Failure.self) { try ContinuityPlan.checkTogether([Self.plan]) }
    try ContinuityPlan.checkTogether([Self.plan, ContinuityPlan(id: "BCP-1", name: "BCP")])
  }

  @Test func `what a document has of a requirement is the most of its clauses, from its day on`() {
    #expect(Self.plan.extent(of: "K3-2") == 2 && Self.plan.extent(of: "K1-1") == 0)
    #expect(Self.plan.counts(on: Self.day("2026-04-01")))
    #expect(!Self.plan.counts(on: Self.day("2026-03-31")))
    #expect(Self.plan.requirements == ["K3-2"])
  }
}
