import ProfileModel
import TestSupport
import Testing
import Wording

@Suite struct ServiceLevelsTests {
  /// A service of which everything is said that can be.
  static var full: ServiceLevels {
    let control = ControlID(catalog: "nisc-guideline-2023", control: "5.1.3.4-1")
    var levels = ServiceLevels(id: "grid")
    (levels.tolerable, levels.objective, levels.levelAtObjective) = (
      Minutes("72h"), Minutes("48h"), 80
    )
    levels.dataObjective = Minutes("24h")
    levels.minimum = .init(level: 30, from: Minutes(240))
    levels.reach = [.users: 120_000, .power: 500_000]
    levels.detection = .byTier(
      control, [.init(tier: 1, time: Minutes(720)), .init(tier: 3, time: Minutes(60))])
    (levels.decision, levels.treatment) = (.fixed(Minutes(60)), .fixed(Minutes(1440)))
    (levels.backupInterval, levels.dwell, levels.teams) = (Minutes("24h"), Minutes("72h"), .same)
    levels.tasks = [
      RestoreTask(id: "base", name: "基盤", duration: Minutes(480)),
      RestoreTask(id: "data", name: "データ", duration: Minutes(720), after: ["base"]),
    ]
    levels.fallbacks = [
      Fallback(
        id: "manual", name: "手動", level: 40, start: .fixed(Minutes(120)), endurance: Minutes("24h"))
    ]
    var difference = ScenarioDifference(scenario: "S-1")
    difference.treatment = .fixed(Minutes(2400))
    difference.dwell = Minutes("7d")
    (difference.withoutTasks, difference.withoutFallbacks) = (["base"], ["manual"])
    difference.durations = ["data": Minutes(1200)]
    levels.differences = [difference]
    levels.note = "架空の値"
    return levels
  }

  @Test func `levels come back from JSON as they were, and are in order`() {
    #expect(ServiceLevels(json: Self.full.json) == Self.full)
    #expect(ServiceLevels(json: ServiceLevels(id: "x").json) == ServiceLevels(id: "x"))
    #expect(Self.full.problems(at: .word("grid")).isEmpty)
    #expect(ServiceLevels.form.problems(in: Self.full.json, at: "", of: "f").isEmpty)
  }

  @Test func `a part of another kind is never taken for something else`() {
    for damage in Self.full.json.damaged() {
      #expect(ServiceLevels(json: damage.json) == nil, "\(damage.path)")
      #expect(
        !ServiceLevels.form.problems(in: damage.json, at: "", of: "f").isEmpty, "\(damage.path)")
    }
  }

  @Test func `in a scenario what is otherwise there holds, and the rest stays`() throws {
    let there = Self.full.applied(to: "S-1")
    #expect(there.treatment == .fixed(Minutes(2400)) && there.decision == Self.full.decision)
    #expect(there.tasks.map(\.duration.count) == [0, 1200])
    #expect(there.fallbacks.isEmpty && there.dwell == Minutes("7d"))
    #expect(Self.full.applied(to: "S-2") == Self.full && Self.full.applied(to: nil) == Self.full)
  }

  private static let cases: [(String, @Sendable (inout ServiceLevels) -> Void, [String])] = [
    ("all in order", { _ in }, []),
    (
      "an RTO beyond the MTPD", { $0.objective = Minutes("73h") },
      ["the RTO of 73h is longer than the MTPD of 72h"]
    ),
    (
      "levels beyond a hundred",
      {
        $0.levelAtObjective = 101
        $0.minimum = .init(level: -1, from: .zero)
        $0.fallbacks[0].level = 1000
      },
      [
        "the level at the RTO in percent is 101", "the minimum level in percent is -1",
        "the level in percent of the fallback 'manual' is 1000",
      ]
    ),
    (
      "a negative reach", { $0.reach[.users] = -1 }, ["the number reached in users is -1"]
    ),
    (
      "an absurd reach", { $0.reach[.power] = .max },
      ["the number reached in kilowatts is \(Int.max)"]
    ),
    (
      "an unknown task before", { $0.tasks[1].after = ["bsae"] },
      ["there is no restore task 'bsae'"]
    ),
    (
      "a circle", { $0.tasks[0].after = ["data"] },
      ["restore tasks wait for one another (base → data → base)"]
    ),
    (
      "a task that waits for itself", { $0.tasks[0].after = ["base"] },
      ["restore tasks wait for one another (base → base)"]
    ),
    (
      "a task twice",
      { $0.tasks.append(RestoreTask(id: "base", name: "二つ目", duration: .zero)) },
      ["the restore task 'base' stands twice"]
    ),
    (
      "times that grow with the tier",
      {
        $0.detection = .byTier(
          ControlID(catalog: "c", control: "1"),
          [.init(tier: 1, time: Minutes(1)), .init(tier: 2, time: Minutes(2))])
      },
      ["the times by tier 'c/1:1=1m,2=2m' do not get shorter as tiers rise"]
    ),
    (
      "tiers out of order",
      {
        $0.fallbacks[0].start = .byTier(
          ControlID(catalog: "c", control: "1"),
          [.init(tier: 2, time: Minutes(2)), .init(tier: 1, time: Minutes(1))])
      },
      ["the times by tier 'c/1:2=2m,1=1m' do not get shorter as tiers rise"]
    ),
    (
      "no tier at all",
      { $0.decision = .byTier(ControlID(catalog: "c", control: "1"), []) },
      ["the times by tier 'c/1:' do not get shorter as tiers rise"]
    ),
    (
      "a scenario that speaks of what is not there",
      {
        $0.differences[0].withoutTasks = ["net"]
        $0.differences[0].withoutFallbacks = ["manaul"]
        $0.differences[0].durations = [:]
      },
      ["there is no restore task 'net'", "there is no fallback 'manaul'"]
    ),
    (
      "a task both left out and stretched", { $0.differences[0].withoutTasks = ["data"] },
      ["in the scenario 'S-1' the task 'data' is both left out and given a time"]
    ),
  ]

  @Test(arguments: cases.indices)
  func `what makes no sense is told`(_ place: Int) {
    let (name, change, told) = Self.cases[place]
    var levels = Self.full
    change(&levels)
    #expect(levels.problems(at: .word("grid")).map(\.what.english) == told, "\(name)")
  }

  @Test func `whatever is not registered is told with what is near`() {
    let names = RegisteredNames(
      [.service: ["gird"], .scenario: ["S-2"]],
      controls: ControlNames(own: [(id: "nisc-guideline-2023", controls: ["5.1.3.4-2"])]))
    #expect(
      Self.full.problems(among: names, at: .word("grid")).map(\.what.english) == [
        "there is no service 'grid'", "there is no scenario 'S-1'",
        "there is no control 'nisc-guideline-2023/5.1.3.4-1'",
      ])
  }

  @Test func `a circle is found behind what leads to it, and no other task is named`() {
    var tasks = [RestoreTask(id: "a", name: "a", duration: .zero, after: ["b"])]
    tasks.append(RestoreTask(id: "b", name: "b", duration: .zero, after: ["c"]))
    tasks.append(RestoreTask(id: "c", name: "c", duration: .zero, after: ["b"]))
    #expect(tasks.circle == ["b", "c"] && tasks.inOrder == nil)
    tasks[2].after = []
    #expect(tasks.circle.isEmpty && tasks.inOrder?.map(\.id) == ["c", "b", "a"])
  }
}
