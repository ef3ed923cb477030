internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity contact confirm`: notes that somebody saw contacts to be right.
struct ContactConfirm: Command {
  private static let ids = ArgumentSpec("ID", .many, Text(ja: "連絡先のID", en: "Ids of contacts"))
  private static let on = OptionSpec(
    "--on", .value(standIn: "DATE"), Text(ja: "確かめた日(既定は今日)", en: "The day (default: today)"))

  static let spec = CommandSpec(
    "continuity contact confirm",
    Text(ja: "連絡先が正しいことを確かめたと記録する", en: "Note that contacts were seen to be right"),
    arguments: [ids], options: [on, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity contact confirm ministry police --why 半期の点検",
        Text(ja: "二つの窓口を確かめた", en: "Two desks were called"))
    ])

  private let ids: [String]
  private let day: CivilDate?
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    ids = try said.identifiers(Self.ids)
    day = try said.day(Self.on)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let day = day ?? surroundings.today
    try surroundings.checkHasCome(day, Self.on)
    let store = try surroundings.store()
    var confirmed: [Contact] = []
    _ = try store.changeRegister(
      Contact.self, as: "confirm", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      confirmed = try ids.map { id throws(Failure) in
        var contact = try entries.entry(id)
        contact.confirmed = day
        return contact
      }
      return RegisterEdit(writing: confirmed)
    }
    return Page(
      "continuity.contact.confirm/1",
      [
        .sentence(Text(ja: "確かめた日を記録しました。", en: "That is noted.")),
        .table(
          ContactPrinting.contacts(
            confirmed, on: surroundings.today, staleAfter: ContactPrinting.usualMonths)),
      ])
  }
}
