internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess continuity contact export`: contacts as a file to edit.
struct ContactExport: Command {
  static let spec = CommandSpec(
    "continuity contact export", Text(ja: "連絡先をJSONに書き出す", en: "Write the contacts as JSON"),
    discussion: Text(
      ja: "直して「continuity contact import」で取り込みます。",
      en: "Edit the file, and give it to 'continuity contact import'."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "continuity contact export -o 連絡先.json", Text(ja: "書き出す", en: "Write them"))
    ])

  private let path: String
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let contacts = try surroundings.store().register(Contact.self)
    try OutputFile.write(
      Array(RegisterDocument.text(contacts).utf8), to: path, existing: existing)
    return Page(
      "continuity.contact.export/1", said: Text(ja: "書き出しました。", en: "The contacts are written."),
      Fields(
        "export",
        [
          .init("contacts", Text(ja: "連絡先", en: "Contacts"), .integer(contacts.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}
