internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org service set`: adds or changes a service.
struct ServiceSet: Command {
  private static let id = ArgumentSpec(
    "ID", .one, Text(ja: "サービスのID(自分で決める)", en: "The service's id, of your choice"))
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"),
    Text(ja: "名称(新しいサービスには必須)", en: "Its name (required for a new one)"))
  private static let sectorService = OptionSpec(
    "--sector-service", .value(standIn: "ID"),
    Text(
      ja: "分野表のどのサービスに当たるか(維持レベルが決まる)",
      en: "Which service of the sector table it is, and so which level it has to keep"))

  static let spec = CommandSpec(
    "org service set", Text(ja: "サービスを登録・変更する", en: "Add or change a service"),
    discussion: Text(ja: "書いた項目だけが変わります。", en: "Only what is named changes."),
    arguments: [id], options: [name, sectorService],
    examples: [
      CommandSpec.Example(
        "org service set grid --name 送配電 --sector-service electricity-transmission",
        Text(ja: "送配電サービスを登録する", en: "Add a service"))
    ])

  private let id: String
  private let name: String?
  private let sectorService: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(Self.id)
    name = said.text(Self.name).map(Identifier.trimmed)
    sectorService = said.text(Self.sectorService).map(Identifier.narrowed)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let sectors = try surroundings.catalogs.sectors()
    if let sectorService { _ = try SectorLookup.service(sectorService, in: sectors) }
    let (service, changed) = try surroundings.store().editService(id, by: surroundings.stamp) {
      before throws(Failure) in
      guard let name = name ?? before?.name, !name.isEmpty else { throw .nameMissing(id) }
      return Service(id: id, name: name, sectorService: sectorService ?? before?.sectorService)
    }
    return Page(
      "org.service.set/1",
      [
        .sentence(
          changed
            ? Text(ja: "サービスを登録しました。", en: "The service is registered.")
            : Text(ja: "すでにその内容です。", en: "That is how it was already.")),
        .table(OrganisationPrinting.services([service], sectors)),
      ])
  }
}
