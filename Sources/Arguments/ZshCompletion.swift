public import Wording

/// The completion script for zsh.
public enum ZshCompletion {
  /// The script for a tree, with descriptions in one language.
  public static func script(for tree: CommandTree, language: Language) -> String {
    let functions = tree.paths.map { function(for: $0, of: tree, language) }
    return """
      #compdef \(tree.program)
      # zsh completion for \(tree.program); made by '\(tree.program) completion zsh'
      \(functions.joined(separator: "\n"))
      if [ "$funcstack[1]" = "_\(tree.program)" ]; then
        _\(tree.program) "$@"
      else
        compdef _\(tree.program) \(tree.program)
      fi

      """
  }

  private static func function(
    for path: [String], of tree: CommandTree, _ language: Language
  ) -> String {
    let name = functionName(path, tree)
    let known = (tree.command(path)?.options ?? []) + tree.globalOptions
    let options = (known + CommandTree.standardOptions).map { "    \(specification($0, language))" }
    let branches = tree.branches(below: path)
    if let command = tree.command(path), branches.isEmpty {
      let arguments = command.arguments.map { "    '\(place($0))'" }
      return """
        \(name)() {
          _arguments -s \\
        \((options + arguments).joined(separator: " \\\n"))
        }
        """
    }
    let described = branches.map { "    '\($0.word):\(quoted($0.summary[language]))'" }
    let calls = branches.map {
      "      \($0.word)) \(functionName(path + [$0.word], tree)) ;;"
    }
    return """
      \(name)() {
        local context state line
        local -a commands
        commands=(
      \(described.joined(separator: "\n"))
        )
        _arguments -C \\
      \(options.joined(separator: " \\\n")) \\
          '1: :->command' '*:: :->rest'
        case $state in
        command) _describe command commands ;;
        rest)
          case $line[1] in
      \(calls.joined(separator: "\n"))
          esac ;;
        esac
      }
      """
  }

  private static func functionName(_ path: [String], _ tree: CommandTree) -> String {
    (["_" + tree.program] + path).joined(separator: "_")
  }

  private static func specification(_ option: OptionSpec, _ language: Language) -> String {
    let words = quoted(option.summary[language])
    switch option.form {
    case .flag: return "'\(option.name)[\(words)]'"
    case .value(let standIn):
      return "'\(option.name)[\(words)]:\(standIn):\(action(option.completion))'"
    case .repeated(let standIn):
      return "'*\(option.name)[\(words)]:\(standIn):\(action(option.completion))'"
    }
  }

  private static func place(_ argument: ArgumentSpec) -> String {
    let head =
      switch argument.count {
      case .one: ":"
      case .optional: "::"
      case .many, .anyNumber: "*:"
      }
    return "\(head)\(argument.name):\(action(argument.completion))"
  }

  private static func action(_ completion: OptionSpec.Completion) -> String {
    switch completion {
    case .none: " "
    case .file: "_files"
    case .folder: "_files -/"
    case .words(let words): "(\(words.joined(separator: " ")))"
    }
  }

  private static func quoted(_ text: String) -> String {
    text.map { character in
      switch character {
      case "'": "'\\''"
      case "[", "]", ":", "\\": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }
}
