public import Files
public import ProfileModel

/// Writes a workbook under its name, complete or not at all; the same content gives the same bytes.
public enum WorkbookWriter {
  /// Writes a workbook.
  public static func write(
    _ content: WorkbookContent, to path: String, existing: OutputFile.Existing
  ) throws(Failure) {
    try OutputFile.produce(at: path, existing: existing) { temporary throws(Failure) in
      let file = try WorkbookFile(temporary, content)
      for sheet in content.sheets { try file.add(sheet, of: content) }
      try file.finish()
    }
  }
}
