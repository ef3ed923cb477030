import Foundation
import GapAnalysis
import TestSupport
import Testing

/// The page that publishes the rules says what the rules are.
@Suite struct QualityRulesPageTests {
  private static let page = Repository.root + "/docs/method/quality-rules.md"

  private func lines() throws -> [String] {
    try String(contentsOfFile: Self.page, encoding: .utf8).components(separatedBy: "\n")
  }

  @Test func `every rule has its section, in order, with its title and severity`() throws {
    let sections = try lines().filter { $0.hasPrefix("### ") }
    let rules = QualityCheck.all.map {
      "### \($0.id) \($0.title.english) (\($0.severity.rawValue))"
    }
    #expect(sections == rules)
  }

  @Test func `every section says what is looked at, why, and how it is settled`() throws {
    let text = try lines().joined(separator: "\n")
    for section in text.components(separatedBy: "\n### ").dropFirst() {
      for part in ["- Looks at: ", "- Why: ", "- Settle: "] {
        #expect(section.components(separatedBy: part).count == 2, "\(section.prefix(20)) \(part)")
      }
    }
  }

  @Test func `every threshold stands there with its default, and no other`() throws {
    let rows = try lines().filter { $0.hasPrefix("| `") }.map { row in
      row.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let thresholds = Mirror(reflecting: Thresholds()).children.map { child in
      ["`\(child.label ?? "")`", "\(child.value)"]
    }
    #expect(rows.map { Array($0[1...2]) } == thresholds)
  }

  @Test func `every threshold is named by the rules that use it`() throws {
    let sections = try lines().joined(separator: "\n").components(separatedBy: "\n### ").dropFirst()
    for row in try lines() where row.hasPrefix("| `") {
      let cells = row.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let named = sections.filter { $0.contains(cells[1]) }.map { String($0.prefix(5)) }
      #expect(cells[3].components(separatedBy: ", ") == named, "\(cells[1])")
    }
  }
}
