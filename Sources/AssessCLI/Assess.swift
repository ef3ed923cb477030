internal import Files
internal import Glibc
internal import ProfileModel

/// The process: its surroundings in, its exit status out.
@main
enum Assess {
  static func main() {
    Machine.keepFilesPrivate()
    let words = Array(CommandLine.arguments.dropFirst())
    let finished = Dispatcher(.ofThisProcess()).run(words)
    exit(finish(finished))
  }

  /// Prints what a run has to say; a stream that cannot be written to is a failure too.
  private static func finish(_ finished: FinishedRun) -> Int32 {
    do throws(Failure) {
      try StandardStream.errors.write(finished.errors)
      try StandardStream.output.write(finished.output)
      return finished.status.rawValue
    } catch {
      let words = ErrorWords.text(for: error, finished.language)
      try? StandardStream.errors.write(words)
      return ExitStatus(error.kind).rawValue
    }
  }
}
