internal import Arguments
internal import Files
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess target import`: targets from a table, all of them or none.
struct TargetImport: Command {
  static let spec = CommandSpec(
    "target import", Text(ja: "目標の表を取り込む", en: "Take in a table of targets"),
    discussion: Text(
      ja: "control と tier の見出しが要ります。scope、source(既定は policy)、from、origin、clause、why、approver、"
        + "approved_on、funding、expires、catalog は任意です。同じ目標は書き換え、表にない目標や列はそのまま残します。"
        + "一行でも誤りがあれば、何も取り込みません。「assess target export」の表はそのまま読めます。",
      en:
        "It needs the headings control and tier; scope, source (policy by default), from, origin, "
        + "clause, why, approver, approved_on, funding, expires and catalog are optional. A known "
        + "target is overwritten; targets and columns that the table lacks stay as they are. One bad "
        + "row, and nothing is taken in. It reads what 'assess target export' writes."),
    arguments: [CommonOptions.table], options: [CommonOptions.sheet, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "target import 目標.csv --dry-run", Text(ja: "何が変わるかを先に見る", en: "See first what would change")
      ),
      CommandSpec.Example("target import 目標.csv", Text(ja: "取り込む", en: "Take it in")),
    ])

  private let file: String
  private let sheet: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) {
    file = said.word(CommonOptions.table) ?? ""
    sheet = said.text(CommonOptions.sheet)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let table = try TargetTableReader.table(in: file, sheet: sheet)
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let bench = try TargetBench(in: store, surroundings)
    let edit = try store.changeRegister(
      Target.self, as: "import", by: surroundings.stamp, rehearsing: isRehearsal
    ) { stored throws(Failure) in
      RegisterEdit(
        writing: try TargetTableReader.targets(
          in: table, over: stored.map(\.value), of: bench.profile.sets, bench.register,
          on: surroundings.today))
    }
    let notes = table.findings.isEmpty ? [] : [Page.Item.table(Table(notes: table.findings))]
    return TargetChangePage(edit, over: bench, isRehearsal: isRehearsal).page(
      "target.import/1", today: surroundings.today, more: notes)
  }
}
