public import Wording

/// An option as it is declared: `--name VALUE`, or a bare `--name`.
public struct OptionSpec: Hashable, Sendable {
  /// What follows the option.
  public enum Form: Hashable, Sendable {
    /// Nothing: its presence is what counts.
    case flag
    /// One value; its stand-in shows in the usage.
    case value(standIn: String)
    /// One value each time, and it may be given several times.
    case repeated(standIn: String)
  }

  /// What a shell may offer for the value.
  public enum Completion: Hashable, Sendable {
    /// Nothing in particular.
    case none
    /// File names.
    case file
    /// Folder names.
    case folder
    /// One of these words.
    case words([String])
  }

  /// The name with its dashes.
  public let name: String
  /// The one letter with its dash that may stand for the name, where there is one.
  public let letter: String?
  /// What follows it.
  public let form: Form
  /// What it does.
  public let summary: Text
  /// What a shell may offer.
  public let completion: Completion

  /// Declares an option.
  public init(
    _ name: String, letter: String? = nil, _ form: Form, _ summary: Text,
    completion: Completion = .none
  ) {
    self.name = name
    self.letter = letter
    self.form = form
    self.summary = summary
    self.completion = completion
  }

  /// Whether a word calls it.
  func isCalled(_ word: String) -> Bool { word == name || word == letter }

  /// The option as it stands in a list, its letter first.
  var listing: String { (letter.map { "\($0), " } ?? "") + usage }

  /// The option as it stands in a usage line.
  public var usage: String {
    switch form {
    case .flag: name
    case .value(let standIn), .repeated(let standIn): "\(name) \(standIn)"
    }
  }
}
