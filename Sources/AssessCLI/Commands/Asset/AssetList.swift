internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess asset list`: the assets.
struct AssetList: Command {
  private static let environment = OptionSpec(
    "--environment", .value(standIn: "ENV"),
    Text(ja: "it、ot、cloud のどれかだけ", en: "Only those in it, ot or cloud"),
    completion: .words(System.Environment.allCases.map(\.rawValue)))
  private static let service = OptionSpec(
    "--service", .value(standIn: "ID"),
    Text(ja: "このサービスを支えるものだけ", en: "Only those that carry this service"))
  private static let system = OptionSpec(
    "--system", .value(standIn: "ID"),
    Text(ja: "このシステムに属するものだけ", en: "Only those of this system"))
  private static let importance = OptionSpec(
    "--importance", .value(standIn: "1-3"),
    Text(ja: "この重要度のものだけ", en: "Only those of this importance"),
    completion: .words(["1", "2", "3"]))

  static let spec = CommandSpec(
    "asset list", Text(ja: "資産の一覧", en: "List the assets"),
    options: [environment, service, system, importance],
    examples: [
      CommandSpec.Example("asset list", Text(ja: "資産を並べる", en: "List the assets")),
      CommandSpec.Example(
        "asset list --environment ot --importance 3",
        Text(ja: "制御系の最も重要な資産を並べる", en: "List the most important ones of the control systems")),
    ])

  private let environment: System.Environment?
  private let service: String?
  private let system: String?
  private let importance: Int?

  init(_ said: ParsedCommand) throws(UsageError) {
    environment = try said.choice(Self.environment)
    service = said.text(Self.service).map(Identifier.narrowed)
    system = said.text(Self.system).map(Identifier.narrowed)
    importance = try said.integer(Self.importance, in: 1...3)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let register = try store.register()
    try Self.check(service, among: register.services.map(\.id), "assess org service list")
    try Self.check(system, among: register.systems.map(\.id), "assess org system list")
    let assets = try store.register(Asset.self).filter { asset in
      (environment == nil || asset.environment == environment)
        && (importance == nil || asset.importance == importance)
        && (service.map { asset.services.contains($0) } ?? true)
        && (system.map { asset.systems.contains($0) } ?? true)
    }
    return Page("asset.list/1", [.table(AssetPrinting.assets(assets))])
  }

  private static func check(
    _ id: String?, among ids: [String], _ command: String
  ) throws(Failure) {
    if let id, !ids.contains(id) { throw .notRegistered(id, among: ids, listedBy: command) }
  }
}
