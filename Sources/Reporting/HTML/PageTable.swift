internal import ProfileModel
internal import Reports
internal import Wording

/// Some columns of a table of a report, as people read them.
struct PageTable {
  private let document: ReportDocument
  private let style: ReportStyle
  private let layout: ReportLayout.Table
  private let table: ReportTable
  private let columns: [String]
  private let id: String

  /// Takes some columns of a table; nothing where the report has no such table.
  init?(
    _ document: ReportDocument, _ style: ReportStyle, table: String, columns: [String], id: String
  ) {
    guard let layout = document.layout.table(table), let facts = document.facts.tables[table]
    else { return nil }
    (self.document, self.style, self.layout, self.table) = (document, style, layout, facts)
    (self.columns, self.id) = (columns, id)
  }

  /// The table under its title, which scrolls for itself where the screen is narrow.
  var markup: Markup {
    let language = style.language
    let table = Markup.element(
      "table", ["data-table": layout.id, "class": isShort ? "short" : nil],
      .lines([
        .element("caption", ["id": "\(id)-t"], Markup(layout.title[language])), heading, rows,
      ]))
    let scrolled = Markup.element(
      "div",
      ["class": "wide", "role": "region", "aria-labelledby": "\(id)-t", "tabindex": "0"], table)
    guard let note = layout.note else { return scrolled }
    return .lines([scrolled, .element("p", ["class": "note"], Markup(note[language]))])
  }

  /// Whether it is better begun on a new page than cut.
  private var isShort: Bool { table.rows.count <= 15 }

  private var heading: Markup {
    let cells = columns.map { column in
      Markup.element(
        "th",
        [
          "scope": "col", "class": alignment(of: column), "data-column": column,
          "title": layout.column(column)?.origin?[style.language],
        ], Markup(document.heading(of: column, in: layout, style)))
    }
    return .element("thead", [:], .element("tr", [:], cells))
  }

  private var rows: Markup {
    .element("tbody", [:], .lines(table.rows.map(markup)))
  }

  private func markup(_ row: ReportTable.Row) -> Markup {
    let cells = columns.enumerated().map { index, column in
      index == 0 ? rowHeading(row, column) : cell(row, column)
    }
    return .element(
      "tr", ["data-row": row.id, "class": row.tone == .plain ? nil : row.tone.rawValue], cells)
  }

  private func rowHeading(_ row: ReportTable.Row, _ column: String) -> Markup {
    let depth = row.depth > 0 ? "d\(min(row.depth, 4))" : nil
    let tone = row.tones[column]
    return .element(
      "th",
      ["scope": "row", "class": classes([alignment(of: column), depth, tone?.rawValue])],
      (tone ?? row.tone).mark(style.language), value(row, column))
  }

  private func cell(_ row: ReportTable.Row, _ column: String) -> Markup {
    let tone = row.tones[column] ?? .plain
    return .element(
      "td",
      [
        "class": classes([
          alignment(of: column) ?? (isShort(row, column) ? "whole" : nil),
          tone == .plain ? nil : tone.rawValue,
        ])
      ],
      tone.mark(style.language), value(row, column))
  }

  /// A value; what people wrote keeps its reading direction to itself.
  private func value(_ row: ReportTable.Row, _ column: String) -> Markup {
    let value = document.value(of: row, in: column, of: layout)
    let readable = Markup(value.readable(style))
    switch value {
    case .text(let text):
      return .element("bdi", ["class": Self.isUnbroken(text) ? "unbroken" : nil], readable)
    case .list, .wording: return .element("bdi", [:], readable)
    case .code, .integer, .money, .share, .tier, .amount, .date, .missing: return readable
    }
  }

  /// Whether a text has a word longer than a column of paper, which has to be cut somewhere.
  private static func isUnbroken(_ text: String) -> Bool {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 >= 0x80 }.contains { $0.count > 32 }
  }

  /// Whether a value is so short that a line end in it would only make it harder to read.
  private func isShort(_ row: ReportTable.Row, _ column: String) -> Bool {
    let text = document.value(of: row, in: column, of: layout).readable(style)
    return text.utf8.count <= 24 && text.displayWidth <= 8
  }

  private func alignment(of column: String) -> String? {
    guard let kind = table.column(column)?.kind else { return nil }
    if kind.isNumber { return "n" }
    return kind == .date ? "whole" : nil
  }

  private func classes(_ names: [String?]) -> String? {
    let names = names.compactMap(\.self)
    return names.isEmpty ? nil : names.joined(separator: " ")
  }
}
