internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk criteria export`: the criteria as a file to edit.
struct CriteriaExport: Command {
  static let spec = CommandSpec(
    "risk criteria export", Text(ja: "リスク基準をJSONに書き出す", en: "Write the risk criteria as JSON"),
    discussion: Text(
      ja: "書き出したファイルを直し、「risk criteria set」で読み込みます。",
      en: "Edit the file, and load it with 'risk criteria set'."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "risk criteria export -o 基準.json", Text(ja: "基準を書き出す", en: "Write the criteria"))
    ])

  private let path: String
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let criteria = try surroundings.store().register(RiskCriteria.self).first ?? .standard
    try OutputFile.write(Array((criteria.json.pretty + "\n").utf8), to: path, existing: existing)
    return Page(
      "risk.criteria.export/1", said: Text(ja: "書き出しました。", en: "The criteria are written."),
      Fields(
        "export",
        [
          .init("edition", Text(ja: "版", en: "Edition"), .text(criteria.edition)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}
