internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org unit list`: the units.
struct UnitList: Command {
  static let spec = CommandSpec(
    "org unit list", Text(ja: "部門の一覧", en: "List the units"),
    examples: [
      CommandSpec.Example("org unit list", Text(ja: "部門を並べる", en: "List the units"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let units = try surroundings.store().register().units
    return Page("org.unit.list/1", [.table(OrganisationPrinting.units(units))])
  }
}
