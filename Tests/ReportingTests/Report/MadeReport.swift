import GapAnalysis
import ProfileModel
import Reports
import Testing
import Wording

/// A report that was made up, with a table of every kind of value and a chart of every kind.
struct MadeReport {
  typealias Row = ReportTable.Row
  typealias Chart = ReportLayout.Chart

  var facts = ReportFacts()
  var tables: [ReportLayout.Table] = []
  var sheets: [ReportLayout.Sheet] = []
  var organisation = "東都電力送配電"
  var label: Text? = Text(ja: "TLP:AMBER・関係者限り", en: "TLP:AMBER / stakeholders only")

  var document: ReportDocument {
    get throws {
      try ReportDocument(
        facts,
        laidOutBy: ReportLayout(
          report: "board", version: 3, title: Text(ja: "経営層への報告", en: "Report to the board"),
          tables: tables, sheets: sheets, file: "board.yaml"),
        ReportHead(
          organisation: organisation, period: try #require(PeriodID("2026Q3")), label: label,
          snapshot: String(repeating: "0a1b2c3d", count: 8),
          journal: String(repeating: "4e5f6a7b", count: 8),
          workspace: String(repeating: "89abcdef", count: 8),
          made: Instant(secondsSinceEpoch: 1_795_132_800), offset: 32_400))
    }
  }

  /// Adds a table under names, which are its ids as well where no words are given.
  mutating func add(
    _ id: String, _ columns: [(String, Text, ReportColumnKind)], rows: [Row],
    names: [String: Text] = [:], note: Text? = nil
  ) {
    facts.tables[id] = ReportTable(columns.map { .init($0.0, $0.2) }, rows: rows)
    tables.append(
      .init(
        id: id, title: Text(ja: "表 \(id)", en: "Table \(id)"), note: note,
        columns: columns.map { .init(id: $0.0, heading: $0.1, line: 1) }, rows: names, line: 1))
  }

  /// Adds a sheet.
  mutating func add(
    sheet id: String, _ name: Text, fit: ReportLayout.Sheet.Fit = .wide,
    _ blocks: [ReportLayout.Block]
  ) {
    sheets.append(
      .init(
        id: id, name: name, heading: name, fit: fit, grid: [20, 20], blocks: blocks, line: 1))
  }

  /// A chart of columns of a table.
  static func chart(
    _ kind: Chart.Kind, _ table: String, _ series: [(String, Chart.Series.Role)],
    title: Text? = nil, categories: String = "item", values: Text? = nil
  ) -> ReportLayout.Block {
    .chart(
      Chart(
        id: "\(table)-\(kind.rawValue)", kind: kind,
        title: title ?? Text(ja: "図 \(table)", en: "Chart \(table)"), table: table,
        categories: categories, valueTitle: values,
        series: series.map { .init(column: $0.0, role: $0.1) }, height: 16, line: 1))
  }

  /// A share that is known.
  static func share(_ part: Int, _ whole: Int) -> ReportValue { share(part, part, whole) }

  /// A share between two.
  static func share(_ low: Int, _ high: Int, _ whole: Int) -> ReportValue {
    guard let low = Share(low, of: whole), let high = Share(high, of: whole) else {
      return .missing(.uncomputable)
    }
    return .share(low...high)
  }

  /// A report of one chart over numbers: a row for each list of values, a column for each value.
  static func charted(
    _ kind: Chart.Kind, _ rows: [[ReportValue]], _ roles: [Chart.Series.Role]? = nil
  ) throws -> ReportDocument {
    let columns = rows.first.map { Array($0.indices) } ?? []
    let kinds = columns.map { column in rows.compactMap { $0[column].kind }.first ?? .integer }
    var report = MadeReport()
    report.add(
      "t",
      [("item", Text(ja: "項目", en: "Item"), .text)]
        + columns.map { ("v\($0)", Text(ja: "値\($0)", en: "Value \($0)"), kinds[$0]) },
      rows: rows.enumerated().map { index, values in
        var cells: [String: ReportValue] = ["item": .text("項目\(index)")]
        for (column, value) in values.enumerated() { cells["v\(column)"] = value }
        return Row("r\(index)", cells)
      })
    let series = columns.map { ("v\($0)", roles?[$0] ?? Chart.Series.Role.part) }
    report.add(sheet: "s", Text(ja: "図", en: "Chart"), [chart(kind, "t", series)])
    return try report.document
  }
}
