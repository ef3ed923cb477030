internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A table ends for a machine where a row or a column is empty.
  static let unbrokenData = WorkbookRule(
    id: "MR2-1", severity: .error,
    title: Text(ja: "データを分断しない", en: "The table is not broken up"),
    reason: Text(
      ja: "空の行や列があると、表はそこで終わったとみなされます。表題や注記が表から離れて置かれているのも同じです",
      en:
        "A table is taken to end at an empty row or column. Titles and notes set apart from it count "
        + "as well")
  ) { linted in
    linted.dataSheets.compactMap { data in
      guard let torn = data.table?.torn, let first = torn.first,
        let address = CellAddress(row: first.rows.lowerBound, column: first.columns.lowerBound)
      else { return nil }
      return Problem(
        at: data.place(address),
        Text(ja: "空の行か列で表から離れています", en: "an empty row or column sets it apart from the table")
          + Sheet.more(torn.count - 1),
        remedy: Text(
          ja: "空の行と列を消し、表題や注記はほかのシートに移してください",
          en: "delete empty rows and columns, and move titles and notes to another sheet"))
    }
  }
}
