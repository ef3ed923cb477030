internal import Arguments
internal import Files
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess risk sheet`: the risk register as a workbook to look at, change and send back.
struct RiskSheetCommand: Command {
  static let spec = CommandSpec(
    "risk sheet", Text(ja: "リスク登録簿を Excel で書き出す", en: "Write the risk register as a workbook"),
    discussion: Text(
      ja:
        "シナリオごとの区分、残留リスク、判定と、リスクマップ、目標達成前後の図が入ります。枠のあるセル(対応、監視、見積り)を直して返してもらい、「assess risk import」で取り込みます。",
      en:
        "It holds the class, what is left and the verdict of each scenario, the risk map and a chart of "
        + "before and after. The framed cells (treatment, watching, estimates) can be changed and taken in "
        + "with 'assess risk import'."),
    options: [ScoreOptions.period, CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "risk sheet -o リスク登録簿.xlsx", Text(ja: "リスク登録簿を書き出す", en: "Write the risk register"))
    ])

  private let period: PeriodID?
  private let path: String
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    period = try said.chosenPeriod()
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let store = try surroundings.store()
    let workbook = try store.read { () throws(Failure) in
      try Self.workbook(
        try RiskDesk(store, surroundings, period: period), store, surroundings)
    }
    try WorkbookWriter.write(workbook.content, to: path, existing: existing)
    return Page(
      "risk.sheet/1", said: Text(ja: "書き出しました。", en: "The risk register is written."),
      Fields("sheet", [.init("file", Text(ja: "ファイル", en: "File"), .text(path))]))
  }

  private static func workbook(
    _ desk: RiskDesk, _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> RiskWorkbook {
    let now = surroundings.now()
    let revisions = Dictionary(
      try store.entries(Scenario.self).map { ($0.value.id, $0.revision) }
    ) { first, _ in first }
    let language = surroundings.language
    let notes = RiskPrinting.notes(desk).compactMap { item -> Text? in
      if case .sentence(let text) = item { text } else { nil }
    }
    return RiskWorkbook(
      desk.rows(revisions: revisions, in: language), of: try store.register().organisation,
      in: desk.period.id, unit: desk.criteria.unit.reckoned, notes: notes,
      issue: ScoringWorkbook.Issue(
        time: now, offset: surroundings.clockOffset(now), journal: try store.journalEnd().head,
        workspace: try store.workspaceIdentity()), language: language)
  }
}

extension RiskDesk {
  /// The scenarios as the workbook prints them, in their order.
  fileprivate func rows(revisions: [String: Int], in language: Language) -> [RiskWorkbook.Row] {
    let outlooks = model.outlooks(readings.readings)
    let (now, later) = (model.damageClasses(cautious), model.damageClasses(atTargets))
    let (left, reached) = (model.residuals(cautious), model.residuals(atTargets))
    return model.scenarios.indices.map { place in
      let (scenario, outlook) = (model.scenarios[place], outlooks[place])
      let line = outlook.line.map(RiskPrinting.amount) ?? .none
      return RiskWorkbook.Row(
        scenario, revision: revisions[scenario.id] ?? 0,
        amounts: .init(
          left: outlook.interval, atTarget: reached[place].value, line: outlook.line),
        classes: (
          RiskPrinting.riskClass(now[place].worst.cell).readable(language),
          RiskPrinting.riskClass(later[place].worst.cell).readable(language)
        ),
        residual: RiskPrinting.amounts(outlook.interval).readable(language),
        line: line.readable(language),
        verdict: RiskPrinting.verdict(outlook.verdict).readable(language),
        spots: (left[place].spot, reached[place].spot))
    }
  }
}

extension Residual {
  fileprivate var spot: RiskWorkbook.Spot {
    RiskWorkbook.Spot(likelihood: likelihoodClass, impact: impactClass)
  }
}
