internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// The sheets for machines: a table on each, and one for what is listed in single values.
struct ReportData {
  private static let lead = Text(ja: "データ_", en: "Data_")
  private static let longestName = 31

  /// The tables in the order of the layout.
  let tables: [ReportDataTable]
  /// What is listed in single values.
  let items: ReportItems

  init(_ document: ReportDocument, _ style: ReportStyle) {
    var taken = Set(document.layout.sheets.map { $0.name[style.language].lowercased() })
    let tables = Self.placed(in: document).compactMap { layout in
      document.facts.tables[layout.id].map { table in
        ReportDataTable(
          layout, table, document, style,
          name: Self.name((layout.data ?? layout.title)[style.language], style, &taken))
      }
    }
    self.tables = tables
    let items = Text(ja: "列挙", en: "Lists")[style.language]
    self.items = ReportItems(tables, name: Self.name(items, style, &taken))
  }

  /// The table with an id.
  func table(_ id: String) -> ReportDataTable? { tables.first { $0.layout.id == id } }

  /// The tables that machines get, and those that charts show.
  private static func placed(in document: ReportDocument) -> [ReportLayout.Table] {
    let given = Set(document.dataTables.map(\.layout.id))
    let charted = Set(
      document.sheets.flatMap(\.blocks).compactMap { block in
        if case .chart(let chart) = block, !document.isEmpty(block) { chart.table } else { nil }
      })
    return document.layout.tables.filter { given.union(charted).contains($0.id) }
  }

  /// A name for a sheet that no other has, cut to what a name may be long.
  private static func name(
    _ name: String, _ style: ReportStyle, _ taken: inout Set<String>
  ) -> String {
    let whole = lead[style.language] + name
    var number = 1
    while true {
      let end = number == 1 ? "" : "_\(number)"
      var head = whole
      while head.utf16.count + end.utf16.count > longestName { head.removeLast() }
      if taken.insert((head + end).lowercased()).inserted { return head + end }
      number += 1
    }
  }
}

/// A sheet with a row for each thing that is listed in a value of another sheet.
struct ReportItems {
  private static let headings = ["table", "id", "column", "item_number", "item"]

  private let tables: [ReportDataTable]
  private let name: String

  init(_ tables: [ReportDataTable], name: String) {
    (self.tables, self.name) = (tables, name)
  }

  /// The sheet; none where nothing is listed.
  var sheets: [WorkbookContent.Sheet] {
    let rows = tables.flatMap(\.items)
    guard !rows.isEmpty else { return [] }
    return [
      WorkbookContent.Sheet(
        name: name, kind: .data, rows: [Self.headings.map { .text($0) }] + rows,
        columns: Self.headings.map { _ in .fitted(10...40) }, headingRows: 1)
    ]
  }
}
