internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity exercise history`: every version of one exercise.
struct ExerciseHistory: Command {
  static let spec = CommandSpec(
    "continuity exercise history",
    Text(ja: "一つの演習の履歴", en: "Show how an exercise changed over time"),
    arguments: [ContinuityOptions.exercise],
    examples: [
      CommandSpec.Example(
        "continuity exercise history EX-stop",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.exercise)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try RegisterHistory.page(
      "continuity.exercise.history/1", of: id, Exercise.self, in: surroundings)
  }
}
