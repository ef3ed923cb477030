internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity service set`: says how long a service may be down, and what brings it back.
struct LevelsSet: Command {
  private static func time(_ name: String, _ summary: Text) -> OptionSpec {
    OptionSpec(name, .value(standIn: "TIME"), summary)
  }
  private static func count(_ name: String, _ summary: Text) -> OptionSpec {
    OptionSpec(name, .value(standIn: "N"), summary)
  }
  private static let mtpd = time(
    "--mtpd", Text(ja: "最大許容停止時間", en: "The longest outage that can be borne (MTPD)"))
  private static let rto = time("--rto", Text(ja: "目標復旧時間", en: "The recovery time objective"))
  private static let rtoLevel = count(
    "--rto-level", Text(ja: "目標復旧時間で戻っているべき水準(%)", en: "The level in percent to be back by then"))
  private static let rpo = time("--rpo", Text(ja: "目標復旧時点", en: "The recovery point objective"))
  private static let minimum = OptionSpec(
    "--minimum", .value(standIn: "N@TIME"),
    Text(
      ja: "停止中も保つ最低水準(%)と、いつから保つか(例 30@4h)",
      en: "The level to hold meanwhile and from when, as in 30@4h"))
  private static let backup = time(
    "--backup-interval", Text(ja: "バックアップの間隔", en: "How often backups are made"))
  private static let teams = OptionSpec(
    "--teams", .value(standIn: "WORD"),
    Text(
      ja: "原因への対処と復旧を、別のチーム(separate)で行うか、同じチーム(same)か、要件の充足による(by-requirement)か",
      en: "Who treats the cause and who restores: separate, same, or by-requirement"),
    completion: .words(ServiceLevels.Teams.allCases.map(\.rawValue)))
  private static let reach: [(ServiceLevels.Metric, OptionSpec)] = [
    (
      .users, count("--users", Text(ja: "全面停止で影響を受ける利用者数", en: "Users that a whole outage reaches"))
    ),
    (
      .power,
      count("--kilowatts", Text(ja: "全面停止で止まる供給(キロワット)", en: "Kilowatts that a whole outage cuts"))
    ),
    (
      .households,
      count("--households", Text(ja: "全面停止で影響を受ける戸数", en: "Households that a whole outage reaches"))
    ),
  ]
  private static let note = OptionSpec(
    "--note", .value(standIn: "TEXT"),
    Text(ja: "備考(数値の根拠など)", en: "A note, such as where figures come from"))
  private static let mostReached = 1_000_000_000_000

  static let spec = CommandSpec(
    "continuity service set",
    Text(ja: "サービス水準と復旧の時間を登録・変更する", en: "Say how long a service may be down"),
    discussion: Text(
      ja: "時間は4h、1h30m、2d、90分のように書き、すべて停止の発生から数えます。書いた項目だけが変わり、空にすると消えます。",
      en:
        "Times read like 4h, 1h30m, 2d or 90m, and count from the onset. Only what is named changes; an "
        + "empty value takes it away."),
    arguments: [LevelsOptions.service],
    options: [
      mtpd, rto, rtoLevel, rpo, minimum, LevelsOptions.detection, LevelsOptions.decision,
      LevelsOptions.treatment, backup, LevelsOptions.dwell, teams,
    ] + reach.map(\.1) + [note, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity service set grid --mtpd 72h --rto 48h --rpo 24h --minimum 30@4h",
        Text(ja: "許容停止と目標を登録する", en: "Say what can be borne and what is aimed at")),
      CommandSpec.Example(
        "continuity service set grid --detection 5.1.3.4-1:1=12h,2=6h,3=2h,4=30m --decision 1h",
        Text(ja: "検知時間を監視のティアに結び付ける", en: "Let the time to notice hang on monitoring")),
    ])

  private let id: String
  private let times:
    [(any WritableKeyPath<ServiceLevels, Minutes?> & Sendable, Replacement<Minutes>)]
  private let tiered:
    [(any WritableKeyPath<ServiceLevels, TieredTime?> & Sendable, Replacement<SaidTime>)]
  private let level: Replacement<Int>?
  private let least: Replacement<ServiceLevels.Minimum>?
  private let reached: [(ServiceLevels.Metric, Replacement<Int>)]
  private let team: ServiceLevels.Teams?
  private let remark: Replacement<String>?
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(LevelsOptions.service)
    let times: [(any WritableKeyPath<ServiceLevels, Minutes?> & Sendable, OptionSpec)] = [
      (\.tolerable, Self.mtpd), (\.objective, Self.rto), (\.dataObjective, Self.rpo),
      (\.backupInterval, Self.backup), (\.dwell, LevelsOptions.dwell),
    ]
    self.times = try times.map { pair throws(UsageError) in
      try said.minutes(pair.1).map { (pair.0, $0) }
    }.compactMap { $0 }
    let tiered: [(any WritableKeyPath<ServiceLevels, TieredTime?> & Sendable, OptionSpec)] = [
      (\.detection, LevelsOptions.detection), (\.decision, LevelsOptions.decision),
      (\.treatment, LevelsOptions.treatment),
    ]
    self.tiered = try tiered.map { pair throws(UsageError) in
      try said.time(pair.1).map { (pair.0, $0) }
    }.compactMap { $0 }
    level = try said.replacement(Self.rtoLevel, in: 0...100)
    least = try Self.minimum(said)
    reached = try Self.reach.map { pair throws(UsageError) in
      try said.replacement(pair.1, in: 0...Self.mostReached).map { (pair.0, $0) }
    }.compactMap { $0 }
    team = try said.choice(Self.teams)
    remark = said.replacement(Self.note)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  private static func minimum(
    _ said: ParsedCommand
  ) throws(UsageError) -> Replacement<ServiceLevels.Minimum>? {
    guard let text = said.text(minimum) else { return nil }
    let word = Identifier.narrowed(text)
    if word.isEmpty { return Replacement(value: nil) }
    let sides = word.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, let level = ParsedCommand.number(String(sides[0])) else {
      throw ParsedCommand.unread(minimum, word, "30@4h")
    }
    let from = try ParsedCommand.minutes(String(sides[1]), minimum)
    return Replacement(value: .init(level: level, from: from))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.editLevels(
      of: id, as: "continuity.service.set/1", because: why,
      namingControls: tiered.contains { $0.1.value?.namesControl ?? false }
    ) { levels, names throws(Failure) in
      for (part, time) in times { levels[keyPath: part] = time.value }
      for (part, time) in tiered {
        levels[keyPath: part] = try time.value.map { time throws(Failure) in
          try time.found(among: names)
        }
      }
      if let level { levels.levelAtObjective = level.value }
      if let least { levels.minimum = least.value }
      for (metric, number) in reached { levels.reach[metric] = number.value }
      levels.teams = team ?? levels.teams
      if let remark { levels.note = remark.value }
    }
  }
}
