internal import Files
public import ProfileModel
internal import Wording

/// Reads the layout of a report from YAML.
public enum LayoutFile {
  /// The layout in a file; all that is wrong with it is reported at once.
  public static func read(_ path: String) throws(Failure) -> ReportLayout {
    let content = Content(
      root: try YAMLParser.parse(try FileReader.text(of: path), path: path),
      sources: [.text(path)])
    var checker = ShapeChecker(languages: Language.allCases.map(\.rawValue))
    checker.checkRecord(content.root, .reportLayout)
    let findings =
      checker.findings + (checker.findings.isEmpty ? LayoutRule(content.root).findings : [])
    guard findings.isEmpty, let root = Record(content.root), let layout = layout(root, path) else {
      throw Failure(.input, content.problems(findings))
    }
    return layout
  }

  private static func layout(_ root: Record, _ path: String) -> ReportLayout? {
    guard let report = root.text("report"), let version = root.number("version"),
      let title = root.wording("title")
    else { return nil }
    return ReportLayout(
      report: report, version: version, title: title,
      tables: tables(root.records("tables")),
      sheets: root.records("sheets").compactMap(sheet), file: path)
  }

  private static func tables(_ records: [Record]) -> [ReportLayout.Table] {
    records.compactMap { record in
      let model = records.first { $0.text("id") == record.text("like") } ?? record
      return table(record, columns: model)
    }
  }

  /// A table, with columns and names of rows from a record that may be another table's.
  private static func table(_ record: Record, columns model: Record) -> ReportLayout.Table? {
    guard let id = record.text("id"), let title = record.wording("title") else { return nil }
    let rows = model.records("rows").compactMap { row -> (String, Text)? in
      guard let id = row.text("id"), let heading = row.wording("heading") else { return nil }
      return (id, heading)
    }
    return ReportLayout.Table(
      id: id, title: title, note: record.wording("note"), data: record.wording("data"),
      columns: model.records("columns").compactMap(column),
      rows: Dictionary(rows) { first, _ in first }, line: record.spot.line)
  }

  private static func column(_ record: Record) -> ReportLayout.Column? {
    guard let id = record.text("id"), let heading = record.wording("heading") else { return nil }
    return ReportLayout.Column(
      id: id, heading: heading, origin: record.wording("origin"), line: record.spot.line)
  }

  private static func sheet(_ record: Record) -> ReportLayout.Sheet? {
    guard let id = record.text("id"), let name = record.wording("name"),
      let heading = record.wording("heading")
    else { return nil }
    let grid = record.records("grid").flatMap { span in
      Array(repeating: span.number("width") ?? 0, count: span.number("times") ?? 1)
    }
    let blocks = record.records("blocks")
    let beside = blocks.enumerated().compactMap { place, block in
      block.number("beside").map { (place, $0) }
    }
    return ReportLayout.Sheet(
      id: id, name: name, heading: heading,
      fit: record.text("fit").flatMap(ReportLayout.Sheet.Fit.init) ?? .wide, grid: grid,
      blocks: blocks.compactMap(block), beside: Dictionary(beside) { first, _ in first },
      line: record.spot.line)
  }

  private static func block(_ record: Record) -> ReportLayout.Block? {
    let line = record.spot.line
    if let sentences = record.text("sentences") {
      return .sentences(sentences, title: record.wording("title"), line: line)
    }
    if let table = record.text("table") {
      return .table(table, columns: record.texts("columns"), line: line)
    }
    return chart(record).map { .chart($0) }
  }

  private static func chart(_ record: Record) -> ReportLayout.Chart? {
    guard let id = record.text("chart"),
      let kind = record.text("drawn").flatMap(ReportLayout.Chart.Kind.init),
      let title = record.wording("title"), let table = record.text("of"),
      let categories = record.text("categories")
    else { return nil }
    return ReportLayout.Chart(
      id: id, kind: kind, title: title, table: table, categories: categories,
      categoryTitle: record.wording("category-axis"), valueTitle: record.wording("value-axis"),
      series: record.records("series").compactMap(series),
      height: record.number("height") ?? usualHeight, line: record.spot.line)
  }

  private static func series(_ record: Record) -> ReportLayout.Chart.Series? {
    guard let column = record.text("column"),
      let role = record.text("role").flatMap(ReportLayout.Chart.Series.Role.init)
    else { return nil }
    return ReportLayout.Chart.Series(column: column, role: role)
  }

  private static let usualHeight = 16
}
