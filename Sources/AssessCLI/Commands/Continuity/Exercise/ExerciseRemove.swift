internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity exercise remove`: takes an exercise off the register.
struct ExerciseRemove: Command {
  static let spec = CommandSpec(
    "continuity exercise remove", Text(ja: "演習を外す", en: "Remove an exercise"),
    discussion: Text(
      ja: "その結果は数えられなくなります。外したことは監査ログに残ります。",
      en: "Its results no longer count. The journal keeps what was removed."),
    arguments: [ContinuityOptions.exercise], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity exercise remove EX-ceptoar --why 中止になった",
        Text(ja: "演習を外す", en: "Remove an exercise"))
    ])

  private let id: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.exercise)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    _ = try store.changeRegister(
      Exercise.self, as: "remove", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      _ = try entries.entry(id)
      return RegisterEdit(removing: [id])
    }
    return .removed("continuity.exercise.remove/1", id)
  }
}
