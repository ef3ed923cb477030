internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess report dashboard`: the board's figures as a few charts on one page.
struct ReportDashboard: Command {
  static let spec = CommandSpec(
    "report dashboard", Text(ja: "一枚の図表にまとめる", en: "Make a dashboard"),
    discussion: Text(
      ja: "総括と主な図だけを、1枚で完結する HTML ページ(-o ファイル.html)などにまとめます。数値は「report board」と同じです。",
      en:
        "The summary and the main charts alone, best as a page of HTML that needs nothing else (-o FILE.html). The figures are those of 'report board'."
    ),
    options: ReportOptions.all,
    examples: [
      CommandSpec.Example(
        "report dashboard -o 状況.html", Text(ja: "ページに書き出す", en: "Write the page"))
    ])

  private let options: ReportOptions

  init(_ said: ParsedCommand) throws(UsageError) {
    options = try ReportOptions(said)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try ReportWriting(options: options, surroundings: surroundings).page(.dashboard)
  }
}
