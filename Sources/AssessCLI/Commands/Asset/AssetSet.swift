internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess asset set`: adds or changes an asset.
struct AssetSet: Command {
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"),
    Text(ja: "名称(新しい資産には必須)", en: "Its name (required for a new one)"))
  private static let importance = OptionSpec(
    "--importance", .value(standIn: "1-3"),
    Text(
      ja: "重要度。3が最も高い(新しい資産には必須)", en: "How important it is, 3 the most (required for a new one)"),
    completion: .words(["1", "2", "3"]))
  private static let service = OptionSpec(
    "--service", .repeated(standIn: "ID"),
    Text(
      ja: "支えるサービス(繰り返せる。書くと置き換わり、空にすると外れる)",
      en: "A service it carries (repeatable; replaces those before, none when empty)"))
  private static let system = OptionSpec(
    "--system", .repeated(standIn: "ID"),
    Text(ja: "属するシステム(繰り返せる。同じく置き換わる)", en: "A system it belongs to (repeatable, likewise)"))
  private static let owner = OptionSpec(
    "--owner", .value(standIn: "NAME"),
    Text(ja: "所管の部署や人(空にすると外れる)", en: "Who answers for it (nobody when empty)"))
  private static let supplier = OptionSpec(
    "--supplier", .value(standIn: "NAME"),
    Text(ja: "供給者(空にすると外れる)", en: "Who supplies it (nobody when empty)"))
  private static let note = OptionSpec(
    "--note", .value(standIn: "TEXT"), Text(ja: "備考(空にすると消える)", en: "A note (none when empty)"))
  private static let lens = OptionSpec(
    "--asset-lens-only", .value(standIn: "REASON"),
    Text(
      ja: "資産ベースだけで見る理由(空にすると両方で見る)",
      en: "Why it is looked at with the asset lens alone (with both when empty)"))

  static let spec = CommandSpec(
    "asset set", Text(ja: "資産を登録・変更する", en: "Add or change an asset"),
    discussion: Text(ja: "書いた項目だけが変わります。", en: "Only what is named changes."),
    arguments: [AssetOptions.id],
    options: [
      name, AssetOptions.kind, AssetOptions.environment, importance, service, system, owner,
      supplier, note, lens, ScoreOptions.why,
    ],
    examples: [
      CommandSpec.Example(
        "asset set eng-workstation --name 保守用端末 --kind device --environment ot --importance 3 "
          + "--service grid --system scada --owner 給電部",
        Text(ja: "制御系の機器を登録する", en: "Add a device of the control systems"))
    ])

  private let id: String
  private let name: String?
  private let kind: Asset.Kind?
  private let environment: System.Environment?
  private let importance: Int?
  private let services: [String]?
  private let systems: [String]?
  private let texts: [(any WritableKeyPath<Asset, String?> & Sendable, Replacement<String>)]
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(AssetOptions.id)
    name = said.text(Self.name).map(Identifier.trimmed)
    kind = try said.choice(AssetOptions.kind)
    environment = try said.choice(AssetOptions.environment)
    importance = try said.integer(Self.importance, in: 1...3)
    services = said.replacingIDs(Self.service)
    systems = said.replacingIDs(Self.system)
    let options: [(any WritableKeyPath<Asset, String?> & Sendable, OptionSpec)] = [
      (\.owner, Self.owner), (\.supplier, Self.supplier), (\.note, Self.note),
      (\.assetLensOnly, Self.lens),
    ]
    texts = options.compactMap { part, option in said.replacement(option).map { (part, $0) } }
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let changed = try store.changeRegister(
      Asset.self, because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      let asset = try edited(entries.first { $0.value.id == id }?.value)
      try asset.check(among: try surroundings.names(in: store))
      return RegisterEdit(writing: [asset])
    }
    return Page(
      "asset.set/1",
      [
        .sentence(
          changed.isEmpty
            ? Text(ja: "すでにその内容です。", en: "That is how it was already.")
            : Text(ja: "資産を登録しました。", en: "The asset is registered.")),
        .table(AssetPrinting.assets([try store.entries(Asset.self).entry(id)])),
      ])
  }

  private func edited(_ before: Asset?) throws(Failure) -> Asset {
    guard let name = name ?? before?.name, !name.isEmpty else { throw .nameMissing(id) }
    guard let importance = importance ?? before?.importance else {
      throw Failure(
        .usage, at: .word(id),
        Text(ja: "新しい資産には重要度が要ります", en: "it is new and needs an importance"),
        remedy: Text(ja: "「--importance 3」のように付けてください", en: "add it, as in '--importance 3'"))
    }
    var asset =
      before
      ?? Asset(id: id, name: name, kind: .system, environment: .it, importance: importance)
    (asset.name, asset.importance) = (name, importance)
    asset.kind = kind ?? asset.kind
    asset.environment = environment ?? asset.environment
    asset.services = services ?? asset.services
    asset.systems = systems ?? asset.systems
    for (part, replacement) in texts { asset[keyPath: part] = replacement.value }
    return asset
  }
}
