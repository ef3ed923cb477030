internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess action export`: actions as a file to edit.
struct ActionExport: Command {
  static let spec = CommandSpec(
    "action export", Text(ja: "対応策をJSONに書き出す", en: "Write the actions as JSON"),
    discussion: Text(
      ja: "直して「action import」で取り込みます。", en: "Edit the file, and give it to 'action import'."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example("action export -o 対応策.json", Text(ja: "書き出す", en: "Write them"))
    ])

  private let path: String
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let actions = try surroundings.store().register(Action.self)
    try OutputFile.write(Array(RegisterDocument.text(actions).utf8), to: path, existing: existing)
    return Page(
      "action.export/1", said: Text(ja: "書き出しました。", en: "The actions are written."),
      Fields(
        "export",
        [
          .init("actions", Text(ja: "対応策", en: "Actions"), .integer(actions.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}
