internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// What a run leaves behind.
struct FinishedRun {
  var status: ExitStatus
  var output: String
  var errors: String
  var language: Language
}

/// Finds the command that was meant, runs it, and puts its answer into words.
struct Dispatcher {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  /// Runs a command line.
  func run(_ words: [String]) -> FinishedRun {
    var speaking = surroundings
    do throws(UsageError) {
      speaking.language = try GlobalOptions.language(in: words) ?? surroundings.language
      switch try Parser(Surface.tree).parse(words) {
      case .help(let path):
        let page = HelpPage(Surface.tree, path: path, language: speaking.language)
        return said(page.text(width: min(speaking.terminal.width, 100)), speaking)
      case .version: return said(Version.line + "\n", speaking)
      case .run(let said): return try run(said, speaking)
      }
    } catch {
      return failed(error.asFailure, speaking)
    }
  }

  private func run(
    _ said: ParsedCommand, _ speaking: Surroundings
  ) throws(UsageError) -> FinishedRun {
    let options = try GlobalOptions(said)
    let surroundings = options.applied(to: speaking)
    let command = try Surface.command(said)
    do throws(Failure) {
      let page = try command.run(in: surroundings)
      var finished = self.said(try print(page, options.format, surroundings), surroundings)
      if page.hasFindings { finished.status = .findings }
      return finished
    } catch {
      return failed(error, surroundings)
    }
  }

  private func print(
    _ page: Page, _ format: GlobalOptions.Format, _ surroundings: Surroundings
  ) throws(Failure) -> String {
    switch format {
    case .table:
      return TextPrinter(
        surroundings.language, isQuiet: surroundings.isQuiet,
        usesBold: surroundings.terminal.usesColor,
        width: surroundings.terminal.isOutput ? surroundings.terminal.width : nil
      ).print(page)
    case .json: return JSONPrinter.print(page)
    case .csv:
      guard let text = CSVPrinter.print(page, surroundings.language) else { throw notOneTable }
      return text
    }
  }

  private var notOneTable: Failure {
    Failure(
      .usage, at: .word(GlobalOptions.formatOption.name),
      Text(ja: "この内容は一つの表ではないので CSV にできません", en: "this is not one table, so it has no CSV form"),
      remedy: Text(
        ja: "「--format json」を使うか、「list」のコマンドで一つずつ出してください",
        en: "use '--format json', or the 'list' commands one by one"))
  }

  private func said(_ output: String, _ surroundings: Surroundings) -> FinishedRun {
    FinishedRun(status: .done, output: output, errors: "", language: surroundings.language)
  }

  private func failed(_ failure: Failure, _ surroundings: Surroundings) -> FinishedRun {
    FinishedRun(
      status: ExitStatus(failure.kind), output: "",
      errors: ErrorWords.text(for: failure, surroundings.language),
      language: surroundings.language)
  }
}
