internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org system set`: adds or changes a system.
struct SystemSet: Command {
  private static let id = ArgumentSpec(
    "ID", .one, Text(ja: "システムのID(自分で決める)", en: "The system's id, of your choice"))
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"),
    Text(ja: "名称(新しいシステムには必須)", en: "Its name (required for a new one)"))
  private static let environment = OptionSpec(
    "--environment", .value(standIn: "ENV"),
    Text(
      ja: "it、ot、cloud のどれか(新しいシステムの既定は it)",
      en: "it, ot or cloud (default for a new one: it)"),
    completion: .words(System.Environment.allCases.map(\.rawValue)))
  private static let service = OptionSpec(
    "--service", .repeated(standIn: "ID"),
    Text(
      ja: "支えるサービス(繰り返せる。書くと置き換わり、空にすると外れる)",
      en: "A service it supports (repeatable; replaces those before, none when empty)"
    ))
  private static let owner = OptionSpec(
    "--owner", .value(standIn: "NAME"),
    Text(ja: "所管の部署や人(空にすると外れる)", en: "Who answers for it (nobody when empty)"))

  static let spec = CommandSpec(
    "org system set", Text(ja: "システムを登録・変更する", en: "Add or change a system"),
    discussion: Text(ja: "書いた項目だけが変わります。", en: "Only what is named changes."),
    arguments: [id], options: [name, environment, service, owner],
    examples: [
      CommandSpec.Example(
        "org system set scada --name 系統監視制御システム --environment ot --service grid",
        Text(ja: "制御系のシステムを登録する", en: "Add a control system"))
    ])

  private let id: String
  private let name: String?
  private let environment: System.Environment?
  private let services: [String]?
  private let owner: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(Self.id)
    name = said.text(Self.name).map(Identifier.trimmed)
    environment = try said.choice(Self.environment)
    services =
      said.has(Self.service)
      ? said.texts(Self.service).map { Identifier.narrowed($0) }.filter { !$0.isEmpty } : nil
    owner = said.text(Self.owner).map(Identifier.trimmed)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let (system, changed) = try store.editSystem(id, by: surroundings.stamp) {
      before throws(Failure) in
      guard let name = name ?? before?.name, !name.isEmpty else { throw .nameMissing(id) }
      return System(
        id: id, name: name, environment: environment ?? before?.environment ?? .it,
        services: services ?? before?.services ?? [],
        owner: (owner ?? before?.owner).flatMap { $0.isEmpty ? nil : $0 })
    }
    return Page(
      "org.system.set/1",
      [
        .sentence(
          changed
            ? Text(ja: "システムを登録しました。", en: "The system is registered.")
            : Text(ja: "すでにその内容です。", en: "That is how it was already.")),
        .table(OrganisationPrinting.systems([system], of: try store.register())),
      ])
  }
}
