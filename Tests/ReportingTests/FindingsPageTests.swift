import GapAnalysis
import ProfileModel
import Reporting
import Testing

@Suite struct FindingsPageTests {
  private static let register = OrganisationRegister(
    kind: .operator, organisation: Organisation(name: "みほん"), services: [], systems: [])

  private static let examination = Examination(
    register: register, today: CivilDate(daysSinceEpoch: 20_000))

  @Test func `each finding is a row`() throws {
    let findings = QualityCheck.findings(in: Self.examination)
    try #require(findings.map(\.rule) == ["ORG01", "ORG04"])
    let page = Page(findings: findings)
    #expect(page.schema == "check/1")
    #expect(page.hasFindings)
    guard case .table(let table)? = page.items.first else {
      Issue.record("a table was expected")
      return
    }
    #expect(table.columns.map(\.id) == ["rule", "severity", "subject", "message", "remedy"])
    #expect(table.rows.count == 2)
    #expect(
      table.rows[0] == [
        .text("ORG01"), .code("error", findings[0].severity.readable), .text("organisation"),
        .wording(findings[0].message), .wording(findings[0].remedy),
      ])
  }

  @Test func `without findings there is an empty table and nothing to tell`() {
    let page = Page(findings: [])
    #expect(!page.hasFindings)
    #expect(TextPrinter(.japanese).print(page) == "点検の結果: なし\n")
    #expect(TextPrinter(.english).print(page) == "Findings: none\n")
    #expect(JSONPrinter.print(page).contains("\"findings\": []"))
  }

  @Test func `people get words, programs get codes`() {
    let page = Page(findings: QualityCheck.findings(in: Self.examination))
    #expect(TextPrinter(.japanese).print(page).contains("要修正"))
    #expect(JSONPrinter.print(page).contains("\"severity\": \"error\""))
    #expect(CSVPrinter.print(page, .japanese)?.contains("ORG01,error,organisation,") == true)
  }
}
