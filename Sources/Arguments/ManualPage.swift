public import Wording

/// The manual page of a program, in the `man` macros.
public struct ManualPage: Sendable {
  private let tree: CommandTree
  private let version: String
  private let date: String
  private let language: Language

  /// Makes the manual page of a tree, for a version and its date in ISO form.
  public init(_ tree: CommandTree, version: String, date: String, language: Language) {
    self.date = date
    self.tree = tree
    self.version = version
    self.language = language
  }

  /// The page as roff source.
  public var text: String {
    let title = tree.program.uppercased()
    var lines = [
      ".TH \(title) 1 \"\(date)\" \"\(tree.program) \(version)\"",
      ".SH " + word("名前", "NAME"),
      "\(tree.program) \\- " + escaped(tree.summary),
      ".SH " + word("書式", "SYNOPSIS"),
      ".B \(tree.program)",
      "COMMAND [OPTIONS]",
      ".SH " + word("コマンド", "COMMANDS"),
    ]
    for command in tree.commands { lines += section(command) }
    lines.append(".SH " + word("共通オプション", "GLOBAL OPTIONS"))
    lines += (tree.globalOptions + CommandTree.standardOptions).flatMap {
      entry($0.usage, $0.summary)
    }
    lines.append(".SH " + word("終了状態", "EXIT STATUS"))
    lines += tree.exitStatuses.flatMap { entry(String($0.status), $0.meaning) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ command: CommandSpec) -> [String] {
    var lines = [".SS \"\(escaped(HelpPage.usageLine(of: command, in: tree)))\""]
    lines.append(escaped(command.summary))
    if let discussion = command.discussion { lines += [".PP", escaped(discussion)] }
    lines += command.arguments.flatMap { entry($0.usage, $0.summary) }
    lines += command.options.flatMap { entry($0.listing, $0.summary) }
    for example in command.examples {
      lines += [
        ".PP", escaped(example.summary), ".PP", ".RS 4", ".nf",
        escaped("\(tree.program) \(example.words)"), ".fi", ".RE",
      ]
    }
    return lines
  }

  private func entry(_ term: String, _ summary: Text) -> [String] {
    [".TP", ".B \"\(escaped(term))\"", escaped(summary)]
  }

  private func word(_ japanese: String, _ english: String) -> String {
    Text(ja: japanese, en: english)[language]
  }

  private func escaped(_ text: Text) -> String {
    escaped(text[language])
  }

  /// Keeps roff from reading backslashes, hyphens, quotes and leading dots as its own.
  private func escaped(_ text: String) -> String {
    let body = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      case "'": "\\(aq"
      default: String(character)
      }
    }.joined()
    return body.hasPrefix(".") ? "\\&" + body : body
  }
}
