public import Wording

/// The help of the program, a group or a command.
public struct HelpPage: Sendable {
  private let tree: CommandTree
  private let path: [String]
  private let language: Language

  /// Makes the help page of a path.
  public init(_ tree: CommandTree, path: [String], language: Language) {
    self.tree = tree
    self.path = path
    self.language = language
  }

  /// The page as lines no wider than `width` columns.
  public func text(width: Int = 80) -> String {
    let sections =
      tree.command(path).map { self.commandSections($0, width: width) }
      ?? groupSections(width: width)
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// The usage line of a command.
  static func usageLine(of command: CommandSpec, in tree: CommandTree) -> String {
    var words = [tree.program] + command.path
    if !command.options.isEmpty { words.append("[OPTIONS]") }
    return (words + command.arguments.map(\.usage)).joined(separator: " ")
  }

  private func commandSections(_ command: CommandSpec, width: Int) -> [String] {
    let branches = tree.branches(below: command.path).map { ($0.word, $0.summary) }
    let words = ([tree.program] + command.path).joined(separator: " ")
    let usage =
      ["  " + Self.usageLine(of: command, in: tree)]
      + (branches.isEmpty ? [] : ["  \(words) COMMAND [OPTIONS]"])
    var sections = [wrapped(command.summary, width), titled("使い方", "Usage", usage)]
    if !branches.isEmpty {
      sections.append(titled("コマンド", "Commands", rows(branches, width)))
    }
    if let discussion = command.discussion { sections.append(wrapped(discussion, width)) }
    if !command.arguments.isEmpty {
      sections.append(
        titled("引数", "Arguments", rows(command.arguments.map { ($0.usage, $0.summary) }, width)))
    }
    if !command.options.isEmpty {
      sections.append(
        titled("オプション", "Options", rows(command.options.map { ($0.listing, $0.summary) }, width)))
    }
    sections.append(
      titled(
        "例", "Examples",
        command.examples.flatMap { example in
          example.summary[language].wrapped(to: width - 4).map { "  # \($0)" }
            + ["  \(tree.program) \(example.words)"]
        }))
    return sections + [globalSection(width)]
  }

  private func groupSections(width: Int) -> [String] {
    let summary = tree.group(path)?.summary ?? tree.summary
    let words = ([tree.program] + path).joined(separator: " ")
    let branches = tree.branches(below: path).map { ($0.word, $0.summary) }
    return [
      wrapped(summary, width),
      titled("使い方", "Usage", ["  \(words) COMMAND [OPTIONS]"]),
      titled("コマンド", "Commands", rows(branches, width)),
      globalSection(width),
      wrapped(
        Text(
          ja: "「\(words) COMMAND --help」で、それぞれの使い方と例が出ます。",
          en: "'\(words) COMMAND --help' shows how each is used, with examples."), width),
    ]
  }

  private func globalSection(_ width: Int) -> String {
    titled(
      "共通オプション", "Global options",
      rows(
        (tree.globalOptions + CommandTree.standardOptions).map { ($0.usage, $0.summary) }, width))
  }

  private func titled(_ japanese: String, _ english: String, _ lines: [String]) -> String {
    ([Text(ja: japanese, en: english)[language] + ":"] + lines).joined(separator: "\n")
  }

  private func rows(_ rows: [(String, Text)], _ width: Int) -> [String] {
    let column = min(28, rows.map(\.0.displayWidth).max() ?? 0) + 4
    return rows.flatMap { term, summary in
      var lines = summary[language].wrapped(to: width - column)
      let head = "  " + term
      if head.displayWidth + 2 > column {
        return [head] + lines.map { String(repeating: " ", count: column) + $0 }
      }
      lines[0] = head.padded(to: column) + lines[0]
      return [lines[0]] + lines.dropFirst().map { String(repeating: " ", count: column) + $0 }
    }
  }

  private func wrapped(_ text: Text, _ width: Int) -> String {
    text[language].wrapped(to: width).joined(separator: "\n")
  }
}
