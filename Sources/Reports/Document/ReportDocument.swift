public import ProfileModel
internal import Wording

/// A report: what it has to say, and where each piece stands.
public struct ReportDocument: Hashable, Sendable {
  /// What tells this issue from another.
  public let head: ReportHead
  /// Where each piece stands and what it is called.
  public let layout: ReportLayout
  /// What it has to say.
  public let facts: ReportFacts

  /// Puts a report together; a layout that places what the report does not have is refused with its
  /// lines.
  public init(
    _ facts: ReportFacts, laidOutBy layout: ReportLayout, _ head: ReportHead
  ) throws(Failure) {
    let problems = LayoutCheck(layout, facts).problems
    guard problems.isEmpty else { throw Failure(.input, problems) }
    (self.head, self.layout, self.facts) = (head, layout, facts)
  }

  /// The sheets that have something to say, in order.
  public var sheets: [ReportLayout.Sheet] {
    layout.sheets.filter { sheet in sheet.blocks.contains { !isEmpty($0) } }
  }

  /// Whether a block has nothing to say.
  public func isEmpty(_ block: ReportLayout.Block) -> Bool {
    switch block {
    case .sentences(let id, _, _): facts.sentences[id]?.isEmpty ?? true
    case .table(let id, _, _): facts.tables[id]?.rows.isEmpty ?? true
    case .chart(let chart): facts.tables[chart.table]?.rows.isEmpty ?? true
    }
  }

  /// The tables that machines get, in the order of the layout.
  public var dataTables: [(layout: ReportLayout.Table, table: ReportTable)] {
    layout.tables.compactMap { layout in
      guard layout.data != nil, let table = facts.tables[layout.id], !table.rows.isEmpty else {
        return nil
      }
      return (layout, table)
    }
  }

  /// The value of a row in a column: its own, or what the layout calls the row.
  public func value(
    of row: ReportTable.Row, in column: String, of table: ReportLayout.Table
  ) -> ReportValue {
    if let value = row.cells[column] { return value }
    if column == ReportTable.nameColumn, let name = table.rows[row.id] { return .wording(name) }
    return .missing(.nothing)
  }

  /// The heading of a column, with the unit where it holds money.
  public func heading(
    of column: String, in table: ReportLayout.Table, _ style: ReportStyle
  ) -> String {
    let heading = table.column(column)?.heading[style.language] ?? column
    guard facts.tables[table.id]?.column(column)?.kind == .money else { return heading }
    let space = style.language == .japanese ? "" : " "
    return heading + space + "(\(style.money.readable[style.language]))"
  }
}

extension ReportTable {
  /// The column that says what a row is about, where the layout names rows.
  public static let nameColumn = "item"
}
