internal import Arguments
internal import Wording

/// `assess report risk`: the risks with the map before and after.
struct ReportRisk: ReportCommand {
  static let kind = ReportWriting.Kind.risk

  static let spec = CommandSpec(
    "report risk", Text(ja: "リスクの報告書を作る", en: "Make the report on risk"),
    discussion: Text(
      ja:
        "シナリオの一覧、受容線に対する倍率、現在と目標達成時のリスクマップ、見積りをまとめます。見積りと対応を書き換えて返してもらうブックは「assess risk sheet」です。",
      en:
        "The scenarios, each as a multiple of its line, the map now and with targets reached, and the estimates. A workbook in which treatment and estimates are changed and taken back is 'assess risk sheet'."
    ),
    options: ReportOptions.all,
    examples: [
      CommandSpec.Example(
        "report risk -o リスク報告.xlsx", Text(ja: "Excel ブックに書き出す", en: "Write the workbook"))
    ])

  let options: ReportOptions
}
