internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Years of eras cannot be put in order without a table of eras.
  static let timeAxis = WorkbookRule(
    id: "MR1-11", severity: .error,
    title: Text(ja: "時間軸は西暦とするか、和暦に西暦を併記する", en: "Years are of the common era"),
    reason: Text(
      ja: "元号の年だけでは並べ替えも年数の計算もできません。元号だけの年が、同じセルにも左右のセルにも"
        + "西暦を伴わないことを見ます(Excel の日付はそのままで構いません)",
      en:
        "Years of an era can be neither sorted nor subtracted. It looks at years told by era with no "
        + "common year in the cell or in those beside it; dates stored as dates will do")
  ) { linted in
    linted.dataSheets.flatMap { data in
      data.problems(
        where: { cell in
          (cell.text.map(JapaneseEra.isAlone) ?? false)
            && !TimeAxis.hasYear(beside: cell, in: data.sheet)
        },
        remedy: Text(
          ja: "「2026年」か「令和8年(2026年)」、または日付として入力してください",
          en: "write the common year, alone or beside the era, or enter a date")
      ) { shown in Text(ja: "「\(shown)」は和暦だけです", en: "'\(shown)' is a year of an era alone") }
    }
  }
}

private enum TimeAxis {
  /// Whether the cell on the left or on the right has a date or a year of the common era.
  static func hasYear(beside cell: SheetCell, in sheet: Sheet) -> Bool {
    [-1, 1].contains { step in
      let column = cell.address.column + step
      guard let address = CellAddress(row: cell.address.row, column: column) else { return false }
      switch sheet[address] {
      case .date: return true
      case .number(let number): return (1868...2199).contains(number)
      case .text(let text): return JapaneseEra.hasWesternYear(text)
      case .boolean, .error, nil: return false
      }
    }
  }
}
