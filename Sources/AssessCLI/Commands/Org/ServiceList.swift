internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org service list`: the services.
struct ServiceList: Command {
  static let spec = CommandSpec(
    "org service list", Text(ja: "サービスの一覧", en: "List the services"),
    examples: [
      CommandSpec.Example("org service list", Text(ja: "サービスを並べる", en: "List the services"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    Page(
      "org.service.list/1",
      [
        .table(
          OrganisationPrinting.services(
            try surroundings.store().register().services, try surroundings.catalogs.sectors()))
      ])
  }
}
