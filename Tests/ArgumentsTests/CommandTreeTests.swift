import Arguments
import Testing
import Wording

@Suite struct CommandTreeTests {
  private let tree = SampleTree.tree

  @Test func `help can be asked for at the program, its groups and its commands`() {
    #expect(tree.paths == [[], ["item"], ["item", "set"], ["item", "remove"], ["check"]])
  }

  @Test func `words may follow a path in the order they were declared`() {
    #expect(tree.branches(below: []).map(\.word) == ["item", "check"])
    #expect(tree.branches(below: ["item"]).map(\.word) == ["set", "remove"])
    #expect(tree.branches(below: ["item"]).map(\.summary.english).first == "Register an item")
    #expect(tree.branches(below: []).map(\.summary.english).first == "Items")
    #expect(tree.branches(below: ["check"]).isEmpty)
    #expect(tree.branches(below: ["none"]).isEmpty)
  }

  @Test func `a command is named by its whole path`() {
    #expect(tree.command(["item", "set"]) == SampleTree.set)
    #expect(tree.command(["item"]) == nil)
    #expect(tree.group(["item"])?.summary.japanese == "品目")
    #expect(tree.group(["check"]) == nil)
  }

  @Test func `a listing has every page under its title`() {
    let listing = SurfaceListing.text(of: tree, language: .japanese)
    for title in ["sample", "sample item", "sample item set", "sample check"] {
      #expect(listing.contains("=== \(title)\n"))
    }
  }
}
