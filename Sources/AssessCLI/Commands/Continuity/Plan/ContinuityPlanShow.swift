internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity plan show`: one plan document in full.
struct ContinuityPlanShow: Command {
  static let spec = CommandSpec(
    "continuity plan show", Text(ja: "一つの計画文書を見る", en: "Show one plan document"),
    arguments: [ContinuityOptions.plan],
    examples: [
      CommandSpec.Example("continuity plan show CP-cyber", Text(ja: "中身を見る", en: "See it in full"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.plan)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let plan = try surroundings.store().entries(ContinuityPlan.self).entry(id)
    return Page("continuity.plan.show/1", ContinuityPlanPrinting.page(plan))
  }
}
