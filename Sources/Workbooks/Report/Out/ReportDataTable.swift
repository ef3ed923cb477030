internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// A table as machines get it: one value in each cell, nothing rounded for the eye.
struct ReportDataTable {
  private typealias Cell = WorkbookContent.Cell

  /// What a column holds of a value.
  enum Part: Hashable {
    /// The id of the row.
    case id
    /// All of it.
    case whole
    /// The least that it can be.
    case low
    /// The most that it can be.
    case high
    /// The words for a code.
    case words
    /// In what it is counted.
    case unit
    /// How many things are listed.
    case count

    /// What the heading has behind the id of the column.
    var ending: String {
      switch self {
      case .id, .whole: ""
      case .low: "_low"
      case .high: "_high"
      case .words: "_label"
      case .unit: "_unit"
      case .count: "_count"
      }
    }
  }

  /// One column of the sheet.
  struct Column: Hashable {
    let id: String
    let part: Part

    var heading: String { id + part.ending }
  }

  let layout: ReportLayout.Table
  let table: ReportTable
  /// The name of its sheet.
  let name: String
  /// Its columns.
  let columns: [Column]
  private let document: ReportDocument
  private let style: ReportStyle
  private let lists: Set<String>

  init(
    _ layout: ReportLayout.Table, _ table: ReportTable, _ document: ReportDocument,
    _ style: ReportStyle, name: String
  ) {
    (self.layout, self.table, self.document) = (layout, table, document)
    (self.style, self.name) = (style, name)
    let lists = Set(
      layout.columns.map(\.id).filter { column in
        table.rows.contains { if case .list = $0.cells[column] { true } else { false } }
      })
    self.lists = lists
    columns =
      [Column(id: ReportEntryTable.idColumn, part: .id)]
      + layout.columns.map(\.id).filter { $0 != ReportEntryTable.idColumn }.flatMap { id in
        let kind = table.column(id)?.kind ?? .text
        return (lists.contains(id) ? [.count] : kind.parts).map { Column(id: id, part: $0) }
      }
  }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    WorkbookContent.Sheet(
      name: name, kind: .data,
      rows: [columns.map { .text($0.heading) }]
        + table.rows.map { row in columns.map { cell($0, row) } },
      columns: columns.map { _ in .fitted(10...30) }, headingRows: 1)
  }

  /// What a chart takes of a column.
  enum Use {
    /// The words for it.
    case words
    /// The least number that it can be.
    case least
  }

  /// The cells of a column in the first rows.
  func reference(_ column: String, _ use: Use, rows: Int) -> WorkbookContent.Reference? {
    let wanted: [Part] = use == .words ? [.words, .whole, .low, .id] : [.whole, .low]
    let number = wanted.lazy.compactMap { part in
      columns.firstIndex(of: Column(id: column, part: part))
    }.first
    return number.map { .init(.column($0 + 1, 2...rows + 1), sheet: name) }
  }

  /// A row for each thing that is listed in a value.
  var items: [[WorkbookContent.Cell]] {
    table.rows.flatMap { row in
      layout.columns.map(\.id).filter(lists.contains).flatMap { column -> [[Cell]] in
        guard case .list(let items) = row.cells[column] else { return [] }
        return items.enumerated().map { index, item in
          [.text(layout.id), text(row.id), .text(column), .integer(index + 1), text(item)]
        }
      }
    }
  }

  private func cell(_ column: Column, _ row: ReportTable.Row) -> Cell {
    let value = document.value(of: row, in: column.id, of: layout)
    switch column.part {
    case .id: return text(row.id)
    case .whole, .low: return single(value)
    case .high: return value.upper.map(single) ?? .empty
    case .words: if case .code(_, let words) = value { return text(words[style.language]) }
    case .unit: return table.column(column.id).map { .text($0.kind.unit) } ?? .empty
    case .count: if case .list(let items) = value { return .integer(items.count) }
    }
    return .empty
  }

  private func single(_ value: ReportValue) -> Cell {
    switch value {
    case .missing: return .empty
    case .integer(let number), .money(let number):
      return number.magnitude <= ReportCells.largest ? .integer(number) : text(value.data(style))
    case .share, .tier, .amount:
      return Double(value.data(style)).map { .number($0) } ?? .empty
    case .date(let date): return date.isCounted ? .date(date) : text(date.description)
    case .text, .wording, .code, .list: return text(value.data(style))
    }
  }

  private func text(_ text: String) -> Cell {
    text.isEmpty ? .empty : .text(ReportText.clean(text))
  }
}

extension ReportColumnKind {
  /// In what columns data have it.
  fileprivate var parts: [ReportDataTable.Part] {
    switch self {
    case .text, .date: [.whole]
    case .code: [.whole, .words]
    case .integer, .money: [.whole, .unit]
    case .share, .tier, .amount: [.low, .high, .unit]
    }
  }

  /// In what it is counted; nothing for what is no number.
  var unit: String {
    switch self {
    case .integer: "count"
    case .money: "yen"
    case .share: "ratio"
    case .tier: "tier"
    case .amount: "number"
    case .text, .code, .date: ""
    }
  }
}
