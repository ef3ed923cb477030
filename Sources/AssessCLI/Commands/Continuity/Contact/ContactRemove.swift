internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity contact remove`: takes a contact off the register.
struct ContactRemove: Command {
  static let spec = CommandSpec(
    "continuity contact remove", Text(ja: "連絡先を外す", en: "Remove a contact"),
    discussion: Text(
      ja: "外したことは監査ログに残ります。", en: "The journal keeps what was removed."),
    arguments: [ContactOptions.id], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity contact remove vendor --why 契約が終わった", Text(ja: "連絡先を外す", en: "Remove a contact")
      )
    ])

  private let id: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContactOptions.id)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    _ = try surroundings.store().changeRegister(
      Contact.self, as: "remove", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      _ = try entries.entry(id)
      return RegisterEdit(removing: [id])
    }
    return .removed("continuity.contact.remove/1", id)
  }
}
