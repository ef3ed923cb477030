import GapAnalysis
import ProfileModel
import Testing

/// What is known, what is open, and what decides.
@Suite struct RecoveryOutlookTests {
  private static let control = ControlID(catalog: "c", control: "5.1.3.4-1")

  /// A service whose outage is noticed the sooner the better it is watched.
  private static func watched(_ hours: [Int]) -> ServiceLevels {
    var levels = MadeService.exampleLevels
    levels.detection = .byTier(
      control,
      hours.enumerated().map { .init(tier: $0 + 1, time: MadeService.hours($1)) })
    levels.teams = .separate
    return levels
  }

  private static let untilDay = MadeService.breach([
    ("users", "at-least", 100_000), ("duration", "more-than", 300),
  ])

  @Test(arguments: [
    (1, BreachVerdict.yes), (2, .yes), (3, .no), (4, .no),
  ])
  func `the tier of a control decides whether the level is broken`(
    _ tier: Int, _ verdict: BreachVerdict
  ) {
    let levels = Self.watched([12, 6, 4, 1])
    let model = MadeService.model(levels, tiers: [Self.control: tier], [Self.untilDay])
    #expect(RecoveryOutlook(model, in: nil).verdict == verdict)
  }

  @Test func `a control that nobody was asked about leaves it open, at its worst and its best`() {
    let model = MadeService.model(Self.watched([12, 6, 4, 1]), [Self.untilDay])
    let outlook = RecoveryOutlook(model, in: nil)
    #expect(outlook.verdict == .open)
    #expect(outlook.evidenced == MadeService.hours(28)...MadeService.hours(39))
    #expect(model.isBreached(in: nil, .evidencedLow) == true)
  }

  @Test func `the next tier that averts the breach is named`() {
    let model = MadeService.model(
      Self.watched([12, 6, 4, 1]), tiers: [Self.control: 1], [Self.untilDay])
    let found = DecidingControl.all(in: model, scenario: nil)
    #expect(found.map(\.control) == [Self.control] && found.first?.critical == 3)
    #expect(found.first?.tier == 1)
    let late = MadeService.model(
      Self.watched([12, 11, 10, 9]), tiers: [Self.control: 1], [Self.untilDay])
    #expect(DecidingControl.all(in: late, scenario: nil).isEmpty)
  }

  @Test func `the smallest change in proportion comes first`() throws {
    let model = MadeService.model(
      Self.watched([6, 6, 4, 1]), tiers: [Self.control: 1], [Self.untilDay])
    let recovery = try #require(model.recovery(in: nil, .evidencedLow))
    let deciding = DecidingAssumption.all(of: recovery, in: model)
    #expect(deciding.map(\.assumption).prefix(2) == [.endurance("manual"), .task("data")])
    #expect(deciding.first?.critical == 26 * 60, "24 hours to 26 leave five hours without it")
    let found = try #require(deciding.first { $0.assumption == .detection })
    #expect(found.value == 360 && found.critical == 240)
  }

  @Test(arguments: RecoveryPart.allCases)
  func `nothing is predicted as long as a part is missing`(_ part: RecoveryPart) {
    var levels = MadeService.exampleLevels
    switch part {
    case .detection: levels.detection = nil
    case .decision: levels.decision = nil
    case .treatment: levels.treatment = nil
    case .tasks: levels.tasks = []
    }
    let outlook = RecoveryOutlook(MadeService.model(levels), in: nil)
    #expect(outlook.missing == [part] && outlook.verdict == nil && outlook.cautious == nil)
    #expect(outlook.checks.first { $0.kind == .objective }?.holds == nil)
    #expect(outlook.checks.first { $0.kind == .data }?.holds == false, "that needs no part of it")
  }

  @Test func `without a published figure, or without knowing who is reached, nothing is predicted`()
  {
    #expect(RecoveryOutlook(MadeService.model(tiers: [:], []), in: nil).verdict == nil)
    var levels = MadeService.exampleLevels
    levels.reach = [:]
    let outlook = RecoveryOutlook(MadeService.model(levels), in: nil)
    #expect(outlook.verdict == nil && outlook.breaches.first?.unknown == ["users"])
    levels.fallbacks = [
      Fallback(id: "all", name: "全部", level: 100, start: .fixed(MadeService.hours(1)))
    ]
    #expect(RecoveryOutlook(MadeService.model(levels), in: nil).verdict == .no)
  }

  @Test func `absurd figures come to an end, and no sum overflows`() throws {
    let most = Minutes(.max)
    let figures = RecoveryFigures(
      detection: most, decision: most, treatment: most, hasSeparateTeams: false,
      tasks: (0..<300).map {
        RestoreTask(id: "t\($0)", name: "t", duration: most, after: $0 == 0 ? [] : ["t\($0 - 1)"])
      }, fallbacks: [.init(id: "f", level: .max, start: most, endurance: most)])
    let recovery = try #require(Recovery(figures))
    #expect(recovery.time == most && recovery.curve.lost > 0)
    let breach = MadeService.breach([("users", "at-least", .max), ("duration", "more-than", .max)])
    #expect(LevelBreach(breach, on: recovery.curve, reach: [.users: .max]).isReached == false)
    #expect(
      DecidingAssumption.all(of: recovery, in: MadeService.model(tiers: [:], [breach])).isEmpty)
    var circle = figures
    circle.tasks[0].after = ["t299"]
    #expect(Recovery(circle) == nil)
  }
}
