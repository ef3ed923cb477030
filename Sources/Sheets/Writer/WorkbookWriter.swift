public import Files
public import ProfileModel

/// Writes a workbook under its name, complete or not at all; the same content gives the same bytes.
public enum WorkbookWriter {
  /// Writes a workbook.
  ///
  /// All that is wrong with it is said at once, each with its sheet and cell, before anything is
  /// written.
  public static func write(
    _ content: WorkbookContent, to path: String, existing: OutputFile.Existing
  ) throws(Failure) {
    try ContentCheck.run(content, path: path)
    try OutputFile.produce(at: path, existing: existing) { temporary throws(Failure) in
      let file = try WorkbookFile(at: temporary, naming: path, accent: content.accent)
      try file.describe(
        title: content.title, subject: content.label, author: content.author,
        company: content.company, created: content.created)
      try draw(content, in: file)
      try file.finish()
    }
  }

  private static func draw(
    _ content: WorkbookContent, in file: WorkbookFile
  ) throws(Failure) {
    var drawings: [SheetDrawing] = []
    for sheet in content.sheets {
      drawings.append(try SheetDrawing(sheet, of: content, in: file))
    }
    for drawing in drawings { try drawing.draw() }
    for drawing in drawings { try drawing.drawCharts() }
    drawings.first { !$0.sheet.isHidden }?.activate()
    for name in content.names { try file.define(name) }
    for property in content.properties { try file.add(property) }
  }
}
