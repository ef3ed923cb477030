internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess completion`: the script that completes words in a shell.
struct CompletionCommand: Command {
  /// A shell that can be helped.
  private enum Shell: String, CaseIterable {
    case bash
    case zsh
  }

  private static let shell = ArgumentSpec(
    "SHELL", .one, Text(ja: "bash か zsh", en: "bash or zsh"),
    completion: .words(Shell.allCases.map(\.rawValue)))

  static let spec = CommandSpec(
    "completion", Text(ja: "シェルの補完スクリプトを出す", en: "Print a completion script for a shell"),
    arguments: [shell],
    examples: [
      CommandSpec.Example("completion bash", Text(ja: "bash 用を出す", en: "Print the one for bash"))
    ])

  private let shell: Shell

  init(_ said: ParsedCommand) throws(UsageError) {
    let word = said.word(Self.shell) ?? ""
    guard let shell = Shell(rawValue: word) else {
      throw UsageError(
        word, Text(ja: "このシェルには対応していません", en: "this shell is not supported"),
        remedy: Text(ja: "bash か zsh を指定してください", en: "give bash or zsh"))
    }
    self.shell = shell
  }

  func run(in surroundings: Surroundings) -> Page {
    let script =
      switch shell {
      case .bash: BashCompletion.script(for: Surface.tree)
      case .zsh: ZshCompletion.script(for: Surface.tree, language: surroundings.language)
      }
    return Page("completion/1", [.raw(script)])
  }
}
