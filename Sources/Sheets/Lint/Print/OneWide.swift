internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A table whose columns are spread over pages cannot be read.
  static let oneWide = WorkbookRule(
    id: "PR03", severity: .warning,
    title: Text(ja: "横1ページに収める", en: "Sheets are one page wide"),
    reason: Text(
      ja: "右の列だけが別のページに出ると、どの行のものか分かりません。縦は成り行きとし、長い表を1ページに縮めません",
      en:
        "Columns on a page of their own belong to no row. Downwards it takes the pages it needs: a "
        + "long table squeezed into one page cannot be read either")
  ) { linted in
    linted.eachPrintSheet { sheet in
      let layout = sheet.layout
      guard layout.fitsToPages, layout.pagesWide == 1 else {
        return sheet.problem(
          Text(ja: "横1ページに収める指定がありません", en: "it is not set to be one page wide"),
          remedy: Text(
            ja: "ページ設定で「横1×縦(空欄)ページ」にしてください",
            en: "set it to fit 1 page wide and leave the pages tall empty"))
      }
      guard layout.pagesHigh == 1, PaperRoom(sheet).pages > 2 else { return nil }
      return sheet.problem(
        Text(ja: "長い表が縦1ページに縮められます", en: "a long table is squeezed into one page"),
        remedy: Text(ja: "縦のページ数を空欄にしてください", en: "leave the pages tall empty"))
    }
  }
}
