import Glibc
import ProfileModel
import Wording

/// The spreadsheet room at work, for measuring: one command for each thing that is measured.
@main enum SheetsBench {
  static func main() {
    do throws(Failure) {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      for problem in error.problems { print("error: \(problem.place): \(problem.what[.english])") }
      exit(1)
    }
  }

  private static func run(_ words: [String]) throws(Failure) {
    switch words.first {
    case "read": try ReadBench(Array(words.dropFirst())).run()
    case "board": try WriteBench(Array(words.dropFirst()))?.board()
    case "table": try WriteBench(Array(words.dropFirst()))?.table()
    default: print("usage: SheetsBench read [--threads N] [--engine NAME] FILES or @LIST")
    }
  }
}
