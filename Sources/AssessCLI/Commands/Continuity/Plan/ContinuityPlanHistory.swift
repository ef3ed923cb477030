internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity plan history`: every version of one plan document's entry.
struct ContinuityPlanHistory: Command {
  static let spec = CommandSpec(
    "continuity plan history",
    Text(ja: "一つの計画文書の履歴", en: "Show how a plan document's entry changed over time"),
    arguments: [ContinuityOptions.plan],
    examples: [
      CommandSpec.Example(
        "continuity plan history CP-cyber",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.plan)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try RegisterHistory.page(
      "continuity.plan.history/1", of: id, ContinuityPlan.self, in: surroundings)
  }
}
