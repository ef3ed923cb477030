internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity service fallback`: adds, changes or takes off what stands in for a service.
struct LevelsFallback: Command {
  private static let fallback = ArgumentSpec(
    "FALLBACK", .one,
    Text(ja: "代替手段のID(サービスの中で決める)", en: "The fallback's id within the service"))
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"),
    Text(ja: "何で代えるか(新しいものには必須)", en: "What stands in (required for a new one)"))
  private static let level = OptionSpec(
    "--level", .value(standIn: "N"),
    Text(
      ja: "保てる水準(%)(新しいものには必須)", en: "How much of the service in percent (required for a new one)"))
  private static let start = OptionSpec(
    "--start", .value(standIn: "TIME"),
    Text(
      ja: "停止の発生から動くまでの時間(新しいものには必須)。対策項目のティアごとにも書ける",
      en: "When it runs, from the onset (required for a new one); by a control's tier too"))
  private static let endurance = OptionSpec(
    "--endurance", .value(standIn: "TIME"),
    Text(ja: "続けられる時間(空にすると復旧まで)", en: "How long it can run (until recovery when empty)"))

  static let spec = CommandSpec(
    "continuity service fallback", Text(ja: "代替手段を登録・変更する", en: "Add or change a fallback"),
    arguments: [LevelsOptions.service, fallback],
    options: [name, level, start, endurance, LevelsOptions.remove, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity service fallback grid manual --endurance 36h --why 交代要員を増やした",
        Text(ja: "続けられる時間を延ばす", en: "Let it run longer"))
    ])

  private let service: String
  private let id: String
  private let name: String?
  private let level: Int?
  private let start: SaidTime?
  private let endurance: Replacement<Minutes>?
  private let isRemoval: Bool
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    service = try said.identifier(LevelsOptions.service)
    id = try said.identifier(Self.fallback)
    name = said.text(Self.name).map(Identifier.trimmed)
    level = try said.integer(Self.level, in: 0...100)
    start = try said.time(Self.start)?.value
    endurance = try said.minutes(Self.endurance)
    isRemoval = said.has(LevelsOptions.remove)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.editLevels(
      of: service, as: "continuity.service.fallback/1", because: why,
      namingControls: start?.namesControl ?? false
    ) { levels, names throws(Failure) in
      let place = levels.fallbacks.firstIndex { $0.id == id }
      if isRemoval {
        guard let place else { throw .noSuchPart(id, levels.fallbacks.map(\.id), of: service) }
        levels.fallbacks.remove(at: place)
        return
      }
      let edited = try edited(place.map { levels.fallbacks[$0] }, names)
      if let place { levels.fallbacks[place] = edited } else { levels.fallbacks.append(edited) }
    }
  }

  private func edited(_ before: Fallback?, _ names: ControlNames) throws(Failure) -> Fallback {
    guard let name = name ?? before?.name, !name.isEmpty else { throw .nameMissing(id) }
    let said = try start.map { time throws(Failure) in try time.found(among: names) }
    guard let level = level ?? before?.level, let start = said ?? before?.start else {
      throw Failure(
        .usage, at: .word(id),
        Text(ja: "新しい代替手段には水準と開始が要ります", en: "it is new and needs a level and a start"),
        remedy: Text(
          ja: "「--level 40 --start 2h」のように付けてください", en: "add them, as in '--level 40 --start 2h'"))
    }
    return Fallback(
      id: id, name: name, level: level, start: start,
      endurance: endurance.map { $0.value } ?? before?.endurance)
  }
}
