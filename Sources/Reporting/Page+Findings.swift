public import GapAnalysis
internal import ProfileModel
internal import Wording

extension Page {
  /// The page of what the quality rules found.
  public init(findings: [Finding]) {
    let table = Table(
      "findings", Text(ja: "点検の結果", en: "Findings"),
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
    self.init("check/1", [.table(table)], hasFindings: !findings.isEmpty)
  }

  /// The page of the quality rules and their reasons.
  public init(rules: [QualityCheck]) {
    let table = Table(
      "rules", Text(ja: "点検の規則", en: "Rules"),
      columns: [
        Table.Column("id", Text(ja: "規則", en: "Rule")),
        Table.Column("severity", Text(ja: "重さ", en: "Severity")),
        Table.Column("reason", Text(ja: "理由", en: "Reason")),
      ],
      rows: rules.map { rule in
        [
          .text(rule.id), .code(rule.severity.rawValue, rule.severity.readable),
          .wording(rule.reason),
        ]
      })
    self.init("check.rules/1", [.table(table)])
  }
}
