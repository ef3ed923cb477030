import ProfileModel
import Reports
import Testing
import Wording

@Suite struct LayoutCheckTests {
  private func head() throws -> ReportHead {
    ReportHead(
      organisation: "東都電力送配電", period: try #require(PeriodID("2026Q3")), label: nil,
      snapshot: nil, journal: "0123", workspace: "4567",
      made: Instant(secondsSinceEpoch: 1_790_000_000), offset: 32_400)
  }

  private var facts: ReportFacts {
    var facts = ReportFacts()
    facts.tables["key_figures"] = ReportTable(
      [.init("item", .text), .init("now", .integer)],
      rows: [.init("gaps", ["now": .integer(3)])])
    return facts
  }

  private func layout(table: String, column: String) -> ReportLayout {
    ReportLayout(
      report: "board", version: 1, title: Text(ja: "報告", en: "Report"),
      tables: [
        .init(
          id: table, title: Text(ja: "指標", en: "Figures"),
          columns: [.init(id: column, heading: Text(ja: "現在", en: "Now"), line: 7)],
          rows: ["gaps": Text(ja: "差", en: "Gaps")], line: 5)
      ],
      sheets: [], file: "board.yaml")
  }

  @Test func aColumnThatTheReportLacksIsNamedWithItsLineAndTheNearestOne() throws {
    let head = try head()
    let failure = try #require(throws: Failure.self) {
      try ReportDocument(facts, laidOutBy: layout(table: "key_figures", column: "nov"), head)
    }
    #expect(failure.problems.map(\.place) == [.line(7, of: "board.yaml")])
    #expect(failure.problems.first?.remedy.english == "did you mean 'now'?")
  }

  @Test func aTableThatTheReportLacksIsRefusedOnce() throws {
    let head = try head()
    let failure = try #require(throws: Failure.self) {
      try ReportDocument(facts, laidOutBy: layout(table: "key_figure", column: "now"), head)
    }
    #expect(failure.problems.map(\.place) == [.line(5, of: "board.yaml")])
  }

  @Test func aRowIsCalledAsTheLayoutCallsIt() throws {
    let layout = layout(table: "key_figures", column: "now")
    let document = try ReportDocument(facts, laidOutBy: layout, head())
    let row = try #require(facts.tables["key_figures"]?.rows.first)
    let table = layout.tables[0]
    #expect(
      document.value(of: row, in: "item", of: table) == .wording(Text(ja: "差", en: "Gaps")))
    #expect(document.value(of: row, in: "now", of: table) == .integer(3))
    #expect(document.value(of: row, in: "later", of: table) == .missing(.nothing))
  }
}
