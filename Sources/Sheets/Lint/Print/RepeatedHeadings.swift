internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// The second page needs its headings as much as the first.
  static let repeatedHeadings = WorkbookRule(
    id: "PR04", severity: .warning,
    title: Text(ja: "長い表は見出し行を繰り返す", en: "Long tables repeat their headings"),
    reason: Text(
      ja: "2ページ目から、どの列が何か分からなくなります。行の高さと余白から、1ページを超えるかを見積もります",
      en:
        "From the second page on nobody knows which column is which. Whether it runs over a page is "
        + "reckoned from row heights and margins")
  ) { linted in
    let names = linted.workbook.names.filter { $0.name == "_xlnm.Print_Titles" }
    return linted.eachPrintSheet { sheet in
      let repeats = names.contains { $0.sheet == sheet.position && $0.repeatsRows }
      guard !repeats, PaperRoom(sheet).pages > 1 else { return nil }
      return sheet.problem(
        Text(ja: "1ページを超えますが、見出し行が繰り返されません", en: "it runs over a page and repeats no heading"),
        remedy: Text(
          ja: "「印刷タイトル」でタイトル行を指定してください", en: "set the rows to repeat at top under Print Titles"))
    }
  }
}

extension Workbook.DefinedName {
  /// Whether one of its areas is made of whole rows, `表!$1:$2`.
  fileprivate var repeatsRows: Bool {
    reference.split(separator: ",").contains { area in
      guard let rows = area.split(separator: "!").last else { return false }
      return rows.contains(":") && rows.allSatisfy { $0.isASCIIDigit || $0 == "$" || $0 == ":" }
    }
  }
}
