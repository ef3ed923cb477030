internal import CXlsx
internal import ProfileModel

extension SheetDrawing {
  private static let a4: UInt8 = 9

  /// Sets how the sheet lies on paper.
  func drawPage(_ widths: [Int]) throws(Failure) {
    let page = sheet.page
    unsafe worksheet_set_paper(worksheet, Self.a4)
    if page.isPortrait {
      unsafe worksheet_set_portrait(worksheet)
    } else {
      unsafe worksheet_set_landscape(worksheet)
    }
    unsafe worksheet_fit_to_pages(worksheet, 1, page.fit == .onePage ? 1 : 0)
    unsafe worksheet_set_margins(worksheet, 0.5, 0.5, 0.9, 0.7)
    try drawRepeated()
    if let area = page.area {
      try check(
        unsafe worksheet_print_area(
          worksheet, area.first.libraryRow, area.first.libraryColumn, area.last.libraryRow,
          area.last.libraryColumn), at: area)
    }
    let ends = PageEnds.of(sheet, widths: widths)
    if !ends.isEmpty {
      var breaks = ends.map { lxw_row_t($0) } + [0]
      try file.code.check(unsafe worksheet_set_h_pagebreaks(worksheet, &breaks))
    }
    try drawHeadAndFoot()
  }

  private func drawRepeated() throws(Failure) {
    if sheet.headingRows > 0 || sheet.repeatedRows != nil {
      let rows = sheet.repeatedRows ?? 1...sheet.headingRows
      try file.code.check(
        unsafe worksheet_repeat_rows(
          worksheet, lxw_row_t(rows.lowerBound - 1), lxw_row_t(rows.upperBound - 1)))
    }
    if sheet.repeatsColumns, sheet.headingColumns > 0 {
      try file.code.check(
        unsafe worksheet_repeat_columns(worksheet, 0, lxw_col_t(sheet.headingColumns - 1)))
    }
  }

  private func drawHeadAndFoot() throws(Failure) {
    let head = HeaderText.head(title: content.title, label: content.label)
    try file.code.check(unsafe worksheet_set_header(worksheet, head))
    let foot = HeaderText.foot(issue: content.issue)
    try file.code.check(unsafe worksheet_set_footer(worksheet, foot))
  }
}
