import Arguments
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// The whole command surface, as people see it.
@Suite struct SurfaceTests {
  @Test(arguments: Language.allCases)
  func `every help page is as it was agreed`(language: Language) throws {
    try expectGolden(
      SurfaceListing.text(of: Surface.tree, language: language), "surface.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `no help line is wider than a terminal`(language: Language) {
    for path in Surface.tree.paths {
      let page = HelpPage(Surface.tree, path: path, language: language).text(width: 80)
      for line in page.split(separator: "\n") where !line.contains("assess ") {
        #expect(String(line).displayWidth <= 80, "\(line)")
      }
    }
  }

  @Test func `every group that leads to a command is described`() {
    for path in Surface.tree.paths where !path.isEmpty && Surface.tree.command(path) == nil {
      #expect(Surface.tree.group(path) != nil, "\(path)")
    }
  }

  @Test func `every command has its own words, an example, and options named once`() {
    var paths: Set<[String]> = []
    for command in Surface.tree.commands {
      #expect(paths.insert(command.path).inserted)
      #expect(!command.examples.isEmpty, "\(command.path)")
      let names = (command.options + Surface.tree.globalOptions).map(\.name)
      #expect(Set(names).count == names.count, "\(command.path)")
      for example in command.examples {
        #expect(example.words.hasPrefix(command.path.joined(separator: " ")))
      }
    }
  }
}
