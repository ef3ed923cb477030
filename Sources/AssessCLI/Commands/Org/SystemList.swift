internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org system list`: the systems.
struct SystemList: Command {
  private static let environment = OptionSpec(
    "--environment", .value(standIn: "ENV"),
    Text(ja: "it、ot、cloud のどれかだけ", en: "Only those in it, ot or cloud"),
    completion: .words(System.Environment.allCases.map(\.rawValue)))
  private static let service = OptionSpec(
    "--service", .value(standIn: "ID"),
    Text(ja: "このサービスを支えるものだけ", en: "Only those behind this service"))

  static let spec = CommandSpec(
    "org system list", Text(ja: "システムの一覧", en: "List the systems"),
    options: [environment, service],
    examples: [
      CommandSpec.Example("org system list", Text(ja: "システムを並べる", en: "List the systems")),
      CommandSpec.Example(
        "org system list --environment ot --format csv",
        Text(ja: "制御系だけをCSVで並べる", en: "List the control systems as CSV")),
    ])

  private let environment: System.Environment?
  private let service: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    environment = try said.choice(Self.environment)
    service = said.text(Self.service).map(Identifier.narrowed)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let register = try surroundings.store().register()
    if let service, !register.services.contains(where: { $0.id == service }) {
      throw .notRegistered(
        service, among: register.services.map(\.id),
        listedBy: "assess org service list")
    }
    let systems = register.systems.filter { system in
      (environment == nil || system.environment == environment)
        && (service.map { system.services.contains($0) } ?? true)
    }
    return Page("org.system.list/1", [.table(OrganisationPrinting.systems(systems, of: register))])
  }
}
