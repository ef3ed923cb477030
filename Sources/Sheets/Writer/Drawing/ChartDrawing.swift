internal import CXlsx
internal import ProfileModel

/// Draws one chart with libxlsxwriter.
@safe struct ChartDrawing {
  /// The chart as a value.
  let value: WorkbookContent.Chart
  /// The workbook whose cells it shows.
  let content: WorkbookContent
  /// The chart as the library has it.
  let chart: UnsafeMutablePointer<lxw_chart>
  private let code: LibraryCode

  private static let titleSize = 12.0
  static let textSize = 9.0
  /// Up to so many categories, the name of each is shown.
  private static let mostLabels = 30

  /// Adds a chart to a file.
  init(
    _ value: WorkbookContent.Chart, of content: WorkbookContent, in file: WorkbookFile
  ) throws(Failure) {
    self.value = value
    self.content = content
    code = file.code
    unsafe chart = try unsafe file.addChart(value.kind.code)
  }

  /// Draws all of it.
  func draw() throws(Failure) {
    try drawSeries()
    drawTitle()
    drawLegend()
    switch value.kind {
    case .doughnut: unsafe chart_set_hole_size(chart, 50)
    case .radar, .filledRadar: drawRadarAxes()
    default: drawAxes()
    }
    drawBars()
    // Hidden rows keep their place in a chart.
    unsafe chart_show_hidden_data(chart)
  }

  private func drawSeries() throws(Failure) {
    for (place, series) in value.series.enumerated() {
      guard let pointer = unsafe chart_add_series(chart, nil, nil) else { throw code.noMemory }
      let drawing = unsafe SeriesDrawing(
        series, place: place, of: value, in: content, pointer)
      try drawing.draw(code)
    }
  }

  private func drawTitle() {
    guard !value.title.isEmpty else { return unsafe chart_title_off(chart) }
    unsafe assess_set_title(&chart.pointee.title, value.title)
    unsafe withChartFont(size: Self.titleSize, bold: true) {
      unsafe chart_title_set_name_font(chart, $0)
    }
  }

  private func drawLegend() {
    let position =
      switch value.legend {
      case .none: LXW_CHART_LEGEND_NONE
      case .bottom: LXW_CHART_LEGEND_BOTTOM
      case .right: LXW_CHART_LEGEND_RIGHT
      case .top: LXW_CHART_LEGEND_TOP
      }
    unsafe chart_legend_set_position(chart, UInt8(position.rawValue))
    unsafe withChartFont(size: Self.textSize) { unsafe chart_legend_set_font(chart, $0) }
  }

  /// Axes of bars, lines and points; where categories run downwards the values stay below.
  ///
  /// Until it writes bars that lie, the library calls the axis of their values x.
  private func drawAxes() {
    var categories = unsafe chart.pointee.x_axis
    var values = unsafe chart.pointee.y_axis
    if case .bar = value.kind { unsafe swap(&categories, &values) }
    unsafe draw(value.categories, as: categories, hasNumbers: value.kind == .scatter)
    unsafe draw(value.values, as: values, hasNumbers: true)
    if value.categories.isReversed { unsafe chart_axis_set_crossing_max(categories) }
  }

  private func drawRadarAxes() {
    unsafe withChartFont(size: Self.textSize) {
      unsafe chart_axis_set_num_font(chart.pointee.x_axis, $0)
    }
    unsafe setSpan(value.values, of: chart.pointee.y_axis)
    unsafe withChartFont(size: 8) { unsafe chart_axis_set_num_font(chart.pointee.y_axis, $0) }
  }

  private func draw(
    _ axis: WorkbookContent.Chart.Axis, as pointer: UnsafeMutablePointer<lxw_chart_axis>?,
    hasNumbers: Bool
  ) {
    guard let pointer = unsafe pointer else { return }
    if let title = axis.title {
      unsafe assess_set_title(&pointer.pointee.title, title)
      unsafe withChartFont(size: Self.textSize) { unsafe chart_axis_set_name_font(pointer, $0) }
    }
    unsafe withChartFont(size: Self.textSize) { unsafe chart_axis_set_num_font(pointer, $0) }
    if axis.isReversed { unsafe chart_axis_set_reverse(pointer) }
    if hasNumbers {
      unsafe setSpan(axis, of: pointer)
    } else if value.mostValues <= Self.mostLabels {
      unsafe chart_axis_set_interval_unit(pointer, 1)
    }
  }

  private func setSpan(
    _ axis: WorkbookContent.Chart.Axis, of pointer: UnsafeMutablePointer<lxw_chart_axis>?
  ) {
    if let minimum = axis.minimum { unsafe chart_axis_set_min(pointer, minimum) }
    if let maximum = axis.maximum { unsafe chart_axis_set_max(pointer, maximum) }
    if let step = axis.step { unsafe chart_axis_set_major_unit(pointer, step) }
    if let format = axis.format.code { unsafe chart_axis_set_num_format(pointer, format) }
    var line = lxw_chart_line()
    line.color = 0xBFBFBF
    line.width = 0.5
    unsafe chart_axis_major_gridlines_set_visible(pointer, 1)
    unsafe chart_axis_major_gridlines_set_line(pointer, &line)
  }

  /// Bars stand close, and a cap lies over the bars it is for.
  private func drawBars() {
    guard value.isClustered else { return }
    unsafe chart_set_series_gap(chart, 60)
    if value.isCapped { unsafe chart_set_series_overlap(chart, 100) }
  }
}

/// Lends the one font of every workbook to a call.
func withChartFont(
  size: Double, bold: Bool = false, _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Void
) {
  let texts = CStrings()
  var font = unsafe lxw_chart_font()
  unsafe font.name = texts.pointer(to: Look.font)
  unsafe font.size = size
  // The library writes bold titles unless told not to.
  unsafe font.bold = bold ? 1 : UInt8(LXW_EXPLICIT_FALSE.rawValue)
  unsafe body(&font)
}

extension WorkbookContent.Chart {
  /// Whether it has bars that stand beside each other.
  var isClustered: Bool { kind == .bar(.clustered) || kind == .column(.clustered) }

  /// Whether it has bars and a cap for each.
  var isCapped: Bool { isClustered && series.count == 2 && series.last?.role == .cap }

  /// The number of values of its longest series.
  fileprivate var mostValues: Int {
    series.map { max($0.values.range.rows.count, $0.values.range.columns.count) }.max() ?? 0
  }
}

extension WorkbookContent.Chart.Kind {
  /// The library's kind.
  fileprivate var code: lxw_chart_type {
    switch self {
    case .radar: LXW_CHART_RADAR_WITH_MARKERS
    case .filledRadar: LXW_CHART_RADAR_FILLED
    case .bar(.clustered): LXW_CHART_BAR
    case .bar(.stacked): LXW_CHART_BAR_STACKED
    case .bar(.percent): LXW_CHART_BAR_STACKED_PERCENT
    case .column(.clustered): LXW_CHART_COLUMN
    case .column(.stacked): LXW_CHART_COLUMN_STACKED
    case .column(.percent): LXW_CHART_COLUMN_STACKED_PERCENT
    case .line: LXW_CHART_LINE
    case .doughnut: LXW_CHART_DOUGHNUT
    case .scatter: LXW_CHART_SCATTER
    }
  }
}
