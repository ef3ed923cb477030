internal import CXlsx
internal import Wording

/// How a sheet is laid out on screen and paper: A4 landscape, one page wide, headings repeated.
struct PageLayout {
  private static let a4: UInt8 = 9
  private static let lineHeight = 18.0
  private static let rowPadding = 4.0

  private let sheet: WorkbookContent.Sheet
  private let content: WorkbookContent

  init(_ sheet: WorkbookContent.Sheet, _ content: WorkbookContent) {
    self.sheet = sheet
    self.content = content
  }

  /// Sets the layout on a sheet of libxlsxwriter, and returns the first refusal.
  func apply(to worksheet: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
    for (column, width) in sheet.columnWidths.enumerated() {
      let column = lxw_col_t(column)
      unsafe worksheet_set_column(worksheet, column, column, Double(width) + 1, nil)
    }
    if sheet.headingRows > 0 {
      unsafe worksheet_freeze_panes(worksheet, lxw_row_t(sheet.headingRows), 0)
    }
    if sheet.isForPrint { unsafe setRowHeights(on: worksheet) }
    return unsafe setPage(on: worksheet)
  }

  private func setPage(on worksheet: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
    unsafe worksheet_set_landscape(worksheet)
    unsafe worksheet_set_paper(worksheet, Self.a4)
    unsafe worksheet_fit_to_pages(worksheet, 1, 0)
    unsafe worksheet_set_margins(worksheet, 0.5, 0.5, 0.9, 0.7)
    if sheet.headingRows > 0 {
      unsafe worksheet_repeat_rows(worksheet, 0, lxw_row_t(sheet.headingRows - 1))
    }
    let header = "&L\(escaped(content.title))&R\(escaped(content.label))"
    let footer = "&L\(escaped(content.issue))&C&P / &N"
    let code = unsafe worksheet_set_header(worksheet, header)
    guard code == LXW_NO_ERROR else { return code }
    return unsafe worksheet_set_footer(worksheet, footer)
  }

  /// Gives each row the height its wrapped text needs, since no program computes it on opening.
  private func setRowHeights(on worksheet: UnsafeMutablePointer<lxw_worksheet>) {
    for (row, cells) in sheet.rows.enumerated() {
      let lines = zip(cells, sheet.columnWidths).map { cell, width in
        if case .text(let text, .value) = cell { return text.wrapped(to: max(2, width)).count }
        return 1
      }
      let height = Double(lines.max() ?? 1) * Self.lineHeight + Self.rowPadding
      unsafe worksheet_set_row(worksheet, lxw_row_t(row), height, nil)
    }
  }

  /// Keeps an ampersand from being read as a code of the header, and the whole within its length.
  private func escaped(_ text: String) -> String {
    String(text.prefix(60)).split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&&")
  }
}
