internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Reports
internal import Wording

/// `assess explain`: what a figure of a report was made of.
struct ExplainCommand: Command {
  private static let figure = ArgumentSpec(
    "FIGURE", .one,
    Text(
      ja: "数値の名前(board/figures/gaps/now のように、報告書/表/行/列)",
      en: "The name of a figure: report/table/row/column, as in board/figures/gaps/now"))

  static let spec = CommandSpec(
    "explain", Text(ja: "報告書の数値が何からできたかを見る", en: "Show what a figure of a report was made of"),
    discussion: Text(
      ja: "報告書のどの数値も、元の評価、登録、算定方法、元にした記録までたどれます。名前は、JSON と CSV では各行に、"
        + "Excel ブックでは「データ_」シートの行(id)と列の見出しにあります。列を省くと行のすべての値を示します。",
      en:
        "Every figure of a report can be followed to the ratings, the registers, the method and the state that it "
        + "was made from. The name stands with each row in JSON and CSV; in a workbook it is the row (id) and the "
        + "heading of the column on a sheet 'Data_'. Without a column all values of the row are shown."
    ),
    arguments: [figure], options: [ScoreOptions.period],
    examples: [
      CommandSpec.Example(
        "explain board/figures/gaps/now",
        Text(ja: "総括の「目標に届かない項目」をたどる", en: "Follow a key figure of the summary")),
      CommandSpec.Example(
        "explain board/sections/nisc-guideline-2023/5.1/now",
        Text(ja: "区分5.1の現在の割合をたどる", en: "Follow the share of section 5.1")),
    ])

  private let figure: String
  private let period: PeriodID?

  init(_ said: ParsedCommand) throws(UsageError) {
    figure = said.word(Self.figure) ?? ""
    period = try said.chosenPeriod()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let parts = figure.split(separator: "/", maxSplits: 2).map(String.init)
    let kinds = ReportWriting.Kind.all
    guard parts.count == 3, let kind = kinds.first(where: { $0.id == parts[0] }) else {
      throw Self.unknown(figure, among: kinds.map { "\($0.id)/…" })
    }
    let store = try surroundings.store()
    let document = try kind.document(
      store, surroundings, try ReportOptions.bundledLayout(of: kind.id), period: period)
    guard let layout = document.layout.table(parts[1]), let table = document.facts.tables[parts[1]]
    else {
      throw Self.unknown(figure, among: document.layout.tables.map { "\(kind.id)/\($0.id)/…" })
    }
    guard let found = TracedFigure.find(parts[2], in: table) else {
      throw Self.unknown(
        figure,
        among: table.rows.map { FigureID.of(report: kind.id, table: parts[1], row: $0.id) })
    }
    return try store.read { () throws(Failure) in
      try FigurePrinting(document, layout, found, surroundings).page(store)
    }
  }

  private static func unknown(_ figure: String, among known: [String]) -> Failure {
    let near = NearMiss.nearest(to: figure, among: known)
    let few = known.prefix(8).joined(separator: " ")
    return Failure(
      .usage, at: .word(figure),
      Text(ja: "この名前の数値はありません", en: "there is no figure of that name"),
      remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(ja: "たとえば \(few)", en: "there are, for instance, \(few)"))
  }
}

/// A row of a report's table, and the column that is asked about.
struct TracedFigure {
  let row: ReportTable.Row
  let column: String?

  /// What a name without report and table means, as it is written in data or with its slashes left in.
  static func find(_ name: String, in table: ReportTable) -> TracedFigure? {
    let columns = table.columns.map(\.id)
    for row in table.rows {
      for id in [row.id, FigureID.part(row.id)] {
        if name == id { return TracedFigure(row: row, column: nil) }
        if let column = columns.first(where: { name == "\(id)/\($0)" }) {
          return TracedFigure(row: row, column: column)
        }
      }
    }
    return nil
  }
}
