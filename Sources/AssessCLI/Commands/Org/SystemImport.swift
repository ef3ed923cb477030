internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess org system import`: systems from a table, all of them or none.
struct SystemImport: Command {
  static let spec = CommandSpec(
    "org system import",
    Text(ja: "システムの表を取り込む", en: "Take in a table of systems"),
    discussion: Text(
      ja: "id、name、environment の見出しが要ります(CSV では1行目、ブックではどの行でも)。"
        + "services(複数は「;」区切り)と owner は任意です。列の順は問いません。同じIDのシステムは書き換え、表にないシステムや列はそのまま残します。"
        + "一行でも誤りがあれば、何も取り込みません。",
      en:
        "It needs the headings id, name and environment, in the first row of a CSV file or in any "
        + "row of a workbook; services (several with ';') and owner are optional, in any order. A known id is overwritten; systems and columns "
        + "that the table lacks stay as they are. One bad row, and nothing is taken in."),
    arguments: [CommonOptions.table], options: [CommonOptions.sheet, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "org system import systems.csv --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change")),
      CommandSpec.Example(
        "org system import systems.csv", Text(ja: "取り込む", en: "Take it in")),
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
    let table = try SystemTableReader.table(in: file, sheet: sheet)
    let progress = ProgressLine(Text(ja: "取り込み中", en: "taking in"), surroundings)
    defer { progress.finish() }
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let outcome = try store.importSystems(
      by: surroundings.stamp, rehearsing: isRehearsal,
      progress: { progress.advance($0, of: $1) }
    ) { register throws(Failure) in
      try SystemTableReader.systems(in: table, over: register)
    }
    return .imported("org.system.import/1", outcome, from: table, isRehearsal: isRehearsal)
  }
}
