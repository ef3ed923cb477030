internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess continuity service export`: service levels as a file to edit.
struct LevelsExport: Command {
  static let spec = CommandSpec(
    "continuity service export",
    Text(ja: "サービス水準をJSONに書き出す", en: "Write the service levels as JSON"),
    discussion: Text(
      ja: "直して「continuity service import」で取り込みます。",
      en: "Edit the file, and give it to 'continuity service import'."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "continuity service export -o サービス水準.json", Text(ja: "書き出す", en: "Write them"))
    ])

  private let path: String
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let levels = try surroundings.store().register(ServiceLevels.self)
    try OutputFile.write(Array(RegisterDocument.text(levels).utf8), to: path, existing: existing)
    return Page(
      "continuity.service.export/1",
      said: Text(ja: "書き出しました。", en: "The service levels are written."),
      Fields(
        "export",
        [
          .init("services", Text(ja: "サービス", en: "Services"), .integer(levels.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}
