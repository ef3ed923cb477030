internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Every office has A4.
  static let paperSize = WorkbookRule(
    id: "PR01", severity: .warning,
    title: Text(ja: "印刷は A4 とする", en: "Sheets print on A4"),
    reason: Text(
      ja: "用紙の指定がないと、開いた機器の既定(レターなど)で切れたり縮んだりします",
      en: "Without a paper the printer's own is used, and pages are cut or shrunk")
  ) { linted in
    linted.eachPrintSheet { sheet in
      sheet.layout.paper == 9
        ? nil
        : sheet.problem(
          Text(ja: "用紙が A4 ではありません", en: "the paper is not A4"),
          remedy: Text(ja: "ページ設定で A4 を選んでください", en: "choose A4 in the page set-up"))
    }
  }
}
