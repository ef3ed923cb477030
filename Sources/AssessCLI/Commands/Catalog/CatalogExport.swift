internal import Arguments
internal import Catalogs
internal import Files
internal import ProfileModel
internal import Reporting
internal import Sheets
internal import Wording

/// `assess catalog export`: a catalogue as YAML, or as tables that people can work on.
struct CatalogExport: Command {
  private enum Target: String, CaseIterable {
    case yaml
    case csv
    case xlsx
  }

  private static let catalog = ArgumentSpec(
    "ID", .one, Text(ja: "カタログの ID", en: "The id of the catalogue"))
  private static let target = OptionSpec(
    "--to", .value(standIn: "FORM"),
    Text(ja: "書き出す形: yaml、csv、xlsx", en: "The form to write: yaml, csv or xlsx"),
    completion: .words(Target.allCases.map(\.rawValue)))

  static let spec = CommandSpec(
    "catalog export", Text(ja: "カタログを YAML、CSV、Excel ブックに書き出す", en: "Write a catalogue out"),
    discussion: Text(
      ja: "どの形にも全部の内容が入り、そのまま読み戻せます。csv は表ごとに一つのファイルを入れたフォルダーに、"
        + "xlsx は表ごとに一枚のシートになります。yaml は --output がなければ画面に出します。",
      en:
        "Every form holds all of it and can be read back. csv becomes a folder with a file for each "
        + "table, xlsx a workbook with a sheet for each. yaml is printed where --output is left out."
    ),
    arguments: [catalog], options: [target, CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "catalog export jp-sectors --to xlsx --output 分野.xlsx",
        Text(ja: "分野の表を Excel ブックに書き出す", en: "Write the sectors as a workbook")),
      CommandSpec.Example(
        "catalog export jp-sectors --to yaml", Text(ja: "YAML を画面に出す", en: "Print it as YAML")),
    ])

  private let id: String
  private let target: Target
  private let path: String?
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    id = said.word(Self.catalog) ?? ""
    _ = try said.required(Self.target)
    target = try said.choice(Self.target) ?? .yaml
    path =
      target == .yaml
      ? said.text(CommonOptions.output) : try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    if let path { try surroundings.checkOutput(path) }
    let document = try surroundings.shelf().catalog(meantBy: id)
    guard let path else {
      return Page("catalog.export.text/1", [.raw(YAMLWriter.text(of: document))])
    }
    switch target {
    case .yaml:
      try OutputFile.write(
        Array(YAMLWriter.text(of: document).utf8), to: path, existing: existing)
    case .csv: try CatalogTables.write(document, to: path, existing: existing)
    case .xlsx:
      try WorkbookWriter.write(
        try CatalogTables.workbook(
          of: document, made: surroundings.now().secondsSinceEpoch, in: surroundings.language),
        to: path, existing: existing)
    }
    return Page(
      "catalog.export/1", said: Text(ja: "書き出しました。", en: "The catalogue is written."),
      Fields(
        "export",
        [
          .init("id", Text(ja: "ID", en: "ID"), .text(document.id)),
          .init("edition", Text(ja: "版", en: "Edition"), .text(document.edition.edition)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}
