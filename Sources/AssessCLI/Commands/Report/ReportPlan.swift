internal import Arguments
internal import Wording

/// `assess report plan`: the treatment plan, to be filled in through the year and taken back.
struct ReportPlan: ReportCommand {
  static let kind = ReportWriting.Kind.plan

  static let spec = CommandSpec(
    "report plan", Text(ja: "リスク対応計画の管理表を作る", en: "Make the plan to be kept through the year"),
    discussion: Text(
      ja:
        "承認済みの計画(なければ案)の対応策ごとに、着手・完了・費用・見込み・備考の記入欄と、6項目、四半期ごとの費用と要員、入らなかった対応策を並べます。記入したブックは「assess report import」で取り込めます。",
      en:
        "For each action of the approved plan, or else the draft: cells for what begins, ends, costs and is expected, the six fields, money and people quarter by quarter, and what is left out. The workbook is taken in with 'assess report import'."
    ),
    options: ReportOptions.all,
    examples: [
      CommandSpec.Example(
        "report plan -o 計画管理表.xlsx", Text(ja: "Excel ブックに書き出す", en: "Write the workbook")),
      CommandSpec.Example("report plan", Text(ja: "進み具合を見る", en: "See the progress")),
    ])

  let options: ReportOptions
}
