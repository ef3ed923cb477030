internal import CXlsx
internal import ProfileModel

/// Draws one series of a chart with libxlsxwriter.
@safe struct SeriesDrawing {
  private let value: WorkbookContent.Chart.Series
  private let kind: WorkbookContent.Chart.Kind
  private let content: WorkbookContent
  private let look: ChartLook
  private let series: UnsafeMutablePointer<lxw_chart_series>

  private static let white: lxw_color_t = 0xFFFFFF

  /// Takes a series that was just added to a chart.
  init(
    _ value: WorkbookContent.Chart.Series, place: Int, of chart: WorkbookContent.Chart,
    in content: WorkbookContent, _ series: UnsafeMutablePointer<lxw_chart_series>
  ) {
    self.value = value
    kind = chart.kind
    self.content = content
    look = ChartLook(
      value.role, place: place, isUnderCap: chart.isCapped && value.role != .cap)
    unsafe self.series = unsafe series
  }

  /// Draws all of it.
  func draw(_ code: LibraryCode) throws(Failure) {
    unsafe assess_set_title(&series.pointee.title, value.name)
    try unsafe setRange(value.categories, series.pointee.categories, isValues: false, code)
    try unsafe setRange(value.values, series.pointee.values, isValues: true, code)
    switch kind {
    case .radar, .line: drawLine(look.dash)
    case .scatter: drawPoints()
    case .doughnut: try drawShares(code)
    case .filledRadar, .bar, .column: drawArea()
    }
    drawLabels()
  }

  /// Says which cells are shown, and what they hold.
  private func setRange(
    _ reference: WorkbookContent.Reference, _ range: UnsafeMutablePointer<lxw_series_range>?,
    isValues: Bool, _ code: LibraryCode
  ) throws(Failure) {
    unsafe assess_set_range(range, reference.text, reference.sheet)
    let folded = SheetName.folded(reference.sheet)
    let sheet = content.sheets.first { SheetName.folded($0.name) == folded }
    for row in reference.range.rows {
      for column in reference.range.columns {
        let cell = sheet?[CellAddress(unchecked: row, column)]?.value ?? .nothing
        guard unsafe add(cell, to: range, isValues: isValues) else { throw code.noMemory }
      }
    }
  }

  private func add(
    _ cell: WorkbookContent.Cell.Value, to range: UnsafeMutablePointer<lxw_series_range>?,
    isValues: Bool
  ) -> Bool {
    if !isValues, let text = cell.shownText {
      return unsafe assess_add_to_cache(range, CellText.escaped(text), nil) != 0
    }
    guard var number = cell.shownNumber else {
      return unsafe assess_add_to_cache(range, nil, nil) != 0
    }
    return unsafe assess_add_to_cache(range, nil, &number) != 0
  }

  private func drawLine(_ dash: ChartLook.Dash) {
    var line = look.line
    line.dash_type = dash.code
    unsafe chart_series_set_line(series, &line)
    drawMarks()
  }

  /// Points are not joined by lines.
  private func drawPoints() {
    drawMarks()
  }

  private func drawMarks() {
    unsafe chart_series_set_marker_type(series, look.mark.code)
    guard look.mark != .none else { return }
    unsafe chart_series_set_marker_size(series, 7)
    var line = look.line
    line.width = 1
    unsafe chart_series_set_marker_line(series, &line)
    var fill = lxw_chart_fill()
    fill.color = look.pattern == .solid ? look.colour : Self.white
    unsafe chart_series_set_marker_fill(series, &fill)
  }

  private func drawArea() {
    var line = look.line
    line.width = look.pattern == .hollow ? look.width : 0.75
    unsafe chart_series_set_line(series, &line)
    if let code = look.pattern.code {
      var pattern = look.chartPattern(code)
      unsafe chart_series_set_pattern(series, &pattern)
    } else {
      var fill = look.chartFill
      unsafe chart_series_set_fill(series, &fill)
    }
  }

  /// Each share of a ring has a look of its own, and a white edge.
  private func drawShares(_ code: LibraryCode) throws(Failure) {
    let range = value.values.range
    let looks = (0..<max(range.rows.count, range.columns.count)).map {
      ChartLook(.part, place: $0)
    }
    let points = ChartPoints(looks)
    try code.check(unsafe points.set(on: series))
  }

  private func drawLabels() {
    switch value.labels {
    case .none: return
    case .values(let format):
      unsafe chart_series_set_labels(series)
      if let code = format.code { unsafe chart_series_set_labels_num_format(series, code) }
    case .shares:
      unsafe chart_series_set_labels_options(series, 0, 0, 0)
      unsafe chart_series_set_labels_percentage(series)
    }
    unsafe withChartFont(size: ChartDrawing.textSize) {
      unsafe chart_series_set_labels_font(series, $0)
    }
    if kind == .line {
      unsafe chart_series_set_labels_position(
        series, UInt8(LXW_CHART_LABEL_POSITION_ABOVE.rawValue))
    }
    guard kind.putsLabelsOverAreas else { return }
    var fill = lxw_chart_fill()
    fill.color = Self.white
    unsafe chart_series_set_labels_fill(series, &fill)
  }
}

extension WorkbookContent.Chart.Kind {
  /// Whether labels stand on filled areas, where they need ground of their own to be read.
  fileprivate var putsLabelsOverAreas: Bool {
    switch self {
    case .doughnut, .filledRadar, .bar(.stacked), .bar(.percent), .column(.stacked),
      .column(.percent):
      true
    case .radar, .bar, .column, .line, .scatter: false
    }
  }
}

extension WorkbookContent.Cell.Value {
  /// The number that a cell shows, where it shows one.
  fileprivate var shownNumber: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number), .formula(_, .number(let number)): number + 0
    case .date(let date): Double(Numbers.serial(of: date))
    case .nothing, .text, .rich, .boolean, .link, .formula(_, .text): nil
    }
  }
}
