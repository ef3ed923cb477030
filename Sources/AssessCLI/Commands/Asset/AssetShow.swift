internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess asset show`: one asset with its threats and the scenarios that go through it.
struct AssetShow: Command {
  static let spec = CommandSpec(
    "asset show", Text(ja: "一つの資産を見る", en: "Show one asset"),
    arguments: [AssetOptions.id],
    examples: [
      CommandSpec.Example(
        "asset show ems-server", Text(ja: "資産の脅威とシナリオを見る", en: "See its threats and scenarios"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(AssetOptions.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let asset = try store.entries(Asset.self).entry(id)
      let scenarios = try store.register(Scenario.self).filter { $0.allAssets.contains(id) }
      return Page(
        "asset.show/1",
        [
          .fields(AssetPrinting.fields(asset, in: try store.register())),
          .table(AssetPrinting.threats(asset.threats)),
          .table(ScenarioPrinting.scenarios(scenarios)),
        ])
    }
  }
}
