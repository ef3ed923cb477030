internal import Files
public import ProfileModel
internal import Wording

/// Reads comma-separated tables as RFC 4180 describes them, in UTF-8 with or without a mark.
public enum CSVFile {
  /// The table in a file; its first row is the heading.
  public static func read(_ path: String) throws(Failure) -> SourceTable {
    try parse(try FileReader.text(of: path), path: path)
  }

  /// The table in a text.
  static func parse(_ text: String, path: String) throws(Failure) -> SourceTable {
    var records = try CSVRecords(text, path: path).all()
    guard !records.isEmpty else {
      throw Failure(
        .input, at: .line(1, of: path), Text(ja: "見出しの行がありません", en: "the heading row is missing"),
        remedy: Text(ja: "1行目に見出しを書いてください", en: "write the headings into the first row"))
    }
    let heading = records.removeFirst().cells.map(Identifier.trimmed)
    let rows = records.filter { $0.cells.contains { !$0.isEmpty } }
    let problems = rows.filter { $0.cells.count > heading.count }.map { row in
      Problem(
        at: .line(row.line, of: path),
        Text(
          ja: "\(row.cells.count)列あります(見出しは\(heading.count)列)",
          en: "it has \(row.cells.count) columns, the heading has \(heading.count)"),
        remedy: Text(
          ja: "「,」を含む値は引用符「\"」で囲んでください", en: "put quotes around a value with a comma"))
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return SourceTable(
      path: path, heading: heading,
      rows: rows.map { row in
        let missing = heading.count - row.cells.count
        return SourceTable.Row(
          line: row.line, cells: row.cells + [String](repeating: "", count: missing))
      })
  }
}
