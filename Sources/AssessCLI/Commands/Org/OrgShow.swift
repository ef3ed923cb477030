internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org show`: the organisation at a glance.
struct OrgShow: Command {
  static let spec = CommandSpec(
    "org show", Text(ja: "組織の登録内容を見る", en: "Show what is known of the organisation"),
    examples: [
      CommandSpec.Example("org show", Text(ja: "組織を見る", en: "Show the organisation")),
      CommandSpec.Example(
        "org show --format json", Text(ja: "プログラムに渡す形で見る", en: "Show it for a program")),
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let register = try surroundings.store().register()
    let sectors = try surroundings.catalogs.sectors()
    return Page(
      "org.show/2",
      [
        .fields(OrganisationPrinting.fields(register, sectors)),
        .table(OrganisationPrinting.units(register.units)),
        .table(OrganisationPrinting.services(register.services, sectors)),
        .table(OrganisationPrinting.systems(register.systems, of: register)),
      ])
  }
}
