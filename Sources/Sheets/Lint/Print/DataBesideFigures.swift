internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Printed figures can be computed with.
  static let dataBesideFigures = WorkbookRule(
    id: "PR14", severity: .warning,
    title: Text(ja: "印刷用の数表には データ_ シートを添える", en: "Printed figures come with a sheet of data"),
    reason: Text(
      ja: "印刷用の表は機械が読める形ではないため、元のデータを別に添えます(統一ルール 1-1)。"
        + "一つの列に数が二つ以上ある印刷シートがあるときに見ます",
      en:
        "A printed table is not for machines, so the data behind it come along (1-1 of the rules). It "
        + "looks where a print sheet has two numbers or more in a column")
  ) { linted in
    guard linted.dataSheets.isEmpty else { return [] }
    return linted.printSheets.lazy.compactMap { sheet -> Problem? in
      let columns = Dictionary(grouping: sheet.cells.filter(\.isNumber), by: \.address.column)
      guard let column = columns.filter({ $0.value.count > 1 }).min(by: { $0.key < $1.key }) else {
        return nil
      }
      return sheet.problem(
        in: Array(column.value.prefix(1)),
        remedy: Text(
          ja: "同じ値を「データ_…」という名前のシートに表で置いてください",
          en: "put the same values as a table on a sheet named Data_...")
      ) { _ in Text(ja: "数表の元になる データ_ シートがありません", en: "there is no Data_ sheet behind the figures")
      }
    }.prefix(1).map { $0 }
  }
}
