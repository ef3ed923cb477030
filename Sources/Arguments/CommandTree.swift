public import Wording

/// All that can be said to a program.
public struct CommandTree: Sendable {
  /// A word that several commands share, such as `org`.
  public struct Group: Hashable, Sendable {
    /// The words that lead to it.
    public let path: [String]
    /// What its commands are about.
    public let summary: Text

    /// Declares a group.
    public init(_ path: String, _ summary: Text) {
      self.path = path.split(separator: " ").map(String.init)
      self.summary = summary
    }
  }

  /// The name of the program.
  public let program: String
  /// What the program is for.
  public let summary: Text
  /// The words that several commands share.
  public let groups: [Group]
  /// The commands.
  public let commands: [CommandSpec]
  /// The options that every command takes.
  public let globalOptions: [OptionSpec]
  /// What the program's exit statuses mean.
  public let exitStatuses: [ExitMeaning]

  /// What an exit status means.
  public struct ExitMeaning: Hashable, Sendable {
    /// The status.
    public let status: Int
    /// What it means.
    public let meaning: Text

    /// Declares a meaning.
    public init(_ status: Int, _ meaning: Text) {
      self.status = status
      self.meaning = meaning
    }
  }

  /// Declares a program.
  public init(
    program: String,
    summary: Text,
    groups: [Group],
    commands: [CommandSpec],
    globalOptions: [OptionSpec],
    exitStatuses: [ExitMeaning]
  ) {
    self.program = program
    self.summary = summary
    self.groups = groups
    self.commands = commands
    self.globalOptions = globalOptions
    self.exitStatuses = exitStatuses
  }

  /// The options that every program has.
  public static let standardOptions = [
    OptionSpec(
      "--help", .flag, Text(ja: "使い方と例を出す", en: "Show how it is used, with examples")),
    OptionSpec("--version", .flag, Text(ja: "版を出す", en: "Show the version")),
  ]

  /// A word that may come next, and what it stands for.
  public struct Branch: Hashable, Sendable {
    /// The word.
    public let word: String
    /// What it stands for.
    public let summary: Text
  }

  /// The words that may follow a path, in declared order.
  public func branches(below path: [String]) -> [Branch] {
    var seen: Set<String> = []
    return commands.compactMap { command in
      guard command.path.count > path.count, command.path.starts(with: path) else { return nil }
      let word = command.path[path.count]
      guard seen.insert(word).inserted else { return nil }
      let here = path + [word]
      let summary = command.path == here ? command.summary : group(here)?.summary
      return Branch(word: word, summary: summary ?? Text(same: ""))
    }
  }

  /// Whether a word may follow a path.
  func hasBranch(_ word: String, below path: [String]) -> Bool {
    commands.contains { command in
      command.path.count > path.count && command.path.starts(with: path)
        && command.path[path.count] == word
    }
  }

  /// The command that a path names exactly.
  public func command(_ path: [String]) -> CommandSpec? {
    commands.first { $0.path == path }
  }

  /// The group that a path names exactly.
  public func group(_ path: [String]) -> Group? {
    groups.first { $0.path == path }
  }

  /// Every path at which help can be asked for: the program, its groups, its commands.
  public var paths: [[String]] {
    func below(_ path: [String]) -> [[String]] {
      [path] + branches(below: path).flatMap { below(path + [$0.word]) }
    }
    return below([])
  }
}
