import GapAnalysis
import ProfileModel
import TestSupport

/// Figures and services made for tests.
enum MadeService {
  static func hours(_ hours: Int) -> Minutes { Minutes(hours * 60) }

  /// Four hours to notice, one to decide, a day for the cause, and 26 hours of work in a row.
  static func example(separate: Bool) -> RecoveryFigures {
    RecoveryFigures(
      detection: hours(4), decision: hours(1), treatment: hours(24), hasSeparateTeams: separate,
      tasks: [
        RestoreTask(id: "base", name: "基盤", duration: hours(8)),
        RestoreTask(id: "data", name: "データ", duration: hours(12), after: ["base"]),
        RestoreTask(id: "test", name: "試験", duration: hours(6), after: ["data"]),
        RestoreTask(id: "network", name: "網", duration: hours(5), after: ["base"]),
      ],
      fallbacks: [.init(id: "manual", level: 40, start: hours(2), endurance: hours(24))])
  }

  /// The same as the levels of a service.
  static var exampleLevels: ServiceLevels {
    let figures = example(separate: true)
    var levels = ServiceLevels(id: "voice")
    levels.detection = .fixed(figures.detection)
    levels.decision = .fixed(figures.decision)
    levels.treatment = .fixed(figures.treatment)
    levels.tasks = figures.tasks
    levels.fallbacks = figures.fallbacks.map {
      Fallback(
        id: $0.id, name: $0.id, level: $0.level, start: .fixed($0.start), endurance: $0.endurance)
    }
    (levels.objective, levels.tolerable, levels.levelAtObjective) = (hours(48), hours(72), 100)
    levels.minimum = .init(level: 30, from: hours(4))
    (levels.dataObjective, levels.backupInterval, levels.dwell) = (hours(24), hours(24), hours(72))
    levels.reach = [.users: 120_000]
    levels.teams = .byRequirement
    return levels
  }

  static func breach(_ thresholds: [(String, String, Int)]) -> SectorTable.Breach {
    SectorTable.Breach(
      id: "b", failing: .init(ja: "停止", en: "stop"),
      thresholds: thresholds.map {
        .init(
          metric: $0.0, comparison: $0.1, value: $0.2, unit: $0.0 == "duration" ? "minutes" : "")
      })
  }

  static let telecom = breach([
    ("users", "at-least", 30_000), ("duration", "at-least", 120),
  ])

  /// The requirement for separate teams, held by a document or by none.
  private static func teams(_ areReady: Bool) -> RequirementReadiness? {
    var stage = ContinuityStage()
    stage.rows = [ContinuityStage.row("teams", by: [])]
    stage.plans = areReady ? [ContinuityStage.plan("p", has: ["teams": .procedures])] : []
    return stage.examined["teams"]
  }

  static func model(
    _ levels: ServiceLevels = exampleLevels, tiers: [ControlID: Int] = [:],
    _ breaches: [SectorTable.Breach] = [telecom], areTeamsReady: Bool? = nil
  ) -> RecoveryModel {
    RecoveryModel(
      levels, tiers: ControlTiers(known: tiers), breaches: breaches,
      teams: areTeamsReady.flatMap(teams))
  }

  /// Any figures whose times are short, so that every minute can be looked at.
  static func any(_ random: inout SplitMix64, longest: Int = 12) -> RecoveryFigures {
    func time(_ random: inout SplitMix64) -> Minutes {
      Minutes(Int.random(in: 0...longest, using: &random))
    }
    let tasks = (0..<Int.random(in: 1...5, using: &random)).map { place in
      RestoreTask(
        id: "t\(place)", name: "t", duration: time(&random),
        after: (0..<place).filter { _ in Bool.random(using: &random) }.map { "t\($0)" })
    }
    let fallbacks = (0..<Int.random(in: 0...3, using: &random)).map { place in
      RecoveryFigures.Standby(
        id: "f\(place)", level: Int.random(in: 0...100, using: &random), start: time(&random),
        endurance: Bool.random(using: &random) ? time(&random) : nil)
    }
    return RecoveryFigures(
      detection: time(&random), decision: time(&random), treatment: time(&random),
      hasSeparateTeams: Bool.random(using: &random), tasks: tasks, fallbacks: fallbacks)
  }
}
