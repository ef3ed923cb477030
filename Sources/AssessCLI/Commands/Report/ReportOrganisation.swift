internal import Arguments
internal import Catalogs
internal import Catalogs
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess report organisation`: the register as a workbook.
struct ReportOrganisation: Command {
  static let spec = CommandSpec(
    "report organisation",
    Text(ja: "組織台帳を Excel ブックに書き出す", en: "Write the organisation's register as a workbook"),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "report organisation --output 組織台帳.xlsx",
        Text(ja: "「組織台帳.xlsx」を書き出す", en: "Write the workbook"))
    ])

  private let path: String
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let store = try surroundings.store()
    let (register, end) = try store.read { () throws(Failure) in
      (try store.register(), try store.journalEnd())
    }
    let now = surroundings.now()
    let workbook = OrganisationWorkbook(
      register, sectors: try surroundings.catalogs.sectors(), roles: ControlRole.names,
      issue: OrganisationWorkbook.Issue(
        time: now, offset: surroundings.clockOffset(now), journal: end.head),
      language: surroundings.language)
    try WorkbookWriter.write(workbook.content, to: path, existing: existing)
    return Page(
      "report.organisation/1", said: Text(ja: "書き出しました。", en: "The workbook is written."),
      Fields("report", [.init("file", Text(ja: "ファイル", en: "File"), .text(path))]))
  }
}
