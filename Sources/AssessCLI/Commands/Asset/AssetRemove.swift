internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess asset remove`: takes an asset off the register.
struct AssetRemove: Command {
  static let spec = CommandSpec(
    "asset remove", Text(ja: "資産を外す", en: "Remove an asset"),
    discussion: Text(
      ja: "シナリオが挙げている資産と、脅威を受容している資産は外せません。外したことは監査ログに残ります。",
      en:
        "An asset that a scenario names, or a threat to which is accepted, stays. The journal keeps "
        + "what was removed."),
    arguments: [AssetOptions.id], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "asset remove drawings --why 別の台帳に移した", Text(ja: "資産を外す", en: "Remove an asset"))
    ])

  private let id: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(AssetOptions.id)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    _ = try store.changeRegister(
      Asset.self, as: "remove", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      let asset = try entries.asset(id)
      let scenarios = try store.register(Scenario.self).filter { $0.allAssets.contains(id) }
      guard scenarios.isEmpty else {
        throw .stillNamed(
          id, by: scenarios.map(\.id),
          remedy: Text(
            ja: "先に「assess scenario set ID --asset …」でシナリオから外してください",
            en: "take it off the scenarios first with 'assess scenario set ID --asset …'"))
      }
      try store.checkNotAccepted(asset.threats.map { .threat(asset: id, threat: $0.id) })
      return RegisterEdit(removing: [id])
    }
    return .removed("asset.remove/1", id)
  }
}

extension Store {
  /// Throws where one of some risks is borne, since the decision would hang in the air.
  func checkNotAccepted(_ risks: [AcceptedRisk]) throws(Failure) {
    let accepted = try register(RiskAcceptance.self).map(\.risk)
    guard let risk = risks.first(where: accepted.contains) else { return }
    let name = risk.description
    throw Failure(
      .input, at: .word(name),
      Text(ja: "受容の記録があります", en: "there is an acceptance of it"),
      remedy: Text(
        ja: "先に「assess risk revoke \(name)」で取り消してください",
        en: "take it back first with 'assess risk revoke \(name)'"))
  }
}
