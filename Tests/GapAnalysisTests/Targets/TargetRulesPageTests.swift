import Foundation
import GapAnalysis
import ProfileModel
import TestSupport
import Testing

/// The page that publishes how targets are composed and checked says what the code does.
@Suite struct TargetRulesPageTests {
  private func rows(of heading: String) throws -> [[String]] {
    let page = try String(
      contentsOfFile: Repository.root + "/docs/method/targets.md", encoding: .utf8)
    let section = try #require(page.components(separatedBy: "\n## \(heading)\n").dropFirst().first)
    let body = section.components(separatedBy: "\n## ")[0]
    return body.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map {
      $0.components(separatedBy: "|").dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func `every rule has its row, in order, with title, severity and what it needs`() throws {
    let rules = TargetCheck.all.map { rule in
      [
        rule.id, rule.severity.rawValue, rule.title.english,
        rule.need.map { need in
          switch need {
          case .actions: "actions"
          case .means: "a plan"
          case .scenarios: "scenarios"
          case .lastYear: "targets of a year ago"
          }
        } ?? "",
      ]
    }
    #expect(try rows(of: "The rules of `target check`").map { Array($0[0...3]) } == rules)
  }

  @Test func `every source has its row, in the order of ties`() throws {
    let sources = Target.Source.allCases.map {
      ["`\($0.rawValue)`", $0.readable.japanese]
    }
    #expect(try rows(of: "Who asks").map { Array($0[0...1]) } == sources)
  }

  @Test func `every state of a claim has its row`() throws {
    let states = ClaimState.allCases.map { "`\($0.rawValue)`" }
    #expect(try rows(of: "What becomes of a claim").map { $0[0] } == states)
  }
}
