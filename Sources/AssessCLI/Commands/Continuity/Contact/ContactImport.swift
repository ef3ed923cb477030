internal import Arguments
internal import Files
internal import ProfileModel
internal import Reporting
internal import Wording
internal import Workbooks

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
    let json = try JSONReader.read(try FileReader.text(of: file), path: file)
    let reading = try RegisterDocument.read(json, path: file, as: Contact.self)
    let desk = RegisterImport<Contact>(surroundings, isRehearsal: isRehearsal, why: why)
    let outcome = try desk.run { _, store throws(Failure) in
      let names = try surroundings.namesForContacts(in: store)
      let problems =
        reading.problems
        + reading.entries.flatMap { $0.value.problems(among: names, at: $0.place) }
      guard problems.isEmpty else { throw Failure(.input, problems) }
      return reading.entries.map(\.value)
    }
    return .imported("continuity.contact.import/1", outcome, isRehearsal: isRehearsal)
  }
}
