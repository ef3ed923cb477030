internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk accepted`: the register of risks that are borne.
struct RiskAccepted: Command {
  static let spec = CommandSpec(
    "risk accepted", Text(ja: "受容の台帳", en: "The register of accepted risks"),
    discussion: Text(
      ja: "期限の近い順に並びます。期限切れのものは「要再判断」です。",
      en: "By their last day; those that ran out are open again."),
    examples: [
      CommandSpec.Example("risk accepted", Text(ja: "受容したリスクを見る", en: "See which risks are borne"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let acceptances = try surroundings.store().register(RiskAcceptance.self)
      .sorted { ($0.expiresOn, $0.registerID) < ($1.expiresOn, $1.registerID) }
    return Page(
      "risk.accepted/1", [.table(RiskPrinting.acceptances(acceptances, on: surroundings.today))])
  }
}
