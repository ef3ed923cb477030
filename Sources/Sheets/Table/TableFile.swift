internal import Files
public import ProfileModel

/// A file that holds a table: comma-separated text, or an Excel workbook.
public enum TableFile: Sendable {
  /// A table in text.
  case text(SourceTable)
  /// A workbook, in which the table is still to be found.
  case workbook(Workbook)

  /// Reads a file as what it is, whatever its name says.
  public static func read(
    _ path: String, limits: ReadingLimits = ReadingLimits()
  ) throws(Failure) -> TableFile {
    let bytes = try FileReader.bytes(of: path)
    let kind = FileKind(bytes)
    if kind == .compoundFile, let refusal = kind.refusalAsWorkbook(bytes, of: path) {
      throw refusal
    }
    guard kind == .archive else { return .text(try CSVFile.read(bytes, path: path)) }
    guard bytes.count <= limits.fileSize else {
      return .workbook(try WorkbookReader.read(path, limits: limits))
    }
    return .workbook(try WorkbookReader.read(bytes, path: path, limits: limits))
  }
}
