internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity service history`: every version of what was said of a service.
struct LevelsHistory: Command {
  static let spec = CommandSpec(
    "continuity service history",
    Text(ja: "サービス水準の履歴", en: "Show how service levels changed over time"),
    arguments: [LevelsOptions.service],
    examples: [
      CommandSpec.Example(
        "continuity service history grid",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(LevelsOptions.service)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try RegisterHistory.page(
      "continuity.service.history/1", of: id, ServiceLevels.self, in: surroundings)
  }
}
