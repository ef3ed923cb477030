internal import CXlsx
internal import ProfileModel
internal import Wording

extension SheetDrawing {
  private static let commentColumns = 32
  private static let commentSize = 9.0

  /// Writes remarks, each in a box as large as its text.
  func drawComments() throws(Failure) {
    for comment in sheet.comments {
      let texts = CStrings()
      let lines = comment.text.wrapped(to: Self.commentColumns).count
      var options = unsafe lxw_comment_options()
      unsafe options.author = texts.pointer(to: comment.author)
      unsafe options.font_name = texts.pointer(to: Look.font)
      unsafe options.font_size = Self.commentSize
      unsafe options.width = 240
      unsafe options.height = UInt16(min(24 + lines * 20, 600))
      try check(
        unsafe worksheet_write_comment_opt(
          worksheet, comment.cell.libraryRow, comment.cell.libraryColumn,
          CellText.escaped(comment.text), &options), at: CellRange(comment.cell))
    }
  }

  /// Puts pictures over cells.
  func drawPictures() throws(Failure) {
    for picture in sheet.pictures {
      let texts = CStrings()
      var options = unsafe lxw_image_options()
      unsafe options.x_scale = picture.scale
      unsafe options.y_scale = picture.scale
      unsafe options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      unsafe options.description = texts.pointer(to: picture.description)
      try check(
        unsafe worksheet_insert_image_buffer_opt(
          worksheet, picture.anchor.libraryRow, picture.anchor.libraryColumn, picture.png,
          picture.png.count, &options), at: CellRange(picture.anchor))
    }
  }

  /// Draws charts, once all cells of all sheets are written.
  func drawCharts() throws(Failure) {
    for chart in sheet.charts {
      let drawing = try ChartDrawing(chart, of: content, in: file)
      try drawing.draw()
      let texts = CStrings()
      var options = unsafe lxw_chart_options()
      unsafe options.x_scale = Double(chart.width) / Self.libraryWidth
      unsafe options.y_scale = Double(chart.height) / Self.libraryHeight
      unsafe options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      unsafe options.description = texts.pointer(to: chart.description ?? chart.title)
      try check(
        unsafe worksheet_insert_chart_opt(
          worksheet, chart.anchor.libraryRow, chart.anchor.libraryColumn, drawing.chart, &options),
        at: CellRange(chart.anchor))
    }
  }

  private static let libraryWidth = 480.0
  private static let libraryHeight = 288.0
}
