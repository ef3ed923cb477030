internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity contact list`: who has to be told in an incident.
struct ContactList: Command {
  /// After how many months a contact that nobody confirmed is stale.
  static let stale = OptionSpec(
    "--stale", .value(standIn: "MONTHS"),
    Text(ja: "確かめてから何か月で再確認を求めるか(既定は6)", en: "Months after which it is stale (default: 6)"))

  static let spec = CommandSpec(
    "continuity contact list", Text(ja: "連絡先の一覧", en: "List the contacts"), options: [stale],
    examples: [
      CommandSpec.Example("continuity contact list", Text(ja: "連絡先を並べる", en: "List them"))
    ])

  private let months: Int

  init(_ said: ParsedCommand) throws(UsageError) {
    months = try said.integer(Self.stale, in: 1...120) ?? ContactPrinting.usualMonths
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let contacts = try surroundings.store().register(Contact.self)
    return Page(
      "continuity.contact.list/1",
      [
        .table(
          ContactPrinting.contacts(contacts, on: surroundings.today, staleAfter: months))
      ])
  }
}
