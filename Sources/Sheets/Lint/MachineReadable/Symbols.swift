internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A column of figures holds figures, and two agreed marks.
  static let symbols = WorkbookRule(
    id: "MR1-13", severity: .error,
    title: Text(ja: "数値の列の記号は定めたものだけとする", en: "Only agreed marks stand among figures"),
    reason: Text(
      ja: "「－」「…」「該当なし」が混じると列ごと文字として読まれます。値の半分以上が数である列に、"
        + "数のほかは 0、X(秘匿)、***(不詳)だけかを見ます。エラー値はどの列でも誤りです",
      en:
        "Dashes, dots or words among figures make a text of the whole column. It looks at columns of "
        + "which half or more are figures: beside numbers only 0, X (suppressed) and *** (unknown) may "
        + "stand. An error value is wrong in any column")
  ) { linted in
    linted.dataSheets.flatMap { data in
      data.table?.columns.compactMap { column in
        data.problem(
          in: column.body.filter { Symbols.isForeign($0, in: column) },
          remedy: Text(
            ja: "皆無は 0、秘匿は X、不詳は *** とし、説明は別の列に書いてください",
            en: "write 0 for none, X for suppressed, *** for unknown, and notes in another column")
        ) { shown in
          Text(ja: "数の列に「\(shown)」があります", en: "'\(shown)' stands among figures")
        }
      } ?? []
    }
  }
}

private enum Symbols {
  /// Whether a cell is neither a figure nor an agreed mark; what other rules tell is left to them.
  static func isForeign(_ cell: SheetCell, in column: FoundColumn) -> Bool {
    if case .error = cell.value { return true }
    guard column.isNumeric, !column.holdsCodes, let text = cell.text else { return false }
    return !ValueSymbol.allowed.contains(text) && !NumberLook.isNumber(text)
      && !ValueSymbol.isDitto(text)
      && !NumberLook.isSeveralNumbers(text) && !JapaneseEra.isAlone(in: text)
  }
}
