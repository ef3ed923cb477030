internal import Arguments
internal import Wording

/// `assess report dashboard`: the board's figures as a few charts on one page.
struct ReportDashboard: ReportCommand {
  static let kind = ReportWriting.Kind.dashboard

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

  let options: ReportOptions
}
