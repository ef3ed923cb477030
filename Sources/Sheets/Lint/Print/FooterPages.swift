internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A printed pile shows whether a page is missing.
  static let footerPages = WorkbookRule(
    id: "PR06", severity: .warning,
    title: Text(ja: "フッターにページ番号と総ページ数を入れる", en: "The footer counts the pages"),
    reason: Text(
      ja: "総ページ数がないと、ページが抜けても気付けません",
      en: "Without the number of all pages nobody sees that one is missing")
  ) { linted in
    linted.eachPrintSheet { sheet in
      PageText(sheet.layout.footer).fields.isSuperset(of: ["P", "N"])
        ? nil
        : sheet.problem(
          Text(
            ja: "フッターに「ページ / 総ページ数」がありません", en: "the footer does not say which page of how many"),
          remedy: Text(ja: "フッターに「&P / &N」を入れてください", en: "put '&P / &N' into the footer"))
    }
  }
}
