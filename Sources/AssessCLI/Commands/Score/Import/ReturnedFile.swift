internal import Files
internal import ProfileModel
internal import Sheets
internal import Wording
internal import Workbooks

/// A file with ratings, as far as it can be read without knowing what is asked.
enum ReturnedFile: Sendable {
  /// A scoring sheet of ours.
  case sheet(ScoringReturn)
  /// A table, which has to be matched with the questions.
  case table(TableFile)
  /// A JSON document.
  case document(JSONValue, path: String)

  /// Reads files on all cores, in their order.
  static func read(all paths: [String]) -> [Result<ReturnedFile, Failure>] {
    Workers.map(paths.count) { index in
      Result { () throws(Failure) in try read(paths[index]) }
    }
  }

  private static func read(_ path: String) throws(Failure) -> ReturnedFile {
    if isJSON(try FileReader.bytes(of: path)) {
      return .document(
        try JSONReader.read(try FileReader.text(of: path), path: path), path: path)
    }
    let file = try TableFile.read(path)
    guard case .workbook(let workbook) = file else { return .table(file) }
    guard let kind = ScoringSheetReader.kind(of: workbook) else {
      try ScoringSheetReader.refuseStripped(workbook)
      return .table(file)
    }
    guard ScoringSheetReader.reads(kind) else { throw ofOtherKind(kind, path) }
    return .sheet(try ScoringSheetReader.read(workbook))
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
  }

  private static func ofOtherKind(_ kind: String, _ path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(ja: "評価の記入表ではありません(\(kind))", en: "this is no scoring sheet but a '\(kind)'"),
      remedy: Text(
        ja: "「assess score sheet」で発行した記入表を渡してください",
        en: "give a sheet that 'assess score sheet' issued"))
  }

  /// The period that the file says it is of, where this workspace issued it.
  func period(issuedBy workspace: String) -> PeriodID? {
    switch self {
    case .sheet(let sheet):
      sheet.issue.flatMap { $0.workspace == workspace ? $0.period : nil }
    case .document(let json, _): RatingDocument.period(of: json)
    case .table: nil
    }
  }

  /// What the file says about the questions.
  func answers(to asked: AskedQuestions, by map: RatingMap?) throws(Failure) -> ScoringReturn {
    switch self {
    case .sheet(let sheet): sheet
    case .table(let file): try RatingTableReader.read(file, by: map, for: asked)
    case .document(let json, let path):
      try RatingDocument.read(json, path: path, for: asked)
    }
  }
}
