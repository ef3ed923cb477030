internal import Arguments
internal import ProfileModel
internal import Wording

/// Puts a failure into words: a line for each problem, `error: where: what: what to do`.
enum ErrorWords {
  /// How many problems are shown before the rest is only counted.
  private static let most = 50

  private static let prefix = Text(ja: "エラー: ", en: "error: ")

  /// The lines for a failure.
  static func text(for failure: Failure, _ language: Language) -> String {
    var lines = failure.problems.prefix(most).map { line($0, language) }
    let more = failure.problems.count - most
    if more > 0 {
      lines.append(prefix[language] + Text(ja: "ほかに\(more)件あります", en: "and \(more) more")[language])
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ problem: Problem, _ language: Language) -> String {
    prefix[language]
      + [problem.place.description, problem.what[language], problem.remedy[language]]
      .map(\.onOneLine).joined(separator: ": ")
  }
}

extension UsageError {
  /// The same, as the failure that every command can end in.
  var asFailure: Failure {
    Failure(.usage, at: .word(word), what, remedy: remedy)
  }
}
