internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity exercise show`: one exercise in full.
struct ExerciseShow: Command {
  static let spec = CommandSpec(
    "continuity exercise show", Text(ja: "一つの演習を見る", en: "Show one exercise"),
    arguments: [ContinuityOptions.exercise],
    examples: [
      CommandSpec.Example(
        "continuity exercise show EX-stop", Text(ja: "中身を見る", en: "See it in full"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.exercise)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let exercise = try surroundings.store().entries(Exercise.self).entry(id)
    return Page("continuity.exercise.show/1", ExercisePrinting.page(exercise))
  }
}
