internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess asset history`: every version of one asset.
struct AssetHistory: Command {
  static let spec = CommandSpec(
    "asset history", Text(ja: "一つの資産の履歴", en: "Show how an asset changed over time"),
    arguments: [AssetOptions.id],
    examples: [
      CommandSpec.Example(
        "asset history ems-server",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(AssetOptions.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try RegisterHistory.page("asset.history/1", of: id, Asset.self, in: surroundings)
  }
}
