public import GapAnalysis
public import ProfileModel
internal import Wording

extension Page {
  /// The page of what the quality rules found in the register and in the profile of a period, if any.
  ///
  /// Findings that were allowed are counted, or listed where that is asked for.
  public init(_ outcome: CheckOutcome, of period: PeriodID? = nil, showsAllowed: Bool = false) {
    let told = outcome.findings.map { Self.row($0, nil) }
    let allowed = outcome.allowed.map { Self.row($0.finding, $0.allowance) }
    let table = Table(
      "findings", Text(ja: "点検の結果", en: "Findings"),
      columns: [
        Table.Column("rule", Text(ja: "規則", en: "Rule")),
        Table.Column("severity", Text(ja: "重さ", en: "Severity")),
        Table.Column("subject", Text(ja: "対象", en: "Subject")),
        Table.Column("message", Text(ja: "内容", en: "Finding")),
        Table.Column("remedy", Text(ja: "直し方", en: "Remedy"), isForData: showsAllowed),
        Table.Column(
          "allowed_until", Text(ja: "許容の期限", en: "Allowed until"), isForData: !showsAllowed),
        Table.Column(
          "allowed_because", Text(ja: "許容の理由", en: "Why allowed"), isForData: !showsAllowed),
      ], rows: showsAllowed ? told + allowed : told)
    let sentences = [
      period.map(Self.looked), showsAllowed ? nil : Self.hidden(outcome.allowed.count),
    ]
    self.init(
      "check/1", sentences.compactMap { $0.map { .sentence($0) } } + [.table(table)],
      hasFindings: !outcome.findings.isEmpty)
  }

  private static func row(_ finding: Finding, _ allowance: Allowance?) -> [Cell] {
    [
      .text(finding.rule), .code(finding.severity.rawValue, finding.severity.readable),
      .text(finding.subject), .wording(finding.message), .wording(finding.remedy),
      allowance.map { .date($0.until) } ?? .none, .text(orNone: allowance?.reason),
    ]
  }

  private static func looked(at period: PeriodID) -> Text {
    Text(
      ja: "台帳と、\(period.readable.japanese)の評価を点検しました。",
      en: "The register and the ratings of \(period.readable.english) were looked at.")
  }

  private static func hidden(_ count: Int) -> Text? {
    count == 0
      ? nil
      : Text(
        ja: "許容してあるため示していない指摘が\(count)件あります(--all で示します)。",
        en: "\(count) findings are allowed and not shown; --all lists them.")
  }

  /// The page of the quality rules and their reasons.
  public init(rules: [QualityCheck]) {
    let table = Table(
      "rules", Text(ja: "点検の規則", en: "Rules"),
      columns: [
        Table.Column("id", Text(ja: "規則", en: "Rule")),
        Table.Column("severity", Text(ja: "重さ", en: "Severity")),
        Table.Column("title", Text(ja: "見つけるもの", en: "Finds")),
        Table.Column("reason", Text(ja: "理由", en: "Reason")),
      ],
      rows: rules.map { rule in
        [
          .text(rule.id), .code(rule.severity.rawValue, rule.severity.readable),
          .wording(rule.title), .wording(rule.reason),
        ]
      })
    self.init("check.rules/1", [.table(table)])
  }
}
