internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// What looks like a figure counts as one only when it is stored as one.
  static let numbersAreNumbers = WorkbookRule(
    id: "MR1-3", severity: .error,
    title: Text(
      ja: "数値データは数値属性とし、文字を含めない", en: "Figures are stored as numbers, without characters"),
    reason: Text(
      ja: "全角数字、文字のカンマ、円、%、▲が付いた値は計算に使えません。値の半分以上が数である列の、"
        + "数として読める文字列を見ます(見出しが ID、コード、番号の列は除きます)",
      en: "Values with full-width digits, typed commas, yen, percent or triangle signs cannot be "
        + "calculated with. It looks at texts that read as numbers, in columns of which half or more "
        + "are figures, unless the heading says id, code or number")
  ) { linted in
    linted.dataSheets.flatMap { data in
      data.table?.columns.filter { $0.isNumeric && !$0.holdsCodes }.compactMap { column in
        data.problem(
          in: column.body.filter { $0.text.map(NumberLook.isNumber) ?? false },
          remedy: Text(
            ja: "数値として入力し直し、カンマや△は表示形式で付けてください。単位は見出しに書きます",
            en:
              "enter it as a number; let the number format add commas and signs, and the heading the unit"
          )
        ) { shown in
          Text(ja: "「\(shown)」は数値ではなく文字です", en: "'\(shown)' is text, not a number")
        }
      } ?? []
    }
  }
}
