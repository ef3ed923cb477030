internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity plan list`: the plan documents.
struct ContinuityPlanList: Command {
  private static let kind = OptionSpec(
    "--kind", .value(standIn: "KIND"),
    Text(ja: "この種類にあたるものだけ", en: "Only those that stand for this kind"))

  static let spec = CommandSpec(
    "continuity plan list", Text(ja: "計画文書の一覧", en: "List the plan documents"),
    options: [kind],
    examples: [
      CommandSpec.Example("continuity plan list", Text(ja: "文書を並べる", en: "List the documents"))
    ])

  private let kind: String?

  init(_ said: ParsedCommand) {
    kind = said.text(Self.kind).map(Identifier.narrowed)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let plans = try store.register(ContinuityPlan.self)
    if let kind {
      let known = try surroundings.continuityRequirements(in: store).planKinds.map(\.id)
      guard known.contains(kind) else {
        throw .notRegistered(kind, among: known, listedBy: "assess continuity status")
      }
    }
    let shown = plans.filter { plan in kind.map { plan.kinds.contains($0) } ?? true }
    return Page(
      "continuity.plan.list/1",
      [.table(ContinuityPlanPrinting.plans(shown, on: surroundings.today))])
  }
}
