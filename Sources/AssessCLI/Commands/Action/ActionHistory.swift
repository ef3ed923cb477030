internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess action history`: every version of one action.
struct ActionHistory: Command {
  static let spec = CommandSpec(
    "action history", Text(ja: "一つの対応策の履歴", en: "Show how an action changed over time"),
    arguments: [ActionOptions.id],
    examples: [
      CommandSpec.Example(
        "action history A-remote-gateway",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ActionOptions.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try RegisterHistory.page("action.history/1", of: id, Action.self, in: surroundings)
  }
}
