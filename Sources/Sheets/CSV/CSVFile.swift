package import Files
public import ProfileModel
internal import Wording

/// Reads comma-separated tables as RFC 4180 describes them, in UTF-8 or in Microsoft's Shift_JIS.
public enum CSVFile {
  /// The table in a file; its first row is the heading.
  public static func read(_ path: String) throws(Failure) -> SourceTable {
    try read(try FileReader.bytes(of: path), path: path)
  }

  /// The table that a file's bytes are.
  static func read(_ bytes: [UInt8], path: String) throws(Failure) -> SourceTable {
    if let refusal = FileKind(bytes).refusal(of: path) { throw refusal }
    let (text, encoding) = try FileReader.tableText(bytes, of: path)
    return try parse(text, path: path, encoding: encoding)
  }

  /// The table in a text.
  package static func parse(
    _ text: String, path: String, encoding: FileReader.Encoding = .utf8
  ) throws(Failure) -> SourceTable {
    var records = try CSVRecords(text, path: path).all()
    guard !records.isEmpty else {
      throw Failure(
        .input, at: .line(1, of: path), Text(ja: "見出しの行がありません", en: "the heading row is missing"),
        remedy: Text(ja: "1行目に見出しを書いてください", en: "write the headings into the first row"))
    }
    let heading = records.removeFirst().cells.map(Identifier.trimmed)
    let rows = records.filter { $0.cells.contains { !$0.isEmpty } }
    var problems = rows.filter { $0.cells.count > heading.count }.map { row in
      Problem(
        at: .line(row.line, of: path),
        Text(
          ja: "\(row.cells.count)列あります(見出しは\(heading.count)列)",
          en: "it has \(row.cells.count) columns, the heading has \(heading.count)"),
        remedy: Text(
          ja: "「,」を含む値は引用符「\"」で囲んでください", en: "put quotes around a value with a comma"))
    }
    problems += rows.filter { $0.cells.contains(where: hasControlCharacter) }.map { row in
      Problem(
        at: .line(row.line, of: path),
        Text(ja: "制御文字があります", en: "it holds a control character"),
        remedy: Text(ja: "見えない文字を消してください", en: "remove the invisible character"))
    }
    if let last = rows.last, last.cells.count < heading.count,
      !text.utf8.suffix(1).contains(where: lineEnds.contains)
    {
      problems.append(cutOff(last, path))
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return SourceTable(path: path, encoding: encoding, heading: heading, rows: rows)
  }

  /// Whether a cell holds what no keyboard writes; line ends and tabs are fine.
  private static func hasControlCharacter(_ cell: String) -> Bool {
    cell.utf8.contains { ($0 < 0x20 && !"\t\n\r".utf8.contains($0)) || $0 == 0x7F }
  }

  private static let lineEnds = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]

  /// A last row that is short and does not end its line was probably cut in two.
  private static func cutOff(_ row: SourceTable.Row, _ path: String) -> Problem {
    Problem(
      at: .line(row.line, of: path),
      Text(ja: "ファイルが途中で切れています", en: "the file is cut off here"),
      remedy: Text(ja: "もう一度保存し直してください", en: "save it again"))
  }
}
