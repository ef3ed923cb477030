internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk list`: every scenario by what is left of it, the farthest above its line first.
struct RiskList: Command {
  static let spec = CommandSpec(
    "risk list", Text(ja: "リスクの一覧(受容線に近い順)", en: "List the risks, nearest to their line first"),
    discussion: Text(
      ja: "残留リスクは、証跡と自己申告、未回答の最悪と最良の四通りで計算した幅で示します。判定は四通りすべてが受容線を超えれば「超過」、"
        + "すべて収まれば「範囲内」、分かれれば「要確認」です。対応に選ばなかったリスクも、すべて並びます。",
      en:
        "What is left of each is reckoned in four ways, by evidence and by declaration, with open "
        + "questions at their worst and best: above the line in all four is 'above', in none "
        + "'within', else 'unsettled'. Risks that were not selected for treatment stay listed."),
    options: [ScoreOptions.period],
    examples: [
      CommandSpec.Example("risk list", Text(ja: "リスクを並べる", en: "List the risks")),
      CommandSpec.Example(
        "risk list --format csv", Text(ja: "表計算に渡す", en: "Hand them to a spreadsheet")),
    ])

  private let period: PeriodID?

  init(_ said: ParsedCommand) throws(UsageError) {
    period = try said.chosenPeriod()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let desk = try RiskDesk(store, surroundings, period: period)
      return Page(
        "risk.list/1",
        [.context(Self.about(desk)), .table(Self.risks(desk))] + RiskPrinting.notes(desk))
    }
  }

  private static func about(_ desk: RiskDesk) -> Fields {
    Fields(
      "about",
      [
        .init("period", Text(ja: "期", en: "Period"), .text(desk.period.id.description)),
        .init(
          "criteria", Text(ja: "リスク基準", en: "Risk criteria"), .text(desk.criteria.edition)),
        .init(
          "unit", Text(ja: "単位", en: "Unit"),
          .code(desk.criteria.unit.rawValue, desk.criteria.unit.reckoned)),
        .init(
          "excluded", Text(ja: "対象外", en: "Not applicable"),
          .integer(desk.scenarios.count - desk.model.scenarios.count)),
      ])
  }

  private static func risks(_ desk: RiskDesk) -> Table {
    let outlooks = desk.model.outlooks(desk.readings.readings)
    let now = desk.model.damageClasses(desk.cautious)
    let later = desk.model.damageClasses(desk.atTargets)
    let rest = desk.model.residuals(desk.atTargets)
    let order = outlooks.indices.sorted { left, right in
      (strain(outlooks[right]), outlooks[left].scenario) < (
        strain(outlooks[left]), outlooks[right].scenario
      )
    }
    return Table(
      "risks", Text(ja: "リスク", en: "Risks"),
      columns: [
        .id, .init("title", Text(ja: "シナリオ", en: "Scenario")),
        .init("class", Text(ja: "区分", en: "Class")),
        .init("class_at_target", Text(ja: "目標達成時の区分", en: "Class at targets")),
        .init("residual", Text(ja: "残留リスク", en: "Residual")),
        .init("residual_at_target", Text(ja: "目標達成時", en: "At targets")),
        .init("line", Text(ja: "受容線", en: "Line")),
        .init("verdict", Text(ja: "判定", en: "Verdict")),
        .init("breach", Text(ja: "維持レベル逸脱", en: "Breach")),
        .init("treatment", Text(ja: "対応", en: "Treatment")),
        .init("acceptance", Text(ja: "受容", en: "Acceptance")),
      ],
      rows: order.map { place in
        let (scenario, outlook) = (desk.model.scenarios[place], outlooks[place])
        return [
          .text(scenario.id), .wording(scenario.title),
          RiskPrinting.riskClass(now[place].worst.cell),
          RiskPrinting.riskClass(later[place].worst.cell), RiskPrinting.amounts(outlook.interval),
          RiskPrinting.amount(rest[place].value), outlook.line.map(RiskPrinting.amount) ?? .none,
          RiskPrinting.verdict(outlook.verdict), RiskPrinting.breach(desk.breaches[place]),
          RiskPrinting.treatment(scenario.treatment),
          RiskPrinting.state(desk.acceptance(of: .scenario(scenario.id)), on: desk.today),
        ]
      })
  }

  /// The cautious value as a multiple of the line; what has no line comes last.
  private static func strain(_ outlook: ScenarioOutlook) -> Double {
    outlook.line.map { $0 > 0 ? outlook.cautious / $0 : .infinity } ?? -1
  }
}
