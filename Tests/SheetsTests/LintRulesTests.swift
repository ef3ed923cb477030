import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets

@Suite struct LintRulesTests {
  private static let document = Repository.root + "/docs/formats/workbook-rules.md"
  private static let begin = "<!-- rules: made from the code -->\n"
  private static let end = "<!-- rules: end -->\n"

  @Test func `ids are unique and in the order of the standard and of ours`() {
    let standard = (1...13).map { "MR1-\($0)" } + ["MR2-1", "MR2-2"]
    let ours = (1...19).map { $0 < 10 ? "PR0\($0)" : "PR\($0)" }
    #expect(WorkbookRule.all.map(\.id) == standard + ours)
  }

  @Test func `every title and reason has both languages`() {
    for text in WorkbookRule.all.flatMap({ [$0.title, $0.reason] }) {
      #expect(text.japanese.unicodeScalars.contains { !$0.isASCII }, "\(text)")
      #expect(text.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(text)")
    }
  }

  @Test func `the reference page lists the rules as they are`() throws {
    let page = try String(contentsOfFile: Self.document, encoding: .utf8)
    let parts = page.components(separatedBy: Self.begin)
    try #require(parts.count == 2)
    let rest = try #require(parts[1].components(separatedBy: Self.end).last)
    let wanted = parts[0] + Self.begin + Self.listing + Self.end + rest
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try wanted.write(toFile: Self.document, atomically: true, encoding: .utf8)
      Issue.record("recorded workbook-rules.md; run again without RECORD_GOLDEN")
    } else {
      #expect(
        page == wanted,
        "RECORD_GOLDEN=1 swift test --disable-xctest --filter LintRulesTests makes the page anew")
    }
  }

  private static var listing: String {
    let titled = [
      ("For sheets of data (データ)", WorkbookRule.machineReadable),
      ("For sheets to print or fill in (印刷・記入)", WorkbookRule.print),
    ]
    return titled.map { "\n## \($0)\n\n" + $1.map(entry).joined() }.joined() + "\n"
  }

  private static func entry(_ rule: WorkbookRule) -> String {
    """
    - **\(rule.id)** (\(rule.severity.readable.english)、\(rule.severity.readable.japanese)) \
    \(rule.title.english): \(rule.reason.english).
      \(rule.title.japanese): \(rule.reason.japanese)。

    """
  }

  @Test(arguments: [
    ("people-answers", ["MR1-3", "MR1-5", "MR1-6", "MR1-9", "MR1-10", "MR1-13"]),
    ("people-apostrophes", ["MR1-3", "MR1-6", "MR1-9", "MR1-13"]),
    ("people-dates", ["MR1-11", "MR2-1"]),
    ("people-inserted-rows", ["MR1-9", "MR2-1", "MR2-2"]),
    ("people-merged-answers", ["MR1-4", "MR1-6", "MR1-9"]),
    ("people-two-line-headings", ["MR1-4", "MR1-9", "MR1-11", "MR2-1"]),
    ("people-two-tables", ["MR2-1", "MR2-2"]),
  ]) func `what people send back is not yet data`(_ name: String, _ rules: [String]) throws {
    let workbook = try WorkbookReader.read("\(Fixtures.folder)/good/\(name).xlsx")
    let found = WorkbookRule.findings(in: workbook, asData: ["回答票"]).map(\.rule)
    let aboutData = found.filter { $0.hasPrefix("MR") }
    #expect(Set(aboutData) == Set(rules))
  }

  @Test(arguments: Fixtures.names("good"))
  func `any workbook can be looked at, every sheet as data`(_ name: String) throws {
    let workbook = try WorkbookReader.read("\(Fixtures.folder)/good/\(name)")
    let all = Set(workbook.sheets.map(\.name))
    let ids = Set(WorkbookRule.all.map(\.id))
    for finding in WorkbookRule.findings(in: workbook, asData: all)
      + WorkbookRule.findings(in: workbook)
    {
      #expect(ids.contains(finding.rule))
      #expect(!finding.problem.what.japanese.isEmpty && !finding.problem.remedy.english.isEmpty)
    }
  }
}
