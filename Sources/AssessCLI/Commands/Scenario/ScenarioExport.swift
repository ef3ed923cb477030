internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess scenario export`: scenarios as a file to edit.
struct ScenarioExport: Command {
  private static let ids = ArgumentSpec(
    "ID", .anyNumber, Text(ja: "シナリオのID(既定は全部)", en: "Ids of scenarios (default: all)"))

  static let spec = CommandSpec(
    "scenario export", Text(ja: "シナリオをJSONに書き出す", en: "Write scenarios as JSON"),
    discussion: Text(
      ja: "層や攻撃ツリーも入ります。直して「scenario import」で取り込みます。",
      en: "With their layers and attack trees. Edit the file, and give it to 'scenario import'."),
    arguments: [ids], options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "scenario export S-ransomware-ot -o シナリオ.json",
        Text(ja: "一つを書き出して直す", en: "Write one to edit it"))
    ])

  private let ids: [String]
  private let path: String
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    ids = try said.identifiers(Self.ids)
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let entries = try surroundings.store().entries(Scenario.self)
    var scenarios = entries.map(\.value)
    if !ids.isEmpty {
      scenarios = try ids.map { id throws(Failure) in try entries.entry(id) }
    }
    try OutputFile.write(
      Array(RegisterDocument.text(scenarios).utf8), to: path, existing: existing)
    return Page(
      "scenario.export/1", said: Text(ja: "書き出しました。", en: "The scenarios are written."),
      Fields(
        "export",
        [
          .init("scenarios", Text(ja: "シナリオ", en: "Scenarios"), .integer(scenarios.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}
