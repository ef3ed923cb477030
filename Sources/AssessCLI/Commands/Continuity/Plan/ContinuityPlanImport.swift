internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess continuity plan import`: documents and their clauses from a table, all of them or none.
struct ContinuityPlanImport: Command {
  private static let file = ArgumentSpec(
    "FILE", .one,
    Text(
      ja: "Excel ブック(.xlsx)、CSV(UTF-8 か Shift_JIS)、JSON のどれか",
      en: "An Excel workbook (.xlsx), a CSV file (UTF-8 or Shift_JIS), or JSON"),
    completion: .file)

  static let spec = CommandSpec(
    "continuity plan import", Text(ja: "計画文書の表を取り込む", en: "Take in a table of plan documents"),
    discussion: Text(
      ja: "一行に一つの条項を書きます。id と name の見出しが要り、同じIDの行を重ねると、二行目からは条項を足します。"
        + "同じIDの文書は書き換え、表にない文書や列、引継ぎはそのまま残します。一行でも誤りがあれば、何も取り込みません。",
      en:
        "A row for each clause. It needs the headings id and name; further rows with the same id add "
        + "clauses. A known id is overwritten; documents, columns and hand-overs that the table lacks stay. "
        + "One bad row, and nothing is taken in."),
    arguments: [file], options: [CommonOptions.sheet, ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "continuity plan import plans.csv --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change"))
    ])

  private let file: String
  private let sheet: String?
  private let isRehearsal: Bool
  private let why: String?

  init(_ said: ParsedCommand) {
    file = said.word(Self.file) ?? ""
    sheet = said.text(CommonOptions.sheet)
    isRehearsal = said.has(CommonOptions.dryRun)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let desk = RegisterImport<ContinuityPlan>(surroundings, isRehearsal: isRehearsal, why: why)
    let schema = "continuity.plan.import/1"
    if file.lowercased().hasSuffix(".json") {
      let outcome = try desk.run(json: file) { store throws(Failure) in
        try surroundings.namesForContinuity(in: store)
      }
      return .imported(schema, outcome, isRehearsal: isRehearsal)
    }
    let table = try ContinuityPlanTableReader.table(in: file, sheet: sheet)
    let outcome = try desk.run { stored, store throws(Failure) in
      try ContinuityPlanTableReader.plans(
        in: table, over: stored, among: try surroundings.namesForContinuity(in: store))
    }
    return .imported(schema, outcome, from: table, isRehearsal: isRehearsal)
  }
}
