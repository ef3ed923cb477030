import GapAnalysis
import ProfileModel
import Reporting
import Testing

@Suite struct FindingsPageTests {
  private static let register = OrganisationRegister(
    kind: .operator, organisation: Organisation(name: "みほん"), services: [], systems: [])

  private static let examination = Examination(
    register: register, today: CivilDate(daysSinceEpoch: 20_000))

  private static let allowances = ["ORG01", "ORG04"].map {
    Allowance(
      rule: $0, subject: "*", reason: "準備中", until: CivilDate(daysSinceEpoch: 20_001))
  }

  @Test func `what is allowed is listed when it is asked for, and is no finding`() {
    let outcome = CheckOutcome(Self.examination, allowances: Self.allowances)
    let page = Page(outcome, of: PeriodID("2026Q3"), showsAllowed: true)
    #expect(!page.hasFindings)
    let text = TextPrinter(.japanese).print(page)
    #expect(text.hasPrefix("台帳と、2026年度第3四半期の評価を点検しました。"))
    #expect(text.contains("ORG04") && text.contains("準備中"))
    #expect(JSONPrinter.print(page).contains("\"allowed_until\": \"2024-10-05\""))
    #expect(CSVPrinter.print(page, .english)?.contains(",2024-10-05,準備中") == true)
  }

  @Test func `each finding is a row`() throws {
    let outcome = CheckOutcome(Self.examination, allowances: [])
    let findings = outcome.findings
    try #require(findings.map(\.rule) == ["ORG01", "ORG04"])
    let page = Page(outcome)
    #expect(page.schema == "check/1")
    #expect(page.hasFindings)
    guard case .table(let table)? = page.items.first else {
      Issue.record("a table was expected")
      return
    }
    let shared = ["rule", "severity", "subject", "message", "remedy"]
    #expect(table.columns.map(\.id) == shared + ["allowed_until", "allowed_because"])
    #expect(table.columns.filter { !$0.isForData }.map(\.id) == shared)
    #expect(table.rows.count == 2)
    #expect(
      table.rows[0] == [
        .text("ORG01"), .code("error", findings[0].severity.readable), .text("organisation"),
        .wording(findings[0].message), .wording(findings[0].remedy), .none, .none,
      ])
  }

  @Test func `without findings there is an empty table and nothing to tell`() {
    let page = Page(CheckOutcome(Self.examination, allowances: Self.allowances))
    #expect(page.items.count == 2)
    #expect(!page.hasFindings)
    #expect(TextPrinter(.japanese, isQuiet: true).print(page) == "点検の結果: なし\n")
    #expect(TextPrinter(.english, isQuiet: true).print(page) == "Findings: none\n")
    #expect(TextPrinter(.japanese).print(page).hasPrefix("許容してあるため示していない指摘が2件あります"))
    #expect(JSONPrinter.print(page).contains("\"findings\": []"))
  }

  @Test func `people get words, programs get codes`() {
    let page = Page(CheckOutcome(Self.examination, allowances: []))
    #expect(TextPrinter(.japanese).print(page).contains("要修正"))
    #expect(JSONPrinter.print(page).contains("\"severity\": \"error\""))
    #expect(CSVPrinter.print(page, .japanese)?.contains("ORG01,error,organisation,") == true)
  }
}
