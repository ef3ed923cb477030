public import Wording

/// One thing that is wrong: where, what, and what to do about it.
public struct Problem: Hashable, Sendable {
  /// Where it was found.
  public let place: Place
  /// What is wrong.
  public let what: Text
  /// What would put it right.
  public let remedy: Text

  /// Makes a problem.
  public init(at place: Place, _ what: Text, remedy: Text) {
    self.place = place
    self.what = what
    self.remedy = remedy
  }
}

/// The reason a command stopped: one or more problems of one kind.
public struct Failure: Error, Hashable, Sendable {
  /// Whose fault it is, which decides the exit status.
  public enum Kind: Sendable {
    /// The command was called wrongly.
    case usage
    /// A file or a value that was handed in is wrong.
    case input
    /// The store, the disk or a permission refused.
    case storage
  }

  /// Whose fault it is.
  public let kind: Kind
  /// All that is wrong, in the order it was found.
  public let problems: [Problem]

  /// Makes a failure of several problems.
  public init(_ kind: Kind, _ problems: [Problem]) {
    self.kind = kind
    self.problems = problems
  }

  /// Makes a failure of one problem.
  public init(_ kind: Kind, at place: Place, _ what: Text, remedy: Text) {
    self.init(kind, [Problem(at: place, what, remedy: remedy)])
  }
}
