import Arguments
import Foundation
import TestSupport
import Testing
import Wording

@Suite(.temporaryFolder) struct ManualPageTests {
  private static let mandoc = "/usr/bin/mandoc"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: mandoc)),
    arguments: Language.allCases)
  func `the page passes mandoc without a warning`(_ language: Language) throws {
    let path = try file(language)
    let checked = try runProgram(Self.mandoc, ["-T", "lint", "-W", "warning", path])
    #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: mandoc)))
  func `what is written is what is read`() throws {
    let shown = try runProgram(Self.mandoc, ["-T", "utf8", "-O", "width=200", try file(.english)])
    let text = shown.output.replacing(/.\u{8}/, with: "")
    for words in [
      "sample - A program to try things with", ".dot begins this long discussion",
      #"has a \ and "quotes" in it"#, "Replace it ['a:b' too]", "sample item set a --name A",
      "--tag-with-a-long-name WORD", "Called wrongly",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `the page says its program, its version and every command`() {
    let text = ManualPage(
      SampleTree.tree, version: "1.2.3", date: "2026-11-21", language: .japanese
    ).text
    #expect(text.hasPrefix(".TH SAMPLE 1"))
    #expect(text.contains("sample 1.2.3"))
    #expect(text.contains("\n.SH 名前\n"))
    #expect(text.contains("\n.SH コマンド\n"))
    for usage in ["item set", "item remove", "check"] {
      #expect(text.contains(".SS \"sample \(usage)"), "\(usage)")
    }
  }

  private func file(_ language: Language) throws -> String {
    let path = try TemporaryFolder.path + "/sample.1"
    let text = ManualPage(SampleTree.tree, version: "1.2.3", date: "2026-11-21", language: language)
      .text
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }
}
