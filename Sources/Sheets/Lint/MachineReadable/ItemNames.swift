internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Every column and every row says what it is.
  static let itemNames = WorkbookRule(
    id: "MR1-6", severity: .error,
    title: Text(ja: "項目名等を省略しない", en: "No name is left out"),
    reason: Text(
      ja: "上の行と同じだからと省かれた名前は、並べ替えると失われます。値のある列の空の見出し、"
        + "同じ見出し、「〃」「同上」、途中から空になる左端の列を見ます",
      en: "A name left out because the row above has it is lost when rows are sorted. It looks at "
        + "columns without heading, headings that stand twice, ditto marks, and gaps in the first column"
    )
  ) { linted in
    linted.dataSheets.flatMap { data in
      data.table.map { ItemNames.problems(in: $0, of: data) } ?? []
    }
  }
}

/// The ways in which names are left out.
private enum ItemNames {
  static func problems(in table: TableOutline, of data: DataSheet) -> [Problem] {
    headings(in: table, of: data) + dittos(in: table, of: data) + gaps(in: table, of: data)
  }

  private static func headings(in table: TableOutline, of data: DataSheet) -> [Problem] {
    var seen: Set<String> = []
    return table.columns.compactMap { column in
      guard let heading = column.heading, !heading.allSatisfy(\.isWhitespace) else {
        return data.problem(
          in: Array(column.body.prefix(1)),
          remedy: Text(ja: "見出しを入れてください", en: "give the column a heading")
        ) { _ in Text(ja: "この列に見出しがありません", en: "this column has no heading") }
      }
      guard !seen.insert(heading).inserted,
        let address = CellAddress(row: table.headingRow, column: column.number)
      else { return nil }
      return Problem(
        at: data.place(address),
        Text(ja: "見出し「\(heading)」の列が二つあります", en: "the heading '\(heading)' stands twice"),
        remedy: Text(ja: "違いが分かる見出しにしてください", en: "say in the heading what differs"))
    }
  }

  private static func dittos(in table: TableOutline, of data: DataSheet) -> [Problem] {
    table.columns.compactMap { column in
      let dittos = column.body.filter { $0.text.map(ValueSymbol.isDitto) ?? false }
      return data.problem(
        in: dittos, remedy: Text(ja: "値そのものを入れてください", en: "write the value itself")
      ) { shown in Text(ja: "「\(shown)」で値が省かれています", en: "'\(shown)' stands for a value") }
    }
  }

  /// Rows that say something but not what they are of.
  private static func gaps(in table: TableOutline, of data: DataSheet) -> [Problem] {
    guard let names = table.columns.first, let top = names.body.first?.address.row else {
      return []
    }
    let named = Set(names.body.map(\.address.row))
    let rows = Set(table.columns.dropFirst().flatMap { $0.body.map(\.address.row) })
    let unnamed = rows.filter { $0 > top && !named.contains($0) }
    guard let first = unnamed.min(), let address = CellAddress(row: first, column: names.number)
    else { return [] }
    return [
      Problem(
        at: data.place(address),
        Text(ja: "左端の列が空です", en: "the first column is empty") + Sheet.more(unnamed.count - 1),
        remedy: Text(ja: "すべての行に名前を入れてください", en: "write the name in every row"))
    ]
  }
}
