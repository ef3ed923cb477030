internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity exercise edit`: changes an exercise.
struct ExerciseEdit: Command {
  static let spec = CommandSpec(
    "continuity exercise edit", Text(ja: "演習を直す", en: "Change an exercise"),
    discussion: Text(
      ja: "書いた項目だけが変わります。結果は「continuity exercise result」で記します。",
      en: "Only what is named changes. Results are noted with 'continuity exercise result'."),
    arguments: [ContinuityOptions.exercise], options: ExerciseEdits.options,
    examples: [
      CommandSpec.Example(
        "continuity exercise edit EX-stop --lessons 代行者を決め、連絡表に載せる",
        Text(ja: "教訓を書き足す", en: "Add what was learned"))
    ])

  private let id: String
  private let edits: ExerciseEdits
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.exercise)
    edits = try ExerciseEdits(said)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try edits.check(in: surroundings)
    let store = try surroundings.store()
    let writing = ContinuityWriting<Exercise>(id: id, why: why, surroundings: surroundings)
    let done = try writing.change(in: store) { before throws(Failure) in edits.edited(before) }
    return Page(
      "continuity.exercise.edit/1",
      [.sentence(ContinuityWriting<Exercise>.said(done.isUnchanged))]
        + ExercisePrinting.page(done.value))
  }
}
