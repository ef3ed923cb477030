internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity contact import`: contacts from a file, all of them or none.
struct ContactImport: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "連絡先のファイル(JSON)", en: "The contacts as JSON"), completion: .file)

  static let spec = CommandSpec(
    "continuity contact import", Text(ja: "連絡先をJSONから取り込む", en: "Take in contacts from JSON"),
    discussion: Text(
      ja: "同じIDの連絡先は書き換え、ファイルにないものはそのまま残します。一つでも誤りがあれば、何も取り込みません。",
      en:
        "A known id is overwritten; contacts that the file lacks stay. One that is wrong, and nothing is "
        + "taken in."),
    arguments: [file], options: [ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "continuity contact import contacts.json --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change"))
    ])

  private let file: String
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) {
    file = said.word(Self.file) ?? ""
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let desk = RegisterImport<Contact>(surroundings, isRehearsal: isRehearsal, why: why)
    let outcome = try desk.run(json: file) { store throws(Failure) in
      try surroundings.namesForContacts(in: store)
    }
    return .imported("continuity.contact.import/1", outcome, isRehearsal: isRehearsal)
  }
}
