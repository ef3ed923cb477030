internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess scenario show`: one scenario in full, and where its controls stand.
struct ScenarioShow: Command {
  static let spec = CommandSpec(
    "scenario show", Text(ja: "一つのシナリオを見る", en: "Show one scenario"),
    discussion: Text(
      ja: "層と攻撃ツリーを含む全部を、評価中の期(または --period の期)の対策項目のティアとともに示します。",
      en:
        "All of it with layers and attack trees, and the tiers at which its controls stand in the open "
        + "period, or in that of --period."),
    arguments: [ScenarioOptions.id], options: [ScoreOptions.period],
    examples: [
      CommandSpec.Example(
        "scenario show S-ransomware-ot", Text(ja: "一つのシナリオを見る", en: "See one scenario"))
    ])

  private let id: String
  private let period: PeriodID?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ScenarioOptions.id)
    period = try said.chosenPeriod()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let scenario = try store.entries(Scenario.self).entry(id)
      let tiers = try PresentTiers(of: scenario, in: store, surroundings, period: period)
      return Page(
        "scenario.show/1", ScenarioView(scenario, try store.register(), tiers).items)
    }
  }
}
