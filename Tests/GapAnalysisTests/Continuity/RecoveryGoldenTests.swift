import GapAnalysis
import ProfileModel
import Testing

/// The worked example of docs/method/continuity-services.md.
@Suite struct RecoveryGoldenTests {
  @Test(arguments: [(true, 31), (false, 55)])
  func `separate teams are back after 31 hours, one team after 55`(
    _ areSeparate: Bool, _ hours: Int
  ) throws {
    let recovery = try #require(Recovery(MadeService.example(separate: areSeparate)))
    #expect(recovery.time == MadeService.hours(hours))
    #expect(recovery.chain.length == MadeService.hours(26))
    #expect(recovery.chain.path == ["base", "data", "test"])
  }

  @Test(arguments: [(true, true), (false, false)])
  func `an objective of 48 hours is met by separate teams alone`(
    _ areReady: Bool, _ holds: Bool
  ) throws {
    let outlook = RecoveryOutlook(MadeService.model(areTeamsReady: areReady), in: nil)
    let check = try #require(outlook.checks.first { $0.kind == .objective })
    #expect(check.holds == holds && check.limit == MadeService.hours(48))
    #expect(outlook.checks.first { $0.kind == .bearable }?.holds == true)
    #expect(outlook.checks.first { $0.kind == .objectiveBearable }?.holds == true)
    #expect(outlook.checks.first { $0.kind == .levelAtObjective }?.holds == holds)
  }

  @Test func `the curve has the fallback for a day, and 2140 percent-hours are lost`() throws {
    let curve = try #require(Recovery(MadeService.example(separate: true))).curve
    #expect(curve.steps.map(\.from.count) == [0, 120, 26 * 60, 31 * 60])
    #expect(curve.steps.map(\.level) == [0, 40, 0, 100])
    #expect(curve.lost == 2140 * 60)
  }

  @Test func `the minimum fails from 26 to 31 hours, when the fallback is exhausted`() throws {
    let outlook = RecoveryOutlook(MadeService.model(areTeamsReady: true), in: nil)
    let check = try #require(outlook.checks.first { $0.kind == .minimum })
    let span = TimeSpan(from: MadeService.hours(26), to: MadeService.hours(31))
    #expect(check.holds == false && check.failing == [span])
    #expect(check.level == 0 && check.levelLimit == 30)
  }

  @Test func `72,000 users for over two hours break the level of telecommunications`() throws {
    let outlook = RecoveryOutlook(MadeService.model(areTeamsReady: true), in: nil)
    #expect(outlook.verdict == .yes)
    let breach = try #require(outlook.breaches.first)
    let whole = TimeSpan(from: .zero, to: MadeService.hours(31))
    #expect(breach.isReached == true && breach.spans == [whole])
    let bound = MadeService.breach([("users", "more-than", 72_000), ("duration", "at-least", 301)])
    let beyond = RecoveryOutlook(
      MadeService.model(tiers: [:], [bound], areTeamsReady: true), in: nil)
    #expect(
      beyond.verdict == .no, "72,000 is no more than 72,000, and the rest lasts 5 hours at most")
  }

  @Test func `backups that hold the attack decide how much data is lost`() throws {
    let outlook = RecoveryOutlook(MadeService.model(), in: nil)
    #expect(outlook.dataLoss?.time == MadeService.hours(72) && outlook.dataLoss?.cause == .dwell)
    #expect(outlook.checks.first { $0.kind == .data }?.holds == false)
  }

  @Test func `where nobody knows of the teams, the best is apart and the worst is one`() {
    let outlook = RecoveryOutlook(MadeService.model(), in: nil)
    #expect(outlook.evidenced == MadeService.hours(31)...MadeService.hours(55))
    #expect(outlook.cautious?.time == MadeService.hours(55))
  }

  @Test func `in a scenario the stretched work counts, and the fallback that is gone does not`() {
    var levels = MadeService.exampleLevels
    var difference = ScenarioDifference(scenario: "S-1")
    difference.durations = ["data": MadeService.hours(20)]
    difference.withoutFallbacks = ["manual"]
    levels.differences = [difference]
    let outlook = RecoveryOutlook(MadeService.model(levels, areTeamsReady: true), in: "S-1")
    #expect(outlook.cautious?.time == MadeService.hours(39))
    #expect(outlook.cautious?.curve.steps.map(\.level) == [0, 100])
  }
}
