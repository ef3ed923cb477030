internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// What is handed on is what is seen.
  static let nothingHidden = WorkbookRule(
    id: "PR13", severity: .error,
    title: Text(ja: "印刷シートに隠した行や列を置かない", en: "Print sheets hide no rows or columns"),
    reason: Text(
      ja: "隠した回答や計算が、気付かれないまま渡されます。値のある非表示の行と列を見ます",
      en:
        "Hidden answers and workings are handed on without anybody knowing. It looks at hidden rows and "
        + "columns that hold something")
  ) { linted in
    linted.eachPrintSheet { sheet in
      let columns = Set(sheet.sheet.hiddenColumns.flatMap { Array($0) })
      let rows = Set(sheet.sheet.hiddenRows.flatMap { Array($0) })
      let hidden = sheet.cells.filter {
        columns.contains($0.address.column) || rows.contains($0.address.row)
      }
      return sheet.problem(
        in: hidden,
        remedy: Text(
          ja: "再表示して消すか、データ_ シートに移してください",
          en: "unhide and delete it, or move it to a Data_ sheet")
      ) { shown in Text(ja: "「\(shown)」は隠されています", en: "'\(shown)' is hidden") }
    }
  }
}
