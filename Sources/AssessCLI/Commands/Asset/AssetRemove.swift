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
      let asset = try entries.entry(id)
      let scenarios = try store.register(Scenario.self).filter { $0.allAssets.contains(id) }
      guard scenarios.isEmpty else {
        throw Failure(.input, scenarios.map { $0.naming(asset: id) })
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

extension Scenario {
  /// The problem that it names an asset that is to go, with the command that takes it off.
  fileprivate func naming(asset: String) -> Problem {
    Problem(
      at: .word(asset),
      Text(ja: "シナリオ「\(id)」がこれを挙げています", en: "the scenario '\(id)' names it"),
      remedy: trees.flatMap(\.steps).contains { $0.assets.contains(asset) }
        ? Text(
          ja: "先に「assess scenario export \(id) -o \(id).json」で書き出し、攻撃ツリーの手順から消して、"
            + "「assess scenario import \(id).json」で取り込んでください",
          en:
            "first write it with 'assess scenario export \(id) -o \(id).json', take the asset off the "
            + "steps of its attack trees, and bring it in with 'assess scenario import \(id).json'")
        : takingOff(asset))
  }

  private func takingOff(_ asset: String) -> Text {
    let others = assets.filter { $0 != asset }
    let options =
      others.isEmpty ? "--asset=" : others.map { "--asset \($0)" }.joined(separator: " ")
    return Text(
      ja: "先に「assess scenario set \(id) \(options)」で外してください",
      en: "take it off first with 'assess scenario set \(id) \(options)'")
  }
}
