internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Sheets
internal import Wording

/// `assess workbook lint`: whether machines can read a workbook's data and people its pages.
struct WorkbookLint: Command {
  private static let file = ArgumentSpec(
    "FILE", .optional, Text(ja: "Excel ブック(.xlsx)", en: "A workbook (.xlsx)"), completion: .file)
  private static let asData = OptionSpec(
    "--as-data", .repeated(standIn: "SHEET"),
    Text(ja: "このシートをデータとして点検する", en: "Check this sheet as data"))
  private static let rules = OptionSpec(
    "--rules", .flag,
    Text(ja: "規則とその理由を並べる(ブックは見ない)", en: "List the rules and their reasons instead"))

  static let spec = CommandSpec(
    "workbook lint",
    Text(ja: "Excel ブックを点検する", en: "Check a workbook for machines and for paper"),
    discussion: Text(
      ja: "名前が「データ_」で始まるシートは、総務省の「統計表における機械判読可能なデータの表記方法の"
        + "統一ルール」の15項目で、そのほかの見えるシートは印刷と記入の規則で点検します。管理情報、選択肢、"
        + "符号表のシートは見ません。見つかったことがあれば終了状態は1です。",
      en:
        "Sheets whose names begin with Data_ are held to the fifteen rules of the Ministry of Internal "
        + "Affairs and Communications for machine-readable tables, other visible sheets to rules for "
        + "print and forms. Management, choices and codes are left out. The exit status is 1 when there "
        + "are findings."),
    arguments: [file], options: [asData, rules],
    examples: [
      CommandSpec.Example("workbook lint 台帳.xlsx", Text(ja: "点検する", en: "Check a workbook")),
      CommandSpec.Example(
        "workbook lint 台帳.xlsx --as-data システム",
        Text(ja: "印刷用のシートを、データとして使えるか点検する", en: "See whether a sheet would do as data")),
      CommandSpec.Example(
        "workbook lint --rules", Text(ja: "何を、なぜ見るのかを知る", en: "See what is looked at, and why")),
    ])

  private let path: String?
  private let names: [String]

  init(_ said: ParsedCommand) throws(UsageError) {
    path = said.has(Self.rules) ? nil : said.word(Self.file)
    names = said.texts(Self.asData)
    guard path != nil || said.has(Self.rules) else {
      throw UsageError(
        Self.file.name, Text(ja: "指定がありません", en: "this argument is missing"),
        remedy: Text(
          ja: "点検するブックか「\(Self.rules.name)」を指定してください",
          en: "name the workbook, or give '\(Self.rules.name)'"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    guard let path else { return Self.rulesPage }
    let workbook = try WorkbookReader.read(path)
    for name in names { _ = try workbook.sheet(meant: name) }
    let findings = WorkbookRule.findings(in: workbook, asData: Set(names))
    return Page(
      "workbook.lint/1", [.sentence(sentence(workbook)), .table(Self.table(findings))],
      hasFindings: !findings.isEmpty)
  }

  /// Which sheets were taken for what.
  private func sentence(_ workbook: Workbook) -> Text {
    let visible = workbook.sheets.filter { $0.visibility == .visible }.map(\.name)
    let data = workbook.sheets.map(\.name).filter {
      names.contains($0) || SheetRole(named: $0) == .data
    }
    let print = visible.filter { SheetRole(named: $0) == .print && !data.contains($0) }
    return Text(
      ja: "データとして: \(Self.listed(data))。印刷・記入用として: \(Self.listed(print))。",
      en: "As data: \(Self.listed(data)). For print and forms: \(Self.listed(print)).")
  }

  private static func listed(_ names: [String]) -> String {
    names.isEmpty ? "-" : names.map(\.onOneLine).joined(separator: ", ")
  }

  private static func table(_ findings: [WorkbookFinding]) -> Table {
    Table(
      "findings", Text(ja: "点検の結果", en: "Findings"),
      columns: [
        Table.Column("rule", Text(ja: "規則", en: "Rule")),
        Table.Column("severity", Text(ja: "重さ", en: "Severity")),
        Table.Column("place", Text(ja: "場所", en: "Place")),
        Table.Column("message", Text(ja: "内容", en: "Finding")),
        Table.Column("remedy", Text(ja: "直し方", en: "Remedy")),
      ],
      rows: findings.map { finding in
        [
          .text(finding.rule), .code(finding.severity.rawValue, finding.severity.readable),
          .text(finding.problem.place.description), .wording(finding.problem.what),
          .wording(finding.problem.remedy),
        ]
      })
  }

  private static var rulesPage: Page {
    let table = Table(
      "rules", Text(ja: "点検の規則", en: "Rules"),
      columns: [
        Table.Column("id", Text(ja: "規則", en: "Rule")),
        Table.Column("severity", Text(ja: "重さ", en: "Severity")),
        Table.Column("title", Text(ja: "求めること", en: "What it asks for")),
        Table.Column("reason", Text(ja: "理由", en: "Reason")),
      ],
      rows: WorkbookRule.all.map { rule in
        [
          .text(rule.id), .code(rule.severity.rawValue, rule.severity.readable),
          .wording(rule.title), .wording(rule.reason),
        ]
      })
    return Page("workbook.lint.rules/1", [.table(table)])
  }
}
