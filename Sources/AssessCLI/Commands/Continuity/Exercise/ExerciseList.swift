internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity exercise list`: the exercises, the latest first.
struct ExerciseList: Command {
  private static let planned = OptionSpec(
    "--planned", .flag, Text(ja: "まだ実施していないものだけ", en: "Only those that were not held yet"))

  static let spec = CommandSpec(
    "continuity exercise list", Text(ja: "演習の一覧", en: "List the exercises"),
    options: [planned],
    examples: [
      CommandSpec.Example("continuity exercise list", Text(ja: "演習を並べる", en: "List the exercises"))
    ])

  private let isPlanned: Bool

  init(_ said: ParsedCommand) {
    isPlanned = said.has(Self.planned)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let exercises = try surroundings.store().register(Exercise.self)
      .filter { !isPlanned || $0.held == nil }
      .sorted { ($1.held?.description ?? "9999", $0.id) < ($0.held?.description ?? "9999", $1.id) }
    return Page("continuity.exercise.list/1", [.table(ExercisePrinting.exercises(exercises))])
  }
}
