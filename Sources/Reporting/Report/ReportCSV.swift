public import ProfileModel
public import Reports
internal import Wording

/// Prints one table of a report as comma-separated values that a spreadsheet opens as they are.
public enum ReportCSV {
  /// The table with an id, in UTF-8 with a byte order mark: first the name of the row, then the columns by
  /// their ids, in two where a value can lie between two.
  public static func print(
    _ document: ReportDocument, table id: String, _ style: ReportStyle
  ) throws(Failure) -> String {
    guard let layout = document.layout.table(id), let table = document.facts.tables[id] else {
      throw unknown(id, in: document)
    }
    let columns = layout.columns.map { column in
      (id: column.id, isInterval: table.column(column.id)?.kind.isInterval ?? false)
    }
    let headings = columns.flatMap { $0.isInterval ? ["\($0.id)_low", "\($0.id)_high"] : [$0.id] }
    let rows = table.rows.map { row in
      let name = FigureID.of(report: document.layout.report, table: id, row: row.id)
      let values = columns.flatMap { column in
        cells(document.value(of: row, in: column.id, of: layout), column.isInterval, style)
      }
      return [FormulaMark.put(on: name)] + values
    }
    return "\u{FEFF}" + ([["figure"] + headings] + rows).map(CSVRow.line).joined()
  }

  private static func cells(
    _ value: ReportValue, _ isInterval: Bool, _ style: ReportStyle
  ) -> [String] {
    isInterval ? [data(value, style), data(value.upper ?? value, style)] : [data(value, style)]
  }

  private static func data(_ value: ReportValue, _ style: ReportStyle) -> String {
    let data = value.data(style)
    return value.kind?.isNumber ?? true ? data : FormulaMark.put(on: data)
  }

  private static func unknown(_ id: String, in document: ReportDocument) -> Failure {
    let known = document.layout.tables.map(\.id).filter { document.facts.tables[$0] != nil }
    return Failure(
      .usage, at: .word(id),
      Text(ja: "この報告書に表「\(id)」はありません", en: "this report has no table '\(id)'"),
      remedy: NearMiss.nearest(to: id, among: known)
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "使えるのは \(known.joined(separator: "、")) です",
          en: "use \(known.joined(separator: ", "))"))
  }
}
