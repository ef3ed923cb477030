public import Wording

/// A word that stands by its place, such as a file name.
public struct ArgumentSpec: Hashable, Sendable {
  /// How many words are meant.
  public enum Count: Hashable, Sendable {
    /// Exactly one.
    case one
    /// One or none.
    case optional
    /// One or more.
    case many
    /// Any number, or none.
    case anyNumber

    /// Whether the words may be left out.
    var isOptional: Bool { self == .optional || self == .anyNumber }
    /// Whether there may be more than one word.
    var takesMany: Bool { self == .many || self == .anyNumber }
  }

  /// The name it goes by in the usage.
  public let name: String
  /// How many words are meant.
  public let count: Count
  /// What it is.
  public let summary: Text
  /// What a shell may offer.
  public let completion: OptionSpec.Completion

  /// Declares an argument.
  public init(
    _ name: String, _ count: Count = .one, _ summary: Text,
    completion: OptionSpec.Completion = .none
  ) {
    self.name = name
    self.count = count
    self.summary = summary
    self.completion = completion
  }

  /// The argument as it stands in a usage line.
  public var usage: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .many: "\(name)..."
    case .anyNumber: "[\(name)...]"
    }
  }
}
