internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A figure without its unit is no information.
  static let units = WorkbookRule(
    id: "MR1-9", severity: .warning,
    title: Text(ja: "データの単位を記載する", en: "Units are told"),
    reason: Text(
      ja: "単位がないと、千円と百万円、件と率を取り違えます。数の列に、単位の列か行、見出しのかっこ書き、"
        + "または「件数」「率」のように単位の分かる見出しがあるかを見ます",
      en:
        "Without a unit, thousands are taken for millions and counts for ratios. It looks for a column "
        + "or row of units, a unit in brackets in the heading, or a heading such as 'count' or 'ratio'"
    )
  ) { linted in
    linted.dataSheets.flatMap { data in
      let columns = data.table?.columns ?? []
      let hasUnitColumn = columns.contains {
        $0.heading.map { $0.contains("単位") || $0.words.contains("unit") } ?? false
      }
      let untold = columns.filter { column in
        column.isNumeric && !column.holdsCodes && column.unit == nil
          && !RegionName.isCoded(in: column)
          && !(column.heading.map(UnitWord.isTold) ?? false)
      }
      return hasUnitColumn
        ? []
        : untold.compactMap { column in
          data.problem(
            in: Array(column.body.prefix(1)),
            remedy: Text(
              ja: "見出しに「(百万円)」のように書くか、単位の列を設けてください",
              en: "write it in the heading, as in '(yen)', or add a column of units")
          ) { shown in Text(ja: "「\(shown)」の単位が分かりません", en: "the unit of '\(shown)' is not told") }
        }
    }
  }
}
