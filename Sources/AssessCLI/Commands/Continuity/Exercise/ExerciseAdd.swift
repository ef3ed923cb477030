internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity exercise add`: registers an exercise.
struct ExerciseAdd: Command {
  static let spec = CommandSpec(
    "continuity exercise add", Text(ja: "演習を登録する", en: "Register an exercise"),
    discussion: Text(
      ja: "予定の四半期か実施した日のどちらかが要ります。種類を書かなければ机上演習です。",
      en:
        "It needs a quarter or the day on which it was held. Without a sort it is a table-top exercise."
    ),
    arguments: [ContinuityOptions.exercise], options: ExerciseEdits.options,
    examples: [
      CommandSpec.Example(
        "continuity exercise add EX-2027-restore --name 復旧訓練 --kind functional --planned 2026Q4 "
          + "--plan IT-BCP --objective K4-1 --objective K4-4 --lead 大森",
        Text(ja: "次の四半期の演習を予定する", en: "Plan one for the coming quarter"))
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
    let done = try writing.add(edits.edited(try edits.new(id)), in: store)
    return Page(
      "continuity.exercise.add/1",
      [.sentence(ContinuityWriting<Exercise>.said(done.isUnchanged))]
        + ExercisePrinting.page(done.value))
  }
}
