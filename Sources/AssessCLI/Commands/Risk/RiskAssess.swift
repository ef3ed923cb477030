internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk assess`: judges every risk with both lenses, and says what nobody has decided.
struct RiskAssess: Command {
  static let spec = CommandSpec(
    "risk assess", Text(ja: "リスクを資産・事業被害の両面から判定する", en: "Judge the risks with both lenses"),
    discussion: Text(
      ja: "シナリオごとに四つの受容条件(区分、受容線、サービス維持レベルの逸脱、未達の義務)を判定し、資産の脅威の区分と並べます。"
        + "受容できないのに受容も対応もされていないリスク、見方の抜けがあると、終了コードは1です。",
      en:
        "Judges each scenario by the four conditions of acceptance (class, line, predicted breach of "
        + "the service level, obligations unmet), beside the classes of threats to assets. Exit "
        + "status 1 where a risk that cannot be accepted is neither accepted nor treated, or a lens "
        + "leaves something out."),
    options: [ScoreOptions.period],
    examples: [
      CommandSpec.Example("risk assess", Text(ja: "すべてのリスクを判定する", en: "Judge all risks"))
    ])

  private let period: PeriodID?

  init(_ said: ParsedCommand) throws(UsageError) {
    period = try said.chosenPeriod()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let desk = try RiskDesk(store, surroundings, period: period)
      let findings =
        desk.model.findings
        + desk.model.decisionsMissing(
          by: desk.cautious, open: desk.owing, breaches: desk.breaches, desk.acceptances,
          on: desk.today)
      return Page(
        "risk.assess/1",
        [.table(Self.scenarios(desk)), .table(Self.threats(desk)), .table(Self.table(findings))]
          + [.table(Self.limits)] + RiskPrinting.notes(desk), hasFindings: !findings.isEmpty)
    }
  }

  private static func scenarios(_ desk: RiskDesk) -> Table {
    Table(
      "scenarios", Text(ja: "シナリオ(事業被害ベース)", en: "Scenarios (damage lens)"),
      columns: [
        .id, .init("class", Text(ja: "区分", en: "Class")),
        .init("allowed_class", Text(ja: "(i) 区分", en: "(i) class")),
        .init("within_line", Text(ja: "(ii) 受容線", en: "(ii) line")),
        .init("breach", Text(ja: "(iii) 維持レベル", en: "(iii) service level")),
        .init("obligations", Text(ja: "(iv) 義務", en: "(iv) obligations")),
        .init("verdict", Text(ja: "判定", en: "Verdict")),
        .init("acceptance", Text(ja: "受容", en: "Acceptance")),
      ],
      rows: desk.model.scenarios.indices.map { place in
        let judged = desk.acceptability(of: place)
        return [
          .text(judged.scenario), RiskPrinting.riskClass(judged.damage.worst.cell),
          condition(judged.hasAllowedClass), condition(judged.isWithinLine),
          condition(judged.isBreachBearable), condition(judged.meetsObligations),
          .code(judged.verdict.rawValue, judged.verdict.readable),
          RiskPrinting.state(desk.acceptance(of: .scenario(judged.scenario)), on: desk.today),
        ]
      })
  }

  private static func condition(_ holds: Bool?) -> Cell {
    switch holds {
    case true: .code("yes", Text(same: "○"))
    case false: .code("no", Text(same: "×"))
    default: .code("unknown", Text(same: "?"))
    }
  }

  private static func threats(_ desk: RiskDesk) -> Table {
    let later = desk.model.threatClasses(desk.atTargets)
    return Table(
      "threats", Text(ja: "資産の脅威(資産ベース)", en: "Threats to assets (asset lens)"),
      columns: [
        .init("asset", Text(ja: "資産", en: "Asset")), .init("threat", Text(ja: "脅威", en: "Threat")),
        .init("countermeasure", Text(ja: "対策レベル", en: "Countermeasures")),
        .init("class", Text(ja: "区分", en: "Class")),
        .init("class_at_target", Text(ja: "目標達成時の区分", en: "Class at targets")),
      ],
      rows: zip(desk.model.threatClasses(desk.cautious), later).map { now, later in
        [
          .text(now.asset), .text(now.threat), .integer(now.countermeasure),
          RiskPrinting.riskClass(now.cell), RiskPrinting.riskClass(later.cell),
        ]
      })
  }

  private static func table(_ findings: [Finding]) -> Table {
    Table(
      "findings", Text(ja: "指摘", en: "Findings"),
      columns: [
        .init("rule", Text(ja: "規則", en: "Rule")), .init("subject", Text(ja: "対象", en: "Subject")),
        .init("message", Text(ja: "指摘", en: "Finding")),
        .init("remedy", Text(ja: "直し方", en: "Remedy")),
      ],
      rows: findings.map {
        [.text($0.rule), .text($0.subject), .wording($0.message), .wording($0.remedy)]
      })
  }

  /// What each lens cannot see, beside its results.
  private static let limits = Table(
    "limits", Text(ja: "見方の限界", en: "What each lens cannot see"),
    columns: [
      .init("lens", Text(ja: "見方", en: "Lens")),
      .init("limit", Text(ja: "見えないこと", en: "Cannot see")),
    ],
    rows: RiskLens.allCases.flatMap { lens in
      lens.limits.map { [.code(lens.rawValue, lens.readable), .wording($0)] }
    })
}
