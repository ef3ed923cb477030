internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess plan show`: a plan, why an action is in it or not, and what more money would buy.
struct PlanShow: Command {
  private static let why = OptionSpec(
    "--why", .value(standIn: "ACTION"),
    Text(ja: "この対応策がなぜ入ったか、入らなかったか", en: "Why this action is in, or is not"))
  private static let curve = OptionSpec(
    "--curve", .flag,
    Text(
      ja: "予算を50%から150%まで変えたときの価値と、100万円増の価値",
      en: "What 50% to 150% of the budget buy, and a million yen more"))

  static let spec = CommandSpec(
    "plan show", Text(ja: "計画を見る", en: "Show a plan"),
    discussion: Text(
      ja: "計画は作ったときの条件と見積りのまま保存されています。--why と --curve もその条件で答えます。",
      en:
        "A plan is kept with the terms and estimates that it was made from; --why and --curve answer by "
        + "them."),
    arguments: [PlanWords.plan], options: [why, curve],
    examples: [
      CommandSpec.Example(
        "plan show", Text(ja: "承認済みの計画(なければ案)を見る", en: "See the approved plan, or the draft")),
      CommandSpec.Example(
        "plan show draft --why A-remote-gateway",
        Text(ja: "一つの対応策の理由を見る", en: "See the reason for one action")),
      CommandSpec.Example(
        "plan show draft --curve",
        Text(ja: "予算を増減したときの価値を見る", en: "See what more or less money buys")),
    ])

  private let name: String?
  private let action: String?
  private let isCurve: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    name = try said.planName(PlanWords.plan)
    action = said.text(Self.why).map { Identifier.narrowed($0) }
    isCurve = said.has(Self.curve)
    guard action == nil || !isCurve else {
      throw UsageError(
        Self.why.name,
        Text(ja: "--why と --curve は一緒に使えません", en: "--why and --curve exclude each other"),
        remedy: Text(ja: "一つだけにしてください", en: "give one of them"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let plan = try store.plan(named: name)
      let desk = try PlanDesk(store, surroundings, period: plan.period)
      let printing = try PlanPrinting(plan, desk)
      if let action { return Page("plan.why/1", try PlanReasons(printing).items(of: action)) }
      if isCurve { return Page("plan.curve/1", try PlanMoney(printing).items) }
      return Page("plan.show/1", printing.items)
    }
  }
}
