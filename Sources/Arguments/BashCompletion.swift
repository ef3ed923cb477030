/// The completion script for bash.
public enum BashCompletion {
  /// The script for a tree.
  public static func script(for tree: CommandTree) -> String {
    let name = "_\(tree.program)"
    return """
      # bash completion for \(tree.program); made by '\(tree.program) completion bash'
      \(name)() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local path="" word
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case "$path $word" in
      \(paths(of: tree))
          esac
        done
        case "$path $previous" in
      \(values(of: tree))
        esac
        local words=""
        case "$path" in
      \(words(of: tree))
        esac
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        if [ ${#COMPREPLY[@]} -eq 0 ]; then COMPREPLY=($(compgen -f -- "$current")); fi
      }
      complete -o filenames -F \(name) \(tree.program)

      """
  }

  private static func paths(of tree: CommandTree) -> String {
    tree.paths.filter { !$0.isEmpty }.map { path in
      let words = path.joined(separator: " ")
      return "      \" \(words)\") path=\" \(words)\" ;;"
    }.joined(separator: "\n")
  }

  private static func values(of tree: CommandTree) -> String {
    var lines = tree.commands.flatMap { command in
      command.options.compactMap { reply(" \(command.path.joined(separator: " "))", $0) }
    }
    lines += tree.globalOptions.compactMap { reply("*", $0) }
    return lines.joined(separator: "\n")
  }

  private static func reply(_ path: String, _ option: OptionSpec) -> String? {
    guard option.form != .flag else { return nil }
    let generator =
      switch option.completion {
      case .words(let words): "-W \"\(words.joined(separator: " "))\""
      case .folder: "-d"
      case .file: "-f"
      case .none: "-W \"\""
      }
    let pattern = path == "*" ? "*\" \(option.name)\"" : "\"\(path) \(option.name)\""
    return "    \(pattern)) COMPREPLY=($(compgen \(generator) -- \"$current\")); return ;;"
  }

  private static func words(of tree: CommandTree) -> String {
    tree.paths.map { path in
      let words = path.isEmpty ? "" : " " + path.joined(separator: " ")
      let options =
        (tree.command(path)?.options ?? []) + tree.globalOptions
        + CommandTree.standardOptions
      let offered = tree.branches(below: path).map(\.word) + options.map(\.name)
      return "    \"\(words)\") words=\"\(offered.joined(separator: " "))\" ;;"
    }.joined(separator: "\n")
  }
}
