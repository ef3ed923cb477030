public import Wording

/// A command as it is declared: its words, what it takes, and an example that works.
public struct CommandSpec: Hashable, Sendable {
  /// A use of the command that a test runs.
  public struct Example: Hashable, Sendable {
    /// The words after the program's name, as typed.
    public let words: String
    /// What it does.
    public let summary: Text

    /// Declares an example.
    public init(_ words: String, _ summary: Text) {
      self.words = words
      self.summary = summary
    }
  }

  /// The words that call it, such as `org set`.
  public let path: [String]
  /// What it does, in a line.
  public let summary: Text
  /// What else there is to know.
  public let discussion: Text?
  /// The words it takes by their place.
  public let arguments: [ArgumentSpec]
  /// The options it takes.
  public let options: [OptionSpec]
  /// Uses of it.
  public let examples: [Example]

  /// Declares a command.
  public init(
    _ path: String,
    _ summary: Text,
    discussion: Text? = nil,
    arguments: [ArgumentSpec] = [],
    options: [OptionSpec] = [],
    examples: [Example]
  ) {
    self.path = path.split(separator: " ").map(String.init)
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.examples = examples
  }
}
