import Foundation
import ProfileModel
import Sheets
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess report …`: what a report says, in every form, and what comes back.
@Suite(.temporaryFolder) struct ReportCommandTests {
  /// A quarter with a duty unmet, a plan that meets it, and an answer that is open.
  private func stage(_ language: Language = .english) throws -> Surroundings {
    let stage = try quarter(language)
    for line in [
      "org set --label-scheme tlp --label-level AMBER", "score set 5.1.2-1 --tier 1",
      "score set 5.1.2-2 --tier 2 --reason x",
      "target set 5.1.2-1 --source obligation --origin 法 --tier 3",
      "target set 5.1.2-2 --tier 3 --why w --approved-by y",
      "action add A-duty --title 義務 --raise 5.1.2-1=1-3 --initial 1234567 --effort it=10",
      "action add A-other --title c --raise 5.1.2-2=2-3 --initial 3000000 --effort it=10",
      "plan build --from 2027Q1 --quarters 4 --budget 9000000",
      "plan approve draft --as P --approved-by 社長 --why w",
    ] { try succeed(line, in: stage) }
    return stage
  }

  @Test func `the first period has a verdict without a comparison, and what counts is counted`()
    throws
  {
    var stage = try stage()
    stage.isQuiet = false
    let figures = try rows("figures", of: "report board", in: stage)
    let now = Dictionary(
      uniqueKeysWithValues: figures.compactMap { row in
        (row["item"] as? [String: String])?["en"].map { ($0, row["now"]) }
      })
    #expect(now["Duties not met"] as? Int == 1)
    #expect(now["Controls short of target"] as? Int == 2)
    #expect(
      try succeed("report board", in: stage).output.contains(
        "First period, nothing to compare with: 1 duties not met"))
  }

  @Test func `a gap of an approved plan is answered with its action and quarter`() throws {
    let stage = try stage()
    let gaps = try rows("top_gaps", of: "report board", in: stage)
    let first = try #require(gaps.first)
    #expect(first["control"] as? String == "5.1.2-1")
    #expect((first["action"] as? [String: String])?["ja"] == "義務")
    #expect((first["due"] as? String)?.hasPrefix("2027Q") == true)
  }

  @Test func `the same figures stand in workbook, page, JSON and text`() throws {
    let stage = try stage(.japanese)
    let folder = try TemporaryFolder.path
    for form in ["xlsx", "html", "json"] {
      try succeed("report board -o \(folder)/b.\(form) --money yen", in: stage)
    }
    try succeed("report board -o \(folder)/b.csv --table ranking --money yen", in: stage)
    let page = try String(contentsOfFile: "\(folder)/b.html", encoding: .utf8)
    let csv = try String(contentsOfFile: "\(folder)/b.csv", encoding: .utf8)
    let data = try #require(
      try WorkbookReader.read("\(folder)/b.xlsx").sheet(named: "データ_優先順位"))
    let costs = try rankingCosts(folder + "/b.json")
    #expect(costs.count == 2 && costs.values.contains { $0 > 1_234_567 })
    for (action, yen) in costs {
      #expect(csv.contains(action) && csv.contains(String(yen)))
      #expect(page.contains(yen.grouped), "\(action) costs \(yen)")
      let row = try #require(data.cells.first { $0.value == .text(action) }?.address.row)
      #expect(
        data.cells.contains { $0.address.row == row && $0.value == .number(Double(yen)) },
        "\(action) costs \(yen)")
    }
  }

  private func rankingCosts(_ path: String) throws -> [String: Int] {
    let data = try #require(FileManager.default.contents(atPath: path))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let tables = try #require(json["tables"] as? [String: Any])
    let ranking = try #require(tables["ranking"] as? [String: Any])
    let rows = try #require(ranking["rows"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        guard let id = row["id"] as? String, let cells = row["cells"] as? [String: Any],
          let cost = cells["cost"] as? Int
        else { return nil }
        return (id, cost)
      })
  }

  @Test func `a layout of one's own is held against the report, line by line`() throws {
    let stage = try stage()
    let path = try TemporaryFolder.path + "/own.yaml"
    let own = try String(contentsOfFile: Repository.root + "/reports/board.yaml", encoding: .utf8)
    try own.replacingOccurrences(
      of: "{id: now, heading: {ja: 今期", with: "{id: nov, heading: {ja: 今期"
    )
    .write(toFile: path, atomically: true, encoding: .utf8)
    let run = assess("report board --layout \(path)", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("own.yaml:") && run.errors.contains("did you mean 'now'?"))
  }

  @Test(arguments: ["gap", "plan", "risk", "continuity", "duty", "dashboard"])
  func `every report has something to say, as a workbook that the rules pass`(report: String) throws
  {
    let stage = try stage(.japanese)
    let path = try TemporaryFolder.path + "/\(report).xlsx"
    try succeed("report \(report) -o \(path)", in: stage)
    let lint = assess("workbook lint \(path) --format json", in: stage)
    #expect(!lint.output.contains("\"severity\": \"error\""), "\(lint.output)")
    #expect(
      assess("report \(report) -o \(path)", in: stage).status == .badInput,
      "nothing is replaced unasked")
  }

  @Test func `an unknown figure is answered with the nearest`() throws {
    let stage = try stage()
    let run = assess("explain board/figures/gapz", in: stage)
    #expect(run.status == .badUsage && run.errors.contains("did you mean 'board/figures/gaps'?"))
    let found = try succeed("explain board/figures/gaps/now", in: stage)
    #expect(found.output.contains("assess gap --certain"))
  }

  @Test func `a figure leads to the ratings it was made of`() throws {
    let stage = try stage()
    let ratings = try rows(
      "ratings", of: "explain board/gaps/nisc-guideline-2023/5.1.2-1/current",
      in: stage)
    #expect(ratings.map { $0["control"] as? String } == ["5.1.2-1"])
    #expect(ratings.first?["by"] as? String == "試験者")
  }
}
