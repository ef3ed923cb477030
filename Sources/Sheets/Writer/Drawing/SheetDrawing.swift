internal import CXlsx
internal import ProfileModel

/// Draws one sheet of a workbook with libxlsxwriter.
@safe struct SheetDrawing {
  /// The sheet as a value.
  let sheet: WorkbookContent.Sheet
  /// The workbook it belongs to.
  let content: WorkbookContent
  /// The file that is made.
  let file: WorkbookFile
  /// The sheet as the library has it.
  let worksheet: UnsafeMutablePointer<lxw_worksheet>

  /// Adds a sheet to a file.
  init(
    _ sheet: WorkbookContent.Sheet, of content: WorkbookContent, in file: WorkbookFile
  ) throws(Failure) {
    self.sheet = sheet
    self.content = content
    self.file = file
    unsafe worksheet = try unsafe file.addSheet(sheet.name)
  }

  /// Draws all of it but the charts, which need all cells of all sheets.
  func draw() throws(Failure) {
    let widths = ColumnWidths.of(sheet)
    try drawColumns(widths)
    try drawRows(widths)
    try drawMerges()
    try drawCells()
    try drawView()
    try drawPage(widths)
    drawProtection()
    try drawInputRules()
    try drawConditions()
    try drawComments()
    try drawPictures()
  }

  /// Makes it the sheet that is seen on opening: the library shows the first one, even a hidden one.
  func activate() {
    unsafe worksheet_activate(worksheet)
  }

  /// Throws, naming cells, unless the library did as it was told.
  func check(_ code: lxw_error, at range: CellRange) throws(Failure) {
    try file.code.check(code, at: range, on: sheet.name)
  }
}

extension CellAddress {
  /// The row as the library counts, from 0.
  var libraryRow: lxw_row_t { lxw_row_t(row - 1) }
  /// The column as the library counts, from 0.
  var libraryColumn: lxw_col_t { lxw_col_t(column - 1) }
}
