import Arguments
import Foundation
import TestSupport
import Testing

@testable import AssessCLI

/// What the documents quote is what the program understands and says.
@Suite struct DocumentationTests {
  private static let documents = ["README.md", "docs/guide/ja.md", "docs/guide/en.md"]

  @Test(arguments: documents)
  func `every command in a code block can be said`(document: String) throws {
    let lines = try GuideText.commands(in: document)
    #expect(lines.count > 1)
    for line in lines {
      #expect(throws: Never.self, "\(document): \(line)") {
        try Parser(Surface.tree).parse(GuideText.words(of: line))
      }
    }
  }

  @Test func `the README shows what the demo prints`() throws {
    let readme = try String(contentsOfFile: Repository.root + "/README.md", encoding: .utf8)
    let tour = try String(
      contentsOfFile: Repository.root + "/Tests/AssessCLITests/Golden/tour.ja.txt", encoding: .utf8)
    let command = "$ assess org system"
    let shown = try #require(readme.components(separatedBy: "```\n" + command).dropFirst().first)
    let block = command + (shown.components(separatedBy: "```").first ?? "")
    #expect(tour.contains(block))
  }

  @Test func `the page on JSON has every shape that a command prints, and no other`() throws {
    let shape = /"([a-z]+(\.[a-z]+)*\/[0-9]+)"/
    let rooms = ["AssessCLI", "Reporting"].map { "\(Repository.root)/Sources/\($0)" }
    let printed = try rooms.flatMap { room in
      try #require(FileManager.default.enumerator(atPath: room)).compactMap { $0 as? String }
        .filter { $0.hasSuffix(".swift") }
        .flatMap { file in
          try String(contentsOfFile: "\(room)/\(file)", encoding: .utf8).matches(of: shape)
            .map { String($0.1) }
        }
    }
    let page = try String(
      contentsOfFile: Repository.root + "/docs/formats/json.md", encoding: .utf8)
    let told = page.matches(of: /\| `([a-z]+(\.[a-z]+)*\/[0-9]+)` \|/).map { String($0.1) }
    #expect(Set(printed).subtracting(told).isEmpty, "not on the page")
    #expect(Set(told).subtracting(printed).isEmpty, "printed by no command")
  }
}
