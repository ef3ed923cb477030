import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// What stands in a scoring sheet.
@Suite(.temporaryFolder) struct ScoringWorkbookTests {
  @Test(arguments: Language.allCases)
  func `all that stands in it is as recorded`(_ language: Language) throws {
    let content = try SampleScoring.workbook(language: language).content
    var lines = ["\(content.title) | \(content.label) | \(content.issue)"]
    for sheet in content.sheets {
      lines.append("# \(sheet.name) (\(sheet.kind), \(sheet.headingRows), \(sheet.protection))")
      lines += sheet.rows.map { row in row.map(Self.words).joined(separator: " | ") }
      lines += sheet.inputRules.map { rule in
        "rule \(rule.ranges.map(\.description).joined(separator: " ")): \(rule.allowed)"
      }
    }
    lines += content.names.map { "name \($0.name): \($0.cells.sheet)!\($0.cells.range)" }
    try expectGolden(
      lines.joined(separator: "\n") + "\n", "scoring-sheet.\(language.rawValue).txt")
  }

  private static func words(_ cell: WorkbookContent.Cell) -> String {
    let mark = cell.style.meaning == .input ? "_" : ""
    switch cell.value {
    case .nothing: return mark
    case .text(let text): return mark + text.replacing("\n", with: "⏎")
    case .date(let date): return mark + date.description
    case .integer(let number): return "\(number)"
    case .formula(let formula, .text(let text)): return "\(text) ← \(formula.text)"
    default: return "?"
    }
  }

  @Test(arguments: Language.allCases)
  func `it breaks no rule of ours`(_ language: Language) throws {
    let path = try SampleScoring.file(SampleScoring.workbook(language: language))
    #expect(WorkbookRule.findings(in: try WorkbookReader.read(path)).map(\.rule) == [])
    #expect(try WorkbookStructure.faults([path]) == [])
  }

  @Test func `the check column says what is missing first`() throws {
    let cases: [(Answer, String?, Bool, Bool, RowFinding)] = [
      (.unanswered, "理由", true, true, .unanswered),
      (.notApplicable, nil, false, false, .noReason),
      (.notAdopted, nil, true, true, .noReason), (.notAdopted, "高価", false, false, .done),
      (.unknown, nil, false, false, .done), (.unknown, nil, false, true, .unconfirmed),
      (.adopted(.tier(1)), nil, false, false, .done),
      (.adopted(.tier(2)), nil, false, true, .noEvidence),
      (.adopted(.tier(2)), nil, true, true, .unconfirmed),
      (.adopted(.tier(2)), nil, true, false, .done),
      (.adopted(.items(["5.1-1.i1": .large])), nil, false, false, .noEvidence),
      (.adopted(.items(["5.1-1.i1": .partial])), nil, false, false, .done),
    ]
    for (answer, reason, hasEvidence, isDraft, finding) in cases {
      var rating = Rating(SampleScoring.key("5.1-1"), answer: answer)
      rating.reason = reason
      if hasEvidence { rating.evidence = [Evidence(title: "台帳", grade: .record)] }
      if isDraft { rating.draft = RatingDraft(period: try #require(PeriodID("2026Q2"))) }
      let row = try #require(SampleScoring.workbook([rating]).rows.first)
      #expect(RowFinding(row) == finding, "\(answer)")
    }
  }

  @Test func `controls of one id in two catalogues are told apart`() throws {
    let other = ControlSet(
      catalog: LoadedCatalog(id: "other", edition: "1", kind: "controls", digest: "d"),
      title: Text(same: "-"), scale: SampleScoring.scale, groups: [],
      controls: [SampleScoring.set.controls[1]])
    let ratings = [
      Rating(SampleScoring.key("5.1-2"), answer: .adopted(.tier(1))),
      Rating(SampleScoring.key("5.1-2", .unit("plant"), "other"), answer: .adopted(.tier(4))),
    ]
    let workbook = try SampleScoring.workbook(ratings, sets: [SampleScoring.set, other])
    #expect(workbook.rows.map(\.id) == ["guide/5.1-2", "other/5.1-2"])
    let returned = try SampleScoring.returned(workbook)
    #expect(returned.rows.map(\.rating) == ratings)
  }

  @Test func `a scale of five levels has five to choose from`() throws {
    let levels = (1...5).map { tier in
      TierScale.Level(
        tier: tier, name: Text(ja: "段階\(tier)", en: "Level \(tier)"), evidence: 0,
        effectiveness: 20 * tier, support: 0, matrix: 1)
    }
    let set = ControlSet(
      catalog: SampleScoring.set.catalog, title: Text(same: "-"),
      scale: TierScale(name: "five", levels: levels), groups: [],
      controls: SampleScoring.set.controls)
    let ratings = (1...4).map {
      Rating(SampleScoring.key(set.controls[$0 - 1].id), answer: .adopted(.tier($0 + 1)))
    }
    let workbook = try SampleScoring.workbook(ratings, sets: [set])
    #expect(try SampleScoring.returned(workbook).rows.map(\.rating) == ratings)
    let choices = try #require(workbook.content.sheets.first { $0.name == "選択肢" })
    #expect(
      choices.rows.dropFirst().prefix(8).map { Self.words($0[0]) } == [
        "5", "4", "3", "2", "1", "不採用", "対象外", "わからない",
      ])
  }

  @Test func `scopes of one name are told apart by their ids`() throws {
    let register = OrganisationRegister(
      kind: .operator, organisation: Organisation(name: "名"),
      units: [
        OrganisationUnit(id: "a", name: "支店", roles: []),
        OrganisationUnit(id: "b", name: "支店", roles: []),
        OrganisationUnit(id: "c", name: "組織全体", roles: []),
      ], services: [], systems: [])
    let names = ScopeNames(
      [.organisation, .unit("a"), .unit("b"), .unit("c")], register, .japanese)
    #expect(names[.organisation] == "組織全体")
    #expect(names[.unit("a")] == "支店 (unit:a)")
    #expect(names[.unit("b")] == "支店 (unit:b)")
    #expect(names[.unit("c")] == "組織全体 (unit:c)")
  }

  @Test func `the name of a file says period and unit`() throws {
    let period = try #require(PeriodID("2026Q3"))
    #expect(
      ScoringWorkbook.fileName(period, unit: SampleScoring.plant, language: .japanese)
        == "評価記入_2026Q3_plant.xlsx")
    #expect(
      ScoringWorkbook.fileName(period, unit: nil, language: .english) == "scoring_2026Q3.xlsx")
  }
}
