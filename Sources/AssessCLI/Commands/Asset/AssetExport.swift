internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess asset export`: the assets in a form that comes in again.
struct AssetExport: Command {
  static let spec = CommandSpec(
    "asset export",
    Text(ja: "資産を CSV、Excel ブック、JSON に書き出す", en: "Write the assets as CSV, a workbook or JSON"),
    discussion: Text(
      ja: "形はファイル名の末尾(.csv、.xlsx、.json)で決まります。直して「assess asset import」に渡せます。",
      en:
        "The form goes by the end of the file's name: .csv, .xlsx or .json. Edit it, and give it to "
        + "'assess asset import'."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "asset export -o 資産台帳.xlsx", Text(ja: "ブックに書き出す", en: "Write a workbook")),
      CommandSpec.Example("asset export -o 資産.csv", Text(ja: "CSVに書き出す", en: "Write CSV")),
    ])

  private let path: String
  private let form: ExportForm
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
    form = try ExportForm(ofFile: path)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let store = try surroundings.store()
    let assets = try store.register(Asset.self)
    switch form {
    case .csv: try write(AssetTable.csv(assets))
    case .json: try write(RegisterDocument.text(assets))
    case .xlsx:
      let now = surroundings.now()
      let workbook = AssetTable.workbook(
        assets, of: try store.register().organisation,
        naming: try surroundings.ownControlNames(in: store), at: now,
        offset: surroundings.clockOffset(now), in: surroundings.language)
      try WorkbookWriter.write(workbook, to: path, existing: existing)
    }
    return Page(
      "asset.export/1", said: Text(ja: "書き出しました。", en: "The assets are written."),
      Fields(
        "export",
        [
          .init("assets", Text(ja: "資産", en: "Assets"), .integer(assets.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }

  private func write(_ text: String) throws(Failure) {
    try OutputFile.write(Array(text.utf8), to: path, existing: existing)
  }
}
