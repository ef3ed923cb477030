internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A machine reads a sheet as one table.
  static let oneTable = WorkbookRule(
    id: "MR2-2", severity: .error,
    title: Text(ja: "1シートに複数の表を置かない", en: "A sheet holds one table"),
    reason: Text(
      ja: "二つめの表の見出しは値として読まれます。離れた塊の見出しと、途中で繰り返される見出しを見ます",
      en:
        "The headings of a second table are read as values. It looks at blocks with headings of their "
        + "own, and at headings repeated on the way")
  ) { linted in
    linted.dataSheets.flatMap { data in
      guard let table = data.table else { return [] as [Problem] }
      let others = table.others.map { ($0.rows.lowerBound, $0.columns.lowerBound) }
      let repeated = table.repeatedHeadings.map { ($0, table.block.columns.lowerBound) }
      return (others + repeated).compactMap { row, column in
        CellAddress(row: row, column: column).map { address in
          Problem(
            at: data.place(address), Text(ja: "別の表が始まります", en: "another table begins here"),
            remedy: Text(
              ja: "表ごとにシートを分けるか、一つの表に続けてください",
              en: "give each table its own sheet, or join them to one"))
        }
      }
    }
  }
}
