public import Wording

/// Every help page of a program, one after the other: what a golden test compares.
public enum SurfaceListing {
  /// The listing in one language.
  public static func text(of tree: CommandTree, language: Language) -> String {
    tree.paths.map { path in
      let title = ([tree.program] + path).joined(separator: " ")
      return "=== \(title)\n" + HelpPage(tree, path: path, language: language).text()
    }.joined(separator: "\n")
  }
}
