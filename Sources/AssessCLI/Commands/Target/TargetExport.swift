internal import Arguments
internal import Files
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess target export`: every claim as a table that can be edited and taken in again.
struct TargetExport: Command {
  static let spec = CommandSpec(
    "target export",
    Text(ja: "目標を CSV か Excel に書き出す", en: "Write the targets as CSV or a workbook"),
    discussion: Text(
      ja: "ファイル名の末尾が .csv か .xlsx かで形が決まります。書き直して「assess target import」に渡せば、変えたところだけが取り込まれます。",
      en:
        "The file's name ends with .csv or .xlsx, and says which form is written. Edited and given to "
        + "'assess target import', what was changed goes in."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "target export -o 目標一覧.csv", Text(ja: "CSV に書き出す", en: "Write them as CSV")),
      CommandSpec.Example(
        "target export -o 目標一覧.xlsx", Text(ja: "Excel ブックに書き出す", en: "Write them as a workbook")),
    ])

  private let path: String
  private let isWorkbook: Bool
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
    let lower = path.lowercased()
    isWorkbook = lower.hasSuffix(".xlsx")
    guard !isWorkbook, !lower.hasSuffix(".csv") else { return }
    throw UsageError(
      path, Text(ja: "ファイル名から形が決まりません", en: "the name does not say which form is wanted"),
      remedy: Text(ja: "末尾を .csv か .xlsx にしてください", en: "let it end with .csv or .xlsx"))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let store = try surroundings.store()
    let (bench, end) = try store.read { () throws(Failure) in
      (try TargetBench(in: store, surroundings), try store.journalEnd())
    }
    let now = surroundings.now()
    let table = TargetTableWriter(
      bench.targets.targets, of: bench.profile.sets, language: surroundings.language)
    if isWorkbook {
      let content = table.workbook(
        for: bench.register.organisation, made: now, on: surroundings.today, journal: end.head)
      try WorkbookWriter.write(content, to: path, existing: existing)
    } else {
      try OutputFile.write(Array(table.csv.utf8), to: path, existing: existing)
    }
    return Page(
      "target.export/1", said: Text(ja: "書き出しました。", en: "The targets are written."),
      Fields(
        "export",
        [
          .init(
            "targets", Text(ja: "目標", en: "Targets"), .integer(bench.targets.targets.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}
