internal import Arguments
internal import ProfileModel
internal import Reporting

/// A command: declared, made from words, run in surroundings, answering with a page.
protocol Command: Sendable {
  /// What can be said to it.
  static var spec: CommandSpec { get }

  /// Makes the command from what was said; values that make no sense are refused here.
  init(_ said: ParsedCommand) throws(UsageError)

  /// Does the work.
  func run(in surroundings: Surroundings) throws(Failure) -> Page
}
