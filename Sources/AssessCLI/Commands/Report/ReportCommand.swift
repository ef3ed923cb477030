internal import Arguments
internal import ProfileModel
internal import Reporting

/// A command that makes a report: it says which, and what help has to say of it.
protocol ReportCommand: Command {
  /// The report.
  static var kind: ReportWriting.Kind { get }
  /// What was said.
  var options: ReportOptions { get }

  /// Makes the command of what was said.
  init(options: ReportOptions)
}

extension ReportCommand {
  init(_ said: ParsedCommand) throws(UsageError) {
    self.init(options: try ReportOptions(said))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try ReportWriting(options: options, surroundings: surroundings).page(Self.kind)
  }
}
