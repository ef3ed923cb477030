internal import CXlsx
internal import Files
internal import ProfileModel
internal import Wording

/// A workbook that libxlsxwriter is making; abandoned, it leaves no file.
@safe final class WorkbookFile {
  private let path: String
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [WorkbookContent.Meaning: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  /// Begins a workbook at a path.
  init(_ path: String, _ content: WorkbookContent) throws(Failure) {
    self.path = path
    unsafe workbook = unsafe workbook_new(path)
    try check(
      unsafe assess_set_properties(workbook, content.title, content.label, content.created))
    for meaning in WorkbookContent.Meaning.allCases {
      guard let format = unsafe workbook_add_format(workbook) else {
        throw refused(LXW_ERROR_MEMORY_MALLOC_FAILED)
      }
      unsafe CellStyle(meaning).apply(to: format)
      unsafe formats[meaning] = unsafe format
    }
  }

  deinit {
    if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
  }

  /// Writes the file; the library frees the workbook whether it could or not.
  ///
  /// It also complains to stderr in words of its own, which would stand beside ours.
  func finish() throws(Failure) {
    let (code, refusal) = StandardStream.errors.silenced {
      let code = unsafe workbook_close(workbook)
      return (code, SystemError.lastRefusal(at: path))
    }
    unsafe workbook = nil
    switch code {
    case LXW_NO_ERROR: return
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      throw refusal
    default: throw refused(code)
    }
  }

  /// Adds a sheet.
  func add(_ sheet: WorkbookContent.Sheet, of content: WorkbookContent) throws(Failure) {
    guard !sheet.name.isEmpty else { throw refused(LXW_ERROR_INVALID_SHEETNAME_CHARACTER) }
    try check(unsafe workbook_validate_sheet_name(workbook, sheet.name))
    guard let worksheet = unsafe workbook_add_worksheet(workbook, sheet.name) else {
      throw refused(LXW_ERROR_MEMORY_MALLOC_FAILED)
    }
    try check(unsafe PageLayout(sheet, content).apply(to: worksheet))
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        try check(
          unsafe write(cell, to: worksheet, row: lxw_row_t(row), column: lxw_col_t(column)))
      }
    }
  }

  private func write(
    _ cell: WorkbookContent.Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>, row: lxw_row_t,
    column: lxw_col_t
  ) -> lxw_error {
    switch cell {
    case .text(let text, let meaning):
      unsafe worksheet_write_string(sheet, row, column, CellText.escaped(text), formats[meaning])
    case .integer(let number, let meaning):
      unsafe worksheet_write_number(sheet, row, column, Double(number), formats[meaning])
    }
  }

  private func check(_ code: lxw_error) throws(Failure) {
    guard code == LXW_NO_ERROR else { throw refused(code) }
  }

  private func refused(_ code: lxw_error) -> Failure {
    let words = unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "\(code)"
    return Failure(
      .storage, at: .file(path),
      Text(ja: "Excel ブックを書けません(\(words))", en: "the workbook cannot be written (\(words))"),
      remedy: Text(
        ja: "空き容量、書き込み権限、文字数(1セル32,767字まで)を確かめてください",
        en: "check the free space, your permission and the length (32,767 characters a cell)"))
  }
}
