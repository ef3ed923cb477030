internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity contact history`: every version of one contact.
struct ContactHistory: Command {
  static let spec = CommandSpec(
    "continuity contact history", Text(ja: "一つの連絡先の履歴", en: "Show how a contact changed over time"),
    arguments: [ContactOptions.id],
    examples: [
      CommandSpec.Example(
        "continuity contact history ministry",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContactOptions.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try RegisterHistory.page("continuity.contact.history/1", of: id, Contact.self, in: surroundings)
  }
}
