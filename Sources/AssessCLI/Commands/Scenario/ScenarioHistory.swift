internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess scenario history`: every version of one scenario.
struct ScenarioHistory: Command {
  static let spec = CommandSpec(
    "scenario history",
    Text(ja: "一つのシナリオの履歴", en: "Show how a scenario changed over time"),
    arguments: [ScenarioOptions.id],
    examples: [
      CommandSpec.Example(
        "scenario history S-ransomware-ot",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ScenarioOptions.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try RegisterHistory.page("scenario.history/1", of: id, Scenario.self, in: surroundings)
  }
}
