internal import Arguments
internal import ProfileModel
internal import ProfileStore
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
    let store = try surroundings.store()
    let versions = try store.history(of: id, Scenario.self)
    if versions.isEmpty { _ = try store.entries(Scenario.self).scenario(id) }
    return Page("scenario.history/1", [.table(RegisterHistory.table(versions, surroundings))])
  }
}
