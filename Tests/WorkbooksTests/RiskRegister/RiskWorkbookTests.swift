import Files
import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// The risk register as a workbook: what it holds, and what comes back of it.
@Suite(.temporaryFolder) struct RiskWorkbookTests {
  private static func scenario(_ id: String) -> Scenario {
    Scenario(
      id: id, title: Text(ja: "監視画面が消える", en: "Screens go dark"), story: Text(same: "x"),
      harm: Text(same: "y"), cause: .deliberate,
      likelihood: .classes(Spread(low: 2, likely: 3, high: 4)),
      impact: ImpactClasses(service: 5, money: 4, safety: 3, society: 2, information: 1))
  }

  private static func workbook(_ language: Language) throws -> RiskWorkbook {
    let rows = ["S-1", "S-2"].map { id in
      RiskWorkbook.Row(
        scenario(id), revision: 7, amounts: .init(left: 12.5...30, atTarget: 5, line: 20),
        classes: (now: "A", atTarget: "C*"), residual: "12.5-30",
        line: "20", verdict: "要確認",
        spots: (
          now: .init(likelihood: 3, impact: 5), atTarget: .init(likelihood: 2, impact: 3)
        ))
    }
    return RiskWorkbook(
      rows,
      of: Organisation(
        name: "みほん電力", label: try HandlingLabel(scheme: .tlp, level: "AMBER", restriction: nil)),
      in: try #require(PeriodID("2026Q3")), unit: RiskUnit.yen.reckoned,
      notes: [Text(ja: "承認されていません。", en: "Not approved.")],
      issue: ScoringWorkbook.Issue(
        time: Instant(secondsSinceEpoch: 1_795_192_200), offset: 9 * 3600,
        journal: "0123456789abcdef", workspace: "workspace"), language: language)
  }

  private func written(
    _ language: Language, _ edit: (inout WorkbookContent) -> Void = { _ in }
  ) throws -> Workbook {
    var content = try Self.workbook(language).content
    edit(&content)
    let path = try TemporaryFolder.path + "/risk.xlsx"
    try WorkbookWriter.write(content, to: path, existing: .replace)
    return try WorkbookReader.read(path)
  }

  @Test(arguments: Language.allCases)
  func `what was given out comes back as it was`(_ language: Language) throws {
    let back = try RiskRegisterReader.read(try written(language))
    #expect(back.workspace == "workspace")
    #expect(back.rows.map(\.id) == ["S-1", "S-2"])
    #expect(back.rows.map(\.revision) == [7, 7])
    for row in back.rows {
      #expect(row.applied(to: Self.scenario(row.id)) == Self.scenario(row.id))
    }
  }

  @Test(arguments: Language.allCases)
  func `it breaks no rule that workbooks of others are held to`(_ language: Language) throws {
    let workbook = try written(language)
    #expect(WorkbookRule.findings(in: workbook).map(\.rule) == [])
    #expect(try WorkbookStructure.faults([workbook.path]) == [])
  }

  @Test func `what people filled in is read, in any width`() throws {
    let back = try RiskRegisterReader.read(
      try written(.japanese) { content in
        content.sheets[0].rows[5][8] = .text("低減", .input)
        content.sheets[0].rows[5][9] = .text("四半期ごとに見る", .input)
        content.sheets[0].rows[5][11] = .text("４", .input)
      })
    let changed = back.rows[0].applied(to: Self.scenario("S-1"))
    #expect(changed.treatment == .reduce)
    #expect(changed.watch == "四半期ごとに見る")
    #expect(changed.likelihood == .classes(Spread(low: 2, likely: 4, high: 4)))
  }

  @Test(arguments: Language.allCases)
  func `a changed cell of a column that is not taken in is told by its address`(
    _ language: Language
  ) throws {
    #expect(try RiskRegisterReader.read(try written(language)).notes.isEmpty)
    let back = try RiskRegisterReader.read(
      try written(language) { content in
        content.sheets[0].rows[5][1] = .text("別の題", .fixed)
        content.sheets[0].rows[6][5] = .text("1", .fixed)
        content.sheets[0].rows[6][7] = .empty
      })
    let places = back.notes.map { $0.place.inside.english }
    #expect(back.notes.allSatisfy { $0.what.english.contains("not taken in") })
    #expect(places.count == 3)
    for (place, cell) in zip(places, ["B6", "F7", "H7"]) {
      #expect(place.contains(cell), "\(places)")
    }
    #expect(back.rows[0].applied(to: Self.scenario("S-1")) == Self.scenario("S-1"))
  }

  @Test func `each cell that is wrong is told by its address`() throws {
    let workbook = try written(.japanese) { content in
      content.sheets[0].rows[5][8] = .text("放置", .input)
      content.sheets[0].rows[5][13] = .integer(6, .input)
      content.sheets[0].rows[6][0] = .text("S-9", .fixed)
    }
    let failure = #expect(throws: Failure.self) { try RiskRegisterReader.read(workbook) }
    let places = (failure?.problems ?? []).map { $0.place.inside.english }
    #expect(places.map { $0.contains("I6") } == [true, false, false])
    #expect(places.map { $0.contains("N6") } == [false, true, false])
    #expect(places.map { $0.contains("A7") } == [false, false, true])
  }

  @Test func `a changed management sheet and a workbook of another kind are refused`() throws {
    let damaged = try written(.japanese) { content in
      content.sheets[5].rows[10][1] = .text("8", .plain)
    }
    #expect(throws: Failure.self) { try RiskRegisterReader.read(damaged) }
    let other = try written(.japanese) { content in
      content.sheets[5].rows[0][1] = .text("scoring-sheet", .plain)
    }
    let failure = #expect(throws: Failure.self) { try RiskRegisterReader.read(other) }
    #expect(failure?.problems.first?.what.english.contains("not a risk register") == true)
  }
}
