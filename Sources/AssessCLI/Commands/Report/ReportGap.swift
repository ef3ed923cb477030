internal import Arguments
internal import Wording

/// `assess report gap`: every control with its gap, grounds and actions, to hand over and take back.
struct ReportGap: ReportCommand {
  static let kind = ReportWriting.Kind.gap

  static let spec = CommandSpec(
    "report gap", Text(ja: "差異分析の報告書を作る", en: "Make the gap report"),
    discussion: Text(
      ja:
        "すべての対策項目について、現在・証跡・目標・差・根拠・対応策・かかわるシナリオと計画要件をまとめ、品質規則の指摘事項の手紙と CSF 2.0 から見た対応を付けます。Excel ブックの枠のあるセルは、直して返してもらい「assess report import」で取り込めます。",
      en:
        "Every control with where it stands, what evidence bears, its target, gap, grounds, actions, and the scenarios and requirements that hang on it; a letter with what the quality rules find, and the view from CSF 2.0. The framed cells of the workbook can be changed and taken in with 'assess report import'."
    ),
    options: ReportOptions.all,
    examples: [
      CommandSpec.Example(
        "report gap -o 差異分析.xlsx", Text(ja: "Excel ブックに書き出す", en: "Write the workbook")),
      CommandSpec.Example("report gap", Text(ja: "指摘事項を見る", en: "See the findings")),
    ])

  let options: ReportOptions
}
