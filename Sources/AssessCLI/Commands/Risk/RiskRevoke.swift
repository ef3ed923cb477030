internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk revoke`: takes an acceptance back.
struct RiskRevoke: Command {
  static let spec = CommandSpec(
    "risk revoke", Text(ja: "リスクの受容を取り消す", en: "Take the acceptance of a risk back"),
    discussion: Text(
      ja: "取り消したことは監査ログに残ります。", en: "The journal keeps what was taken back."),
    arguments: [RiskPrinting.risk], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "risk revoke S-maintenance-path --why 契約が変わったため",
        Text(ja: "受容を取り消す", en: "Take an acceptance back"))
    ])

  private let risk: AcceptedRisk
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    risk = try said.risk()
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let id = risk.description
    _ = try surroundings.store().changeRegister(
      RiskAcceptance.self, as: "remove", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      guard entries.contains(where: { $0.value.registerID == id }) else {
        throw .notRegistered(
          id, among: entries.map(\.value.registerID), listedBy: "assess risk accepted")
      }
      return RegisterEdit(removing: [id])
    }
    return .removed("risk.revoke/1", id)
  }
}
