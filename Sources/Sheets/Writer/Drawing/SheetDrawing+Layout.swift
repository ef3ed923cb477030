internal import CXlsx
internal import ProfileModel

extension SheetDrawing {
  /// Sets widths, groups and what is hidden.
  func drawColumns(_ widths: [Int]) throws(Failure) {
    for (index, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      options.level = UInt8(column.level)
      let number = lxw_col_t(index)
      try file.code.check(
        unsafe worksheet_set_column_opt(
          worksheet, number, number, Double(widths[index]) + 1, nil, &options))
    }
  }

  /// Sets heights, groups and what is hidden; rows of data are left as high as programs like.
  func drawRows(_ widths: [Int]) throws(Failure) {
    guard sheet.kind != .data || !sheet.rowSettings.isEmpty else { return }
    var heights: [Double] = []
    if sheet.kind != .data {
      unsafe worksheet_set_default_row(worksheet, RowHeights.single, 0)
      heights = RowHeights.of(sheet, widths: widths)
      for (row, height) in heights.enumerated() where height != RowHeights.single {
        try file.code.check(
          unsafe worksheet_set_row(worksheet, lxw_row_t(row), Self.exact(height), nil))
      }
    }
    for (row, setting) in sheet.rowSettings.sorted(by: { $0.key < $1.key }) {
      var options = lxw_row_col_options()
      options.hidden = setting.isHidden ? 1 : 0
      options.level = UInt8(setting.level)
      let present = row <= heights.count ? heights[row - 1] : nil
      let height = setting.height ?? present ?? Self.libraryDefault
      try file.code.check(
        unsafe worksheet_set_row_opt(
          worksheet, lxw_row_t(row - 1), Self.exact(height), nil, &options))
    }
  }

  private static let libraryDefault = 15.0

  /// The library takes its own default height for none at all.
  private static func exact(_ height: Double) -> Double {
    height == libraryDefault ? libraryDefault + 0.01 : height
  }

  /// Merges cells; each gets the look of the first.
  func drawMerges() throws(Failure) {
    for merge in sheet.merges {
      let style = sheet[merge.first]?.style ?? WorkbookContent.Style(.plain)
      try check(
        unsafe worksheet_merge_range(
          worksheet, merge.first.libraryRow, merge.first.libraryColumn, merge.last.libraryRow,
          merge.last.libraryColumn, "", try file.formats.format(style)), at: merge)
    }
  }

  /// Sets what is seen on opening.
  func drawView() throws(Failure) {
    if sheet.headingRows > 0 || sheet.headingColumns > 0 {
      unsafe worksheet_freeze_panes(
        worksheet, lxw_row_t(sheet.headingRows), lxw_col_t(sheet.headingColumns))
    }
    if sheet.zoom != 100 { unsafe worksheet_set_zoom(worksheet, UInt16(sheet.zoom)) }
    if sheet.kind != .data {
      unsafe worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }
    if let filter = sheet.filter {
      try check(
        unsafe worksheet_autofilter(
          worksheet, filter.first.libraryRow, filter.first.libraryColumn, filter.last.libraryRow,
          filter.last.libraryColumn), at: filter)
    }
    if sheet.isHidden { unsafe worksheet_hide(worksheet) }
  }

  /// Locks what is not to be changed.
  func drawProtection() {
    var options = lxw_protection()
    options.sort = 1
    options.autofilter = 1
    options.format_columns = 1
    options.format_rows = 1
    switch sheet.protection {
    case .none: return
    case .inputOnly: unsafe worksheet_protect(worksheet, nil, &options)
    case .password(let password): unsafe worksheet_protect(worksheet, password, &options)
    }
  }
}
