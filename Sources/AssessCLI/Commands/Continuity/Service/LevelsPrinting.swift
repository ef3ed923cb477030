internal import ProfileModel
internal import Reporting
internal import Wording

/// Service levels as pieces of a page.
enum LevelsPrinting {
  /// A span of time.
  static func time(_ time: Minutes?) -> Cell {
    time.map { .code($0.description, $0.readable) } ?? .none
  }

  /// A level in percent.
  static func percent(_ level: Int?) -> Cell {
    level.map { .code("\($0)", Text(same: "\($0)%")) } ?? .none
  }

  static func list(_ levels: [ServiceLevels], _ register: OrganisationRegister) -> Table {
    let names = Dictionary(register.services.map { ($0.id, $0.name) }) { first, _ in first }
    return Table(
      "services", Text(ja: "サービス水準", en: "Service levels"),
      columns: [
        .id, .name, .init("mtpd", Text(ja: "許容停止", en: "MTPD")),
        .init("rto", Text(ja: "目標復旧時間", en: "RTO")),
        .init("rpo", Text(ja: "目標復旧時点", en: "RPO")),
        .init("minimum", Text(ja: "最低水準", en: "Minimum")),
        .init("tasks", Text(ja: "復旧作業", en: "Tasks")),
        .init("fallbacks", Text(ja: "代替手段", en: "Fallbacks")),
        .init("scenarios", Text(ja: "違いのあるシナリオ", en: "Scenarios that differ")),
      ],
      rows: levels.map { levels in
        [
          .text(levels.id), .text(names[levels.id] ?? levels.id), time(levels.tolerable),
          time(levels.objective), time(levels.dataObjective), minimum(levels.minimum),
          .integer(levels.tasks.count), .integer(levels.fallbacks.count),
          AssetPrinting.ids(levels.differences.map(\.scenario)),
        ]
      })
  }

  private static func minimum(_ minimum: ServiceLevels.Minimum?) -> Cell {
    guard let minimum else { return .none }
    let (level, from) = (minimum.level, minimum.from.readable)
    return .code(
      "\(level)@\(minimum.from)",
      Text(ja: "\(from.japanese)から\(level)%", en: "\(level)% from \(from.english)"))
  }

  /// Everything that was said of a service.
  static func items(_ levels: ServiceLevels, _ register: OrganisationRegister) -> [Page.Item] {
    [
      .fields(fields(levels, register)), .table(tasks(levels.tasks)),
      .table(fallbacks(levels.fallbacks)), .table(differences(levels.differences)),
    ]
  }

  private static func fields(_ levels: ServiceLevels, _ register: OrganisationRegister) -> Fields {
    let name = register.services.first { $0.id == levels.id }?.name
    return Fields(
      "service",
      [
        .init("id", Text(ja: "ID", en: "ID"), .text(levels.id)),
        .init("name", Text(ja: "名称", en: "Name"), .text(orNone: name)),
        .init("mtpd", Text(ja: "最大許容停止時間", en: "MTPD"), time(levels.tolerable)),
        .init("rto", Text(ja: "目標復旧時間", en: "RTO"), time(levels.objective)),
        .init(
          "rto_level", Text(ja: "目標復旧時間での水準", en: "Level at the RTO"),
          percent(levels.levelAtObjective)),
        .init("rpo", Text(ja: "目標復旧時点", en: "RPO"), time(levels.dataObjective)),
        .init("minimum", Text(ja: "停止中の最低水準", en: "Minimum meanwhile"), minimum(levels.minimum)),
        .init("reach", Text(ja: "全面停止の影響", en: "A whole outage reaches"), reach(levels)),
        .init("detection", Text(ja: "検知", en: "Detection"), tiered(levels.detection)),
        .init("decision", Text(ja: "判断", en: "Decision"), tiered(levels.decision)),
        .init("treatment", Text(ja: "原因への対処", en: "Treating the cause"), tiered(levels.treatment)),
        .init(
          "backup_interval", Text(ja: "バックアップの間隔", en: "Backup interval"),
          time(levels.backupInterval)),
        .init("dwell", Text(ja: "汚れていない復元点まで", en: "Back to a clean point"), time(levels.dwell)),
        .init(
          "teams", Text(ja: "チーム", en: "Teams"),
          .code(levels.teams.rawValue, levels.teams.readable)),
        .init("note", Text(ja: "備考", en: "Note"), .text(orNone: levels.note)),
      ])
  }

