internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity service scenario`: says what is otherwise with a service's recovery in a scenario.
struct LevelsScenario: Command {
  private static let scenario = ArgumentSpec(
    "SCENARIO", .one, Text(ja: "シナリオのID", en: "The scenario's id"))
  private static let withoutTask = OptionSpec(
    "--without-task", .repeated(standIn: "TASK"),
    Text(
      ja: "要らない復旧作業(繰り返せる。書くと置き換わり、空にすると外れる)",
      en: "A restore task that is not needed (repeatable; replaces those before)"))
  private static let duration = OptionSpec(
    "--duration", .repeated(standIn: "TASK=TIME"),
    Text(
      ja: "復旧作業にかかる時間の違い(繰り返せる。同じく置き換わる)",
      en: "How long a task takes instead (repeatable, likewise)"))
  private static let withoutFallback = OptionSpec(
    "--without-fallback", .repeated(standIn: "FALLBACK"),
    Text(ja: "使えない代替手段(繰り返せる。同じく置き換わる)", en: "A fallback that cannot run (repeatable, likewise)"))

  static let spec = CommandSpec(
    "continuity service scenario",
    Text(ja: "シナリオでの復旧の違いを登録・変更する", en: "Say what is otherwise in a scenario"),
    arguments: [LevelsOptions.service, scenario],
    options: [
      LevelsOptions.detection, LevelsOptions.decision, LevelsOptions.treatment,
      LevelsOptions.dwell, withoutTask, duration, withoutFallback, LevelsOptions.remove,
      ScoreOptions.why,
    ],
    examples: [
      CommandSpec.Example(
        "continuity service scenario grid S-insider-sabotage --duration rebuild=16h --dwell 7d",
        Text(ja: "内部不正では再構築が長引くと登録する", en: "Let rebuilding take longer after sabotage"))
    ])

  private let service: String
  private let scenario: String
  private let times:
    [(any WritableKeyPath<ScenarioDifference, TieredTime?> & Sendable, Replacement<SaidTime>)]
  private let dwell: Replacement<Minutes>?
  private let withoutTasks: [String]?
  private let durations: [String: Minutes]?
  private let withoutFallbacks: [String]?
  private let isRemoval: Bool
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    service = try said.identifier(LevelsOptions.service)
    scenario = try said.identifier(Self.scenario)
    let times: [(any WritableKeyPath<ScenarioDifference, TieredTime?> & Sendable, OptionSpec)] = [
      (\.detection, LevelsOptions.detection), (\.decision, LevelsOptions.decision),
      (\.treatment, LevelsOptions.treatment),
    ]
    self.times = try times.map { pair throws(UsageError) in
      try said.time(pair.1).map { (pair.0, $0) }
    }.compactMap { $0 }
    dwell = try said.minutes(LevelsOptions.dwell)
    withoutTasks = said.replacingIDs(Self.withoutTask)
    durations = try Self.durations(said)
    withoutFallbacks = said.replacingIDs(Self.withoutFallback)
    isRemoval = said.has(LevelsOptions.remove)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  private static func durations(_ said: ParsedCommand) throws(UsageError) -> [String: Minutes]? {
    guard said.has(duration) else { return nil }
    var durations: [String: Minutes] = [:]
    for word in said.texts(duration).map(Identifier.narrowed) where !word.isEmpty {
      let sides = word.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2 else { throw ParsedCommand.unread(duration, word, "rebuild=16h") }
      durations[String(sides[0])] = try ParsedCommand.minutes(String(sides[1]), duration)
    }
    return durations
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.editLevels(
      of: service, as: "continuity.service.scenario/1", because: why,
      namingControls: times.contains { $0.1.value?.namesControl ?? false }
    ) { levels, names throws(Failure) in
      let place = levels.differences.firstIndex { $0.scenario == scenario }
      if isRemoval {
        guard let place else {
          throw .noSuchPart(scenario, levels.differences.map(\.scenario), of: service)
        }
        levels.differences.remove(at: place)
        return
      }
      var difference =
        place.map { levels.differences[$0] } ?? ScenarioDifference(scenario: scenario)
      for (part, time) in times {
        difference[keyPath: part] = try time.value.map { time throws(Failure) in
          try time.found(among: names)
        }
      }
      if let dwell { difference.dwell = dwell.value }
      difference.withoutTasks = withoutTasks ?? difference.withoutTasks
      difference.durations = durations ?? difference.durations
      difference.withoutFallbacks = withoutFallbacks ?? difference.withoutFallbacks
      if let place {
        levels.differences[place] = difference
      } else {
        levels.differences.append(difference)
      }
    }
  }
}
