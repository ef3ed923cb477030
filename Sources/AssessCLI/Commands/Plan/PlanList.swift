internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess plan list`: the plans that are kept.
struct PlanList: Command {
  static let spec = CommandSpec(
    "plan list", Text(ja: "計画の一覧", en: "List the plans"),
    examples: [
      CommandSpec.Example(
        "plan list", Text(ja: "案と承認済みの計画を見る", en: "See drafts and approved plans"))
    ])

  init(_ said: ParsedCommand) throws(UsageError) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let plans = try surroundings.store().register(ActionPlan.self)
    return Page("plan.list/1", [.table(Self.table(plans))])
  }

  private static func table(_ plans: [ActionPlan]) -> Table {
    Table(
      "plans", Text(ja: "計画", en: "Plans"),
      columns: [
        .id, .init("state", Text(ja: "状態", en: "State")),
        .init("from", Text(ja: "最初の四半期", en: "From")),
        .init("quarters", Text(ja: "四半期の数", en: "Quarters")),
        .init("actions", Text(ja: "対応策の数", en: "Actions")),
        .init("cost", Text(ja: "初期費用(円)", en: "Cost (yen)")),
        .init("value", Text(ja: "価値", en: "Worth")),
        .init("above", Text(ja: "終わりに受容線を超えるシナリオ", en: "Above the line at the end")),
        .init("made", Text(ja: "作成日", en: "Made on")),
      ],
      rows: plans.map { plan in
        [
          .text(plan.id), PlanPrinting.state(plan), .text(plan.terms.from.description),
          .integer(plan.terms.quarters), .integer(plan.items.count), .integer(plan.cost),
          .integer(plan.quality.value), .integer(orNone: plan.outlook.last?.above),
          .date(plan.made),
        ]
      })
  }
}
