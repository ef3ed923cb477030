internal import Arguments
internal import Wording

/// `assess report continuity`: the requirements on plans, what stands behind them, and how services come back.
struct ReportContinuity: ReportCommand {
  static let kind = ReportWriting.Kind.continuity

  static let spec = CommandSpec(
    "report continuity", Text(ja: "事業継続の報告書を作る", en: "Make the report on continuity"),
    discussion: Text(
      ja: "局面ごとの備え、計画要件とその隘路、要件と対策項目の対応(どこで切れるか)、サービスの復旧の見込みと曲線、計画文書の不足をまとめます。",
      en:
        "Readiness by phase, every requirement and its bottleneck, the trace from requirements to controls and where it breaks, how services come back with the curve, and what plan documents lack."
    ),
    options: ReportOptions.all,
    examples: [
      CommandSpec.Example(
        "report continuity -o 事業継続.xlsx", Text(ja: "Excel ブックに書き出す", en: "Write the workbook"))
    ])

  let options: ReportOptions
}
