internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess continuity plan export`: the documents in a form that comes in again.
struct ContinuityPlanExport: Command {
  static let spec = CommandSpec(
    "continuity plan export",
    Text(
      ja: "計画文書を CSV、Excel ブック、JSON に書き出す",
      en: "Write the plan documents as CSV, a workbook or JSON"),
    discussion: Text(
      ja: "形はファイル名の末尾(.csv、.xlsx、.json)で決まります。引継ぎは JSON だけに入ります。"
        + "直して「assess continuity plan import」に渡せます。",
      en:
        "The form goes by the end of the file's name: .csv, .xlsx or .json. Hand-overs are in the JSON alone. "
        + "Edit it, and give it to 'assess continuity plan import'."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "continuity plan export -o 計画文書一覧.xlsx", Text(ja: "ブックに書き出す", en: "Write a workbook"))
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
    let plans = try store.register(ContinuityPlan.self)
    switch form {
    case .csv: try write(ContinuityPlanTable.csv(plans))
    case .json: try write(RegisterDocument.text(plans))
    case .xlsx:
      let now = surroundings.now()
      let workbook = ContinuityPlanTable.workbook(
        plans, of: try store.register().organisation, at: now,
        offset: surroundings.clockOffset(now), in: surroundings.language)
      try WorkbookWriter.write(workbook, to: path, existing: existing)
    }
    return Page(
      "continuity.plan.export/1",
      said: Text(ja: "書き出しました。", en: "The documents are written."),
      Fields(
        "export",
        [
          .init("plans", Text(ja: "計画文書", en: "Documents"), .integer(plans.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }

  private func write(_ text: String) throws(Failure) {
    try OutputFile.write(Array(text.utf8), to: path, existing: existing)
  }
}
