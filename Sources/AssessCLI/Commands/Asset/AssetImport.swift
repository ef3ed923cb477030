internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess asset import`: assets from a table, all of them or none.
struct AssetImport: Command {
  private static let file = ArgumentSpec(
    "FILE", .one,
    Text(
      ja: "Excel ブック(.xlsx)、CSV(UTF-8 か Shift_JIS)、JSON のどれか",
      en: "An Excel workbook (.xlsx), a CSV file (UTF-8 or Shift_JIS), or JSON"),
    completion: .file)
  private static let column = OptionSpec(
    "--column", .repeated(standIn: "FIELD=HEADING"),
    Text(
      ja: "自分の表の見出し(繰り返せる。例 importance=重要度ランク)",
      en: "What your table calls a column (repeatable), as in importance=Rank"))

  static let spec = CommandSpec(
    "asset import", Text(ja: "資産の表を取り込む", en: "Take in a table of assets"),
    discussion: Text(
      ja: "id、name、kind、environment、importance の見出しが要ります。同じIDの行を重ねると、二行目からは脅威だけを足します。"
        + "同じIDの資産は書き換え、表にない資産や列はそのまま残します。見出しが違う表は --column で結び付けます。"
        + "一行でも誤りがあれば、何も取り込みません。",
      en:
        "It needs the headings id, name, kind, environment and importance. Further rows with the same "
        + "id add threats to the asset. A known id is overwritten; assets and columns that the table "
        + "lacks stay as they are. Tie a table with headings of its own by --column. One bad row, and "
        + "nothing is taken in."),
    arguments: [file],
    options: [CommonOptions.sheet, column, ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "asset import assets.csv --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change")),
      CommandSpec.Example("asset import assets.csv", Text(ja: "取り込む", en: "Take it in")),
    ])

  private let file: String
  private let sheet: String?
  private let headings: [AssetColumn: String]
  private let isRehearsal: Bool
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    file = said.word(Self.file) ?? ""
    sheet = said.text(CommonOptions.sheet)
    var headings: [AssetColumn: String] = [:]
    for text in said.texts(Self.column) {
      let (column, heading) = try Self.tie(text)
      headings[column] = heading
    }
    self.headings = headings
    isRehearsal = said.has(CommonOptions.dryRun)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  private static func tie(_ text: String) throws(UsageError) -> (AssetColumn, String) {
    let parts = text.split(separator: "=", maxSplits: 1).map { Identifier.trimmed(String($0)) }
    if parts.count == 2, !parts[1].isEmpty, let column = AssetColumn(rawValue: parts[0]) {
      return (column, parts[1])
    }
    let known = AssetColumn.allCases.map(\.rawValue)
    throw UsageError(
      text, Text(ja: "列の結び付けとして読めません", en: "this does not tie a column to a heading"),
      remedy: Text(
        ja: "「欄=見出し」と書いてください。欄は \(known.joined(separator: "、")) です",
        en: "write FIELD=HEADING; the fields are \(known.joined(separator: ", "))"))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let desk = RegisterImport<Asset>(surroundings, isRehearsal: isRehearsal, why: why)
    if file.lowercased().hasSuffix(".json") {
      return .imported(
        "asset.import/1", try desk.run(json: file), isRehearsal: isRehearsal)
    }
    let table = try AssetTableReader.table(in: file, sheet: sheet, headings: headings)
    let outcome = try desk.run { stored, store throws(Failure) in
      let names =
        try AssetTableReader.namesControls(table)
        ? surroundings.namesWithControls(in: store) : surroundings.names(in: store)
      return try AssetTableReader.assets(in: table, over: stored, among: names)
    }
    return .imported("asset.import/1", outcome, from: table, isRehearsal: isRehearsal)
  }
}
