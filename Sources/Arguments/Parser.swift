internal import Wording

/// Reads a command line against a tree.
public struct Parser: Sendable {
  /// What a command line asks for.
  public enum Request: Sendable {
    /// The help page of a path.
    case help([String])
    /// The program's version.
    case version
    /// A command to run.
    case run(ParsedCommand)
  }

  private let tree: CommandTree

  /// Makes a parser for a tree.
  public init(_ tree: CommandTree) {
    self.tree = tree
  }

  /// Finds what the words ask for.
  public func parse(_ words: [String]) throws(UsageError) -> Request {
    var path: [String] = []
    var rest = words[...]
    var leading: [String] = []
    while let word = rest.first, tree.command(path) == nil || tree.hasBranch(word, below: path) {
      if word == "--help" || word == "-h" { return .help(path) }
      if word == "--version" { return .version }
      if word.hasPrefix("-") {
        let count = try globalOption(at: rest)
        leading += rest.prefix(count)
        rest = rest.dropFirst(count)
        continue
      }
      guard tree.hasBranch(word, below: path) else { throw unknownCommand(word, below: path) }
      path.append(word)
      rest = rest.dropFirst()
    }
    guard let command = tree.command(path) else { return .help(path) }
    return try parse(leading + rest, of: command)
  }

  /// Reads a leading option that every command takes, and counts the words it uses.
  private func globalOption(
    at words: ArraySlice<String>
  ) throws(UsageError) -> Int {
    let word = words.first ?? ""
    let (name, value) = split(word)
    guard let spec = tree.globalOptions.first(where: { $0.name == name }) else {
      throw .unknown(
        word, Text(ja: "不明な指定です", en: "this option is unknown"),
        among: tree.globalOptions.map(\.name), help: "\(tree.program) --help")
    }
    if spec.form == .flag || value != nil { return 1 }
    guard words.count > 1 else { throw valueMissing(spec) }
    return 2
  }

  private func parse(_ words: [String], of command: CommandSpec) throws(UsageError) -> Request {
    var arguments: [String] = []
    var values: [String: [String]] = [:]
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--help" || word == "-h" { return .help(command.path) }
      // With anything beside it, it is not the program's version that somebody meant.
      if word == "--version", arguments.isEmpty, values.isEmpty, rest.isEmpty { return .version }
      if word == "--" {
        arguments += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        arguments.append(word)
        continue
      }
      let (spec, value) = try option(word, rest: &rest, of: command)
      if values[spec.name] != nil, case .value = spec.form { throw givenTwice(spec) }
      values[spec.name, default: []].append(value)
    }
    try check(arguments, of: command)
    return .run(ParsedCommand(command: command, arguments: arguments, values: values))
  }

  private func option(
    _ word: String, rest: inout ArraySlice<String>, of command: CommandSpec
  ) throws(UsageError) -> (OptionSpec, String) {
    let known = command.options + tree.globalOptions
    let (name, inline) = split(word)
    guard let spec = known.first(where: { $0.isCalled(name) }) else {
      throw .unknown(
        word, Text(ja: "不明な指定です", en: "this option is unknown"),
        among: known.map(\.name), help: help(command.path))
    }
    if spec.form == .flag {
      guard inline == nil else {
        throw UsageError(
          name, Text(ja: "この指定に値は付けられません", en: "this option takes no value"),
          remedy: Text(ja: "「\(name)」だけを書いてください", en: "write '\(name)' alone"))
      }
      return (spec, "")
    }
    if let inline { return (spec, inline) }
    guard let value = rest.first, !known.contains(where: { $0.isCalled(value) }) else {
      throw valueMissing(spec)
    }
    rest.removeFirst()
    return (spec, value)
  }

  private func check(_ arguments: [String], of command: CommandSpec) throws(UsageError) {
    let needed = command.arguments.filter { !$0.count.isOptional }.count
    if arguments.count < needed {
      let missing = command.arguments[arguments.count]
      throw UsageError(
        missing.name, Text(ja: "指定がありません", en: "this argument is missing"),
        remedy: Text(
          ja: "「\(HelpPage.usageLine(of: command, in: tree))」の形で書いてください",
          en: "write '\(HelpPage.usageLine(of: command, in: tree))'"))
    }
    let takesMany = command.arguments.last?.count.takesMany ?? false
    if arguments.count > command.arguments.count, !takesMany {
      if command.arguments.isEmpty, !tree.branches(below: command.path).isEmpty {
        throw unknownCommand(arguments[0], below: command.path)
      }
      throw UsageError(
        arguments[command.arguments.count],
        Text(ja: "引数が多すぎます", en: "this word is one too many"),
        remedy: Text(
          ja: "空白を含む値は引用符で囲んでください。「\(help(command.path))」で使い方を確かめられます",
          en: "put quotes around a value with spaces; see '\(help(command.path))'"))
    }
  }

  private func unknownCommand(_ word: String, below path: [String]) -> UsageError {
    .unknown(
      word, Text(ja: "不明なコマンドです", en: "this command is unknown"),
      among: tree.branches(below: path).map(\.word), help: help(path))
  }

  private func valueMissing(_ spec: OptionSpec) -> UsageError {
    UsageError(
      spec.name, Text(ja: "値がありません", en: "its value is missing"),
      remedy: Text(ja: "「\(spec.usage)」と書いてください", en: "write '\(spec.usage)'"))
  }

  private func givenTwice(_ spec: OptionSpec) -> UsageError {
    UsageError(
      spec.name, Text(ja: "二度指定されています", en: "it is given twice"),
      remedy: Text(ja: "一つだけにしてください", en: "give it once"))
  }

  private func help(_ path: [String]) -> String {
    ([tree.program] + path + ["--help"]).joined(separator: " ")
  }

  private func split(_ word: String) -> (name: String, value: String?) {
    guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }
}
