internal import CXlsx
public import Files
public import ProfileModel

extension WorkbookWriter {
  /// Writes a long table to a workbook of its own, holding one row at a time.
  ///
  /// Texts are not shared in such a workbook, and it can have no charts.
  public static func writeTable(
    _ table: DataTable, to path: String, existing: OutputFile.Existing,
    rows: (inout TableSink) throws(Failure) -> Void
  ) throws(Failure) {
    let content = table.empty
    try ContentCheck.run(content, path: path)
    try OutputFile.produce(at: path, existing: existing) { temporary throws(Failure) in
      let file = try WorkbookFile(at: temporary, naming: path, streaming: true)
      try file.describe(
        title: content.title, subject: content.label, author: nil, company: nil,
        created: content.created)
      let drawing = try SheetDrawing(content.sheets[0], of: content, in: file)
      try drawing.draw()
      var formats: [UnsafeMutablePointer<lxw_format>?] = unsafe []
      for column in table.columns {
        let style = WorkbookContent.Style(.plain, column.format)
        unsafe formats.append(try file.formats.format(style))
      }
      var sink = unsafe TableSink(
        drawing.worksheet, formats: formats, sheet: table.sheet, file.code)
      try rows(&sink)
      try file.finish()
    }
  }
}
