internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess asset threat remove`: takes a threat off an asset.
struct ThreatRemove: Command {
  static let spec = CommandSpec(
    "asset threat remove", Text(ja: "資産への脅威を外す", en: "Remove a threat to an asset"),
    discussion: Text(
      ja: "受容している脅威は外せません。", en: "A threat that is accepted stays."),
    arguments: [AssetOptions.id, AssetOptions.threat], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "asset threat remove mail-service T-phishing --why 別の脅威に含めた",
        Text(ja: "脅威を外す", en: "Remove a threat"))
    ])

  private let asset: String
  private let threat: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    asset = try said.identifier(AssetOptions.id)
    threat = try said.identifier(AssetOptions.threat)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    _ = try store.changeRegister(
      Asset.self, because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      var asset = try entries.entry(self.asset)
      guard asset.threats.contains(where: { $0.id == threat }) else {
        throw .notRegistered(
          threat, among: asset.threats.map(\.id), listedBy: "assess asset show \(asset.id)")
      }
      try store.checkNotAccepted([.threat(asset: asset.id, threat: threat)])
      asset.threats.removeAll { $0.id == threat }
      return RegisterEdit(writing: [asset])
    }
    return .removed("asset.threat.remove/1", threat)
  }
}
