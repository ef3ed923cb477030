import Arguments
import TestSupport
import Testing
import Wording

@Suite struct HelpPageTests {
  @Test(arguments: Language.allCases) func `every help page is as it was agreed`(
    _ language: Language
  ) throws {
    let listing = SurfaceListing.text(of: SampleTree.tree, language: language)
    try expectGolden(listing, "help-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases, [60, 80, 100])
  func `no line is wider than the terminal`(_ language: Language, _ width: Int) {
    for path in SampleTree.tree.paths {
      let page = HelpPage(SampleTree.tree, path: path, language: language).text(width: width)
      for line in page.split(separator: "\n") {
        #expect(String(line).displayWidth <= width, "\(path): \(line)")
      }
    }
  }

  @Test func `every option and argument of a command is on its page`() {
    let page = HelpPage(SampleTree.tree, path: ["item", "set"], language: .english).text()
    let specs = SampleTree.set.options + SampleTree.tree.globalOptions
    for usage in specs.map(\.usage) + SampleTree.set.arguments.map(\.usage) {
      #expect(page.contains(" \(usage)"), "\(usage)")
    }
    #expect(page.contains("sample item set a --name A"))
  }

  @Test func `the page of a group lists what is below it`() {
    let page = HelpPage(SampleTree.tree, path: ["item"], language: .english).text()
    #expect(page.hasPrefix("Items\n"))
    #expect(page.contains("  set     Register an item"))
    #expect(page.contains("  remove  Remove items"))
    #expect(!page.contains("Check everything"))
  }
}
