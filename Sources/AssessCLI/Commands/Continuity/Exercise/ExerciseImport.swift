internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity exercise import`: exercises from a file, all of them or none.
struct ExerciseImport: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "演習のファイル(JSON)", en: "The exercises as JSON"), completion: .file)

  static let spec = CommandSpec(
    "continuity exercise import", Text(ja: "演習をJSONから取り込む", en: "Take in exercises from JSON"),
    discussion: Text(
      ja: "同じIDの演習は書き換え、ファイルにないものはそのまま残します。一つでも誤りがあれば、何も取り込みません。",
      en:
        "A known id is overwritten; exercises that the file lacks stay. One that is wrong, and nothing is "
        + "taken in."),
    arguments: [file], options: [ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "continuity exercise import exercises.json --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change"))
    ])

  private let file: String
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) {
    file = said.word(Self.file) ?? ""
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let desk = RegisterImport<Exercise>(surroundings, isRehearsal: isRehearsal, why: why)
    let outcome = try desk.run(json: file) { store throws(Failure) in
      try surroundings.namesForContinuity(in: store)
    }
    return .imported("continuity.exercise.import/1", outcome, isRehearsal: isRehearsal)
  }
}
