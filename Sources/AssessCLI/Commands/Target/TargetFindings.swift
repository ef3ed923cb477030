internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// What the rules about targets found, and which of them could not look.
struct TargetFindings {
  private let findings: [Finding]
  private let blind: [TargetCheck]

  init(of rules: [TargetCheck], in examination: TargetExamination) {
    let looked = rules.map { ($0, $0.findings(in: examination)) }
    findings = looked.flatMap { $0.1 ?? [] }
    blind = looked.filter { $0.1 == nil }.map(\.0)
  }

  /// The page; rules that could not look stand before the findings.
  var page: Page {
    let unlooked = Fields(
      "not_looked",
      blind.map { rule in
        .init(rule.id, Text(same: "\(rule.id) ") + rule.title, rule.need?.cell ?? .none)
      })
    let table = Table(
      "findings", Text(ja: "目標の点検の結果", en: "Findings"),
      columns: [
        Table.Column("rule", Text(ja: "規則", en: "Rule")),
        Table.Column("severity", Text(ja: "重さ", en: "Severity")),
        Table.Column("subject", Text(ja: "対象", en: "Subject")),
        Table.Column("message", Text(ja: "内容", en: "Finding")),
        Table.Column("remedy", Text(ja: "直し方", en: "Remedy")),
      ],
      rows: findings.map { finding in
        [
          .text(finding.rule), .code(finding.severity.rawValue, finding.severity.readable),
          .text(finding.subject), .wording(finding.message), .wording(finding.remedy),
        ]
      })
    let count = blind.count
    let told = Text(
      ja: "次の\(count)規則は、材料がないためまだ見られません。",
      en: "\(count) rules could not look yet, for want of what they need.")
    return Page(
      "target.check/1",
      (blind.isEmpty ? [] : [.sentence(told)]) + [.context(unlooked), .table(table)],
      hasFindings: !findings.isEmpty)
  }

  /// The rules and their reasons.
  static func rules(_ rules: [TargetCheck]) -> Table {
    Table(
      "rules", Text(ja: "目標の点検の規則", en: "Rules"),
      columns: [
        Table.Column("id", Text(ja: "規則", en: "Rule")),
        Table.Column("severity", Text(ja: "重さ", en: "Severity")),
        Table.Column("title", Text(ja: "見つけるもの", en: "Finds")),
        Table.Column("needs", Text(ja: "要るもの", en: "Needs")),
        Table.Column("reason", Text(ja: "理由", en: "Reason")),
      ],
      rows: rules.map { rule in
        [
          .text(rule.id), .code(rule.severity.rawValue, rule.severity.readable),
          .wording(rule.title), rule.need?.cell ?? .none, .wording(rule.reason),
        ]
      })
  }
}

extension TargetCheck.Need {
  /// What is lacking, as it is printed.
  var cell: Cell {
    switch self {
    case .actions: .code("actions", Text(ja: "対応策とその費用・期間", en: "actions, their cost and time"))
    case .means: .code("means", Text(ja: "計画(予算と人日)", en: "a plan, with its money and days"))
    case .scenarios: .code("scenarios", Text(ja: "評価したシナリオ", en: "assessed scenarios"))
    case .lastYear: .code("last-year", Text(ja: "一年前の目標", en: "the targets of a year ago"))
    }
  }
}
