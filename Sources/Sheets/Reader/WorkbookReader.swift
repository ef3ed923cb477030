internal import Files
public import ProfileModel
internal import Wording

/// Reads Excel workbooks as they come from people: strictly, within limits, and never half.
public enum WorkbookReader {
  /// Which of the two engines reads sheets and shared strings.
  package enum Engine: String, CaseIterable, Sendable {
    /// The fast one, and the full parser for what it leaves.
    case both
    /// The fast one alone, for tests.
    case scanner
    /// The full parser alone, for tests.
    case expat
  }

  /// The workbook in a file.
  public static func read(
    _ path: String, limits: ReadingLimits = ReadingLimits()
  ) throws(Failure) -> Workbook {
    try read(try FileReader.bytes(of: path, limit: limits.fileSize), path: path, limits: limits)
  }

  /// Reads many workbooks on all cores; the outcomes come in any order, on any thread.
  public static func read(
    all paths: [String], limits: ReadingLimits = ReadingLimits(),
    take: @escaping @Sendable (_ index: Int, Result<Workbook, Failure>) -> Void
  ) {
    Workers.run(paths.count) { index in
      take(index, Result { () throws(Failure) in try read(paths[index], limits: limits) })
    }
  }

  /// The workbook that a file's bytes are.
  package static func read(
    _ bytes: [UInt8], path: String, limits: ReadingLimits = ReadingLimits(),
    engine: Engine = .both, verifiesChecksums: Bool = true
  ) throws(Failure) -> Workbook {
    if let refusal = FileKind(bytes).refusalAsWorkbook(bytes, of: path) { throw refusal }
    let package = try OfficePackage(
      bytes, path: path, limits: limits, engine: engine,
      verifiesChecksums: verifiesChecksums)
    var reading = try WorkbookReading(package)
    return try reading.workbook()
  }
}
