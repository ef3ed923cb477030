/// The completion script for bash.
public enum BashCompletion {
  /// The script for a tree.
  public static func script(for tree: CommandTree) -> String {
    let name = "_\(tree.program)"
    return """
      # bash completion for \(tree.program); made by '\(tree.program) completion bash'
      \(name)() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local path="" word takes_value=""
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          if [ -n "$takes_value" ]; then takes_value=""; continue; fi
          case "$word" in
            \(optionsWithValue(of: tree))) takes_value=1; continue ;;
          esac
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
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$current")
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

  private static func optionsWithValue(of tree: CommandTree) -> String {
    let options = tree.commands.flatMap(\.options) + tree.globalOptions
    return Set(options.filter { $0.form != .flag }.map(\.name)).sorted().joined(separator: "|")
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
    return
      "    \(pattern)) mapfile -t COMPREPLY < <(compgen \(generator) -- \"$current\"); return ;;"
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
