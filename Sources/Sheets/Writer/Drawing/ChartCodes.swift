internal import CXlsx

extension ChartLook {
  /// Its line, unbroken.
  var line: lxw_chart_line {
    var line = lxw_chart_line()
    // The library takes the number of black for no colour.
    line.color = colour == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : colour
    line.width = width
    return line
  }

  /// What fills its area where that is no pattern.
  var chartFill: lxw_chart_fill {
    var fill = lxw_chart_fill()
    fill.color = colour
    fill.none = pattern == .hollow ? 1 : 0
    return fill
  }

  /// The pattern that fills its area.
  func chartPattern(_ code: lxw_chart_pattern_type) -> lxw_chart_pattern {
    var pattern = lxw_chart_pattern()
    pattern.fg_color = colour
    pattern.bg_color = 0xFFFFFF
    pattern.type = UInt8(code.rawValue)
    return pattern
  }
}

extension ChartLook.Dash {
  /// The library's number for it.
  var code: UInt8 {
    let dash =
      switch self {
      case .solid: LXW_CHART_LINE_DASH_SOLID
      case .dash: LXW_CHART_LINE_DASH_DASH
      case .dot: LXW_CHART_LINE_DASH_ROUND_DOT
      case .longDash: LXW_CHART_LINE_DASH_LONG_DASH
      case .dashDot: LXW_CHART_LINE_DASH_DASH_DOT
      }
    return UInt8(dash.rawValue)
  }
}

extension ChartLook.Mark {
  /// The library's number for it.
  var code: UInt8 {
    let mark =
      switch self {
      case .none: LXW_CHART_MARKER_NONE
      case .circle: LXW_CHART_MARKER_CIRCLE
      case .triangle: LXW_CHART_MARKER_TRIANGLE
      case .diamond: LXW_CHART_MARKER_DIAMOND
      case .square: LXW_CHART_MARKER_SQUARE
      case .cross: LXW_CHART_MARKER_X
      case .plus: LXW_CHART_MARKER_PLUS
      }
    return UInt8(mark.rawValue)
  }
}

extension ChartLook.Pattern {
  /// The library's pattern; none for what is filled evenly or not at all.
  var code: lxw_chart_pattern_type? {
    switch self {
    case .solid, .hollow: nil
    case .risingStripes: LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL
    case .fallingStripes: LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL
    case .dots: LXW_CHART_PATTERN_PERCENT_25
    case .levelStripes: LXW_CHART_PATTERN_DARK_HORIZONTAL
    case .grid: LXW_CHART_PATTERN_SMALL_GRID
    }
  }
}

/// The looks of the single values of a series, in memory that the library can point to.
@safe final class ChartPoints {
  private let count: Int
  private let points: UnsafeMutablePointer<lxw_chart_point>
  private let lines: UnsafeMutablePointer<lxw_chart_line>
  private let fills: UnsafeMutablePointer<lxw_chart_fill>
  private let patterns: UnsafeMutablePointer<lxw_chart_pattern>

  /// Keeps looks.
  init(_ looks: [ChartLook]) {
    count = looks.count
    unsafe points = .allocate(capacity: looks.count)
    unsafe lines = .allocate(capacity: looks.count)
    unsafe fills = .allocate(capacity: looks.count)
    unsafe patterns = .allocate(capacity: looks.count)
    for (index, look) in looks.enumerated() {
      var edge = look.line
      edge.color = 0x404040
      edge.width = 0.75
      unsafe (lines + index).initialize(to: edge)
      unsafe (fills + index).initialize(to: look.chartFill)
      unsafe (patterns + index).initialize(
        to: look.chartPattern(look.pattern.code ?? LXW_CHART_PATTERN_NONE))
      var point = unsafe lxw_chart_point()
      unsafe point.line = unsafe lines + index
      if look.pattern.code == nil {
        unsafe point.fill = unsafe fills + index
      } else {
        unsafe point.pattern = unsafe patterns + index
      }
      unsafe (points + index).initialize(to: point)
    }
  }

  deinit {
    unsafe points.deallocate()
    unsafe lines.deallocate()
    unsafe fills.deallocate()
    unsafe patterns.deallocate()
  }

  /// Gives the looks to a series, which copies them.
  func set(on series: UnsafeMutablePointer<lxw_chart_series>) -> lxw_error {
    var list: [UnsafeMutablePointer<lxw_chart_point>?] = unsafe (0..<count).map {
      unsafe points + $0
    }
    unsafe list.append(nil)
    return unsafe chart_series_set_points(series, &list)
  }
}