  private static func reach(_ levels: ServiceLevels) -> Cell {
    .record(
      ServiceLevels.Metric.allCases.compactMap { metric in
        levels.reach[metric].map { .init(metric.rawValue, metric.readable, .integer($0)) }
      })
  }

  /// A time, and by which control's tiers it gets shorter.
  static func tiered(_ time: TieredTime?) -> Cell {
    guard let time else { return .none }
    switch time {
    case .fixed(let fixed): return .code(fixed.description, fixed.readable)
    case .byTier(let control, let steps):
      let words = steps.map { step in
        let (tier, time) = (step.tier, step.time.readable)
        return Text(
          ja: "ティア\(tier)で\(time.japanese)", en: "\(time.english) at tier \(tier)")
      }
      let id = control.control
      return .code(
        time.description,
        Text(same: "\(id): ") + .joined(words, separator: Text(ja: "、", en: ", ")))
    }
  }

  private static func tasks(_ tasks: [RestoreTask]) -> Table {
    Table(
      "tasks", Text(ja: "復旧作業", en: "Restore tasks"),
      columns: [
        .id, .name, .init("duration", Text(ja: "かかる時間", en: "Takes")),
        .init("after", Text(ja: "前の作業", en: "After")),
      ],
      rows: tasks.map {
        [.text($0.id), .text($0.name), time($0.duration), AssetPrinting.ids($0.after)]
      })
  }

  private static func fallbacks(_ fallbacks: [Fallback]) -> Table {
    Table(
      "fallbacks", Text(ja: "代替手段", en: "Fallbacks"),
      columns: [
        .id, .name, .init("level", Text(ja: "水準", en: "Level")),
        .init("start", Text(ja: "開始", en: "Starts")),
        .init("endurance", Text(ja: "続けられる時間", en: "Runs for")),
      ],
      rows: fallbacks.map { fallback in
        [
          .text(fallback.id), .text(fallback.name), percent(fallback.level),
          tiered(fallback.start),
          fallback.endurance.map { time($0) } ?? .nothing(Text(ja: "復旧まで", en: "until recovery")),
        ]
      })
  }

  private static func differences(_ differences: [ScenarioDifference]) -> Table {
    Table(
      "scenarios", Text(ja: "シナリオでの違い", en: "Otherwise in scenarios"),
      columns: [
        .init("scenario", Text(ja: "シナリオ", en: "Scenario")),
        .init("detection", Text(ja: "検知", en: "Detection")),
        .init("decision", Text(ja: "判断", en: "Decision")),
        .init("treatment", Text(ja: "原因への対処", en: "Treating the cause")),
        .init("dwell", Text(ja: "汚れていない復元点まで", en: "Back to a clean point")),
        .init("without_tasks", Text(ja: "要らない作業", en: "Tasks not needed")),
        .init("durations", Text(ja: "時間の違う作業", en: "Tasks that take")),
        .init("without_fallbacks", Text(ja: "使えない代替手段", en: "Fallbacks gone")),
      ],
      rows: differences.map { difference in
        [
          .text(difference.scenario), tiered(difference.detection), tiered(difference.decision),
          tiered(difference.treatment), time(difference.dwell),
          AssetPrinting.ids(difference.withoutTasks), durations(difference.durations),
          AssetPrinting.ids(difference.withoutFallbacks),
        ]
      })
  }

  private static func durations(_ durations: [String: Minutes]) -> Cell {
    guard !durations.isEmpty else { return .none }
    return .record(
      durations.sorted { $0.key < $1.key }.map { task, duration in
        .init(task, Text(same: "\(task)"), time(duration))
      })
  }
}
