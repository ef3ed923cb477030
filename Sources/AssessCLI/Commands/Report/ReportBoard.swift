internal import Arguments
internal import Wording

/// `assess report board`: what the board needs to decide, as a workbook, a page or data.
struct ReportBoard: ReportCommand {
  static let kind = ReportWriting.Kind.board

  static let spec = CommandSpec(
    "report board", Text(ja: "経営層向けの報告書を作る", en: "Make the report to the board"),
    discussion: Text(
      ja: "総括(1枚)、現在・目標プロファイル、ギャップと優先順位、リスク、対応計画、BCP・CP、推移、算定方法をまとめます。"
        + "-o の末尾で形が決まります。.xlsx は Excel ブック、.html は1枚で完結するページ、.json はすべての数値、.csv は一つの表です。"
        + "-o がなければ総括を表示します。締めた期は、締めたときの内容で作ります。",
      en:
        "Summary on one page, profiles, gaps and ranking, risk, treatment plan, continuity, trend, method. The "
        + "end of the file's name says in which form: .xlsx a workbook, .html a page that needs nothing else, "
        + ".json all figures, .csv one table. Without -o the summary is printed. A closed period is reported as "
        + "it was when it was closed."),
    options: ReportOptions.all,
    examples: [
      CommandSpec.Example("report board", Text(ja: "総括を見る", en: "See the summary")),
      CommandSpec.Example(
        "report board -o 経営報告.xlsx", Text(ja: "Excel ブックに書き出す", en: "Write the workbook")),
      CommandSpec.Example(
        "report board --period 2026Q2 -o 経営報告.html --money thousand",
        Text(ja: "締めた期を、金額を千円にしてページに書き出す", en: "A closed period as a page, money in thousands")),
      CommandSpec.Example(
        "report board -o 差.csv --table gaps", Text(ja: "差の表を CSV に書き出す", en: "One table as CSV")),
    ])

  let options: ReportOptions
}
