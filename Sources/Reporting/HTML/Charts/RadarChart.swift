internal import Numerics

/// Axes around a centre; each is named with its values in the order of the legend.
struct RadarChart: ChartKind {
  private static let radius = 120.0

  private let figures: ChartFigures
  private let looks: [ChartLook]
  private let scale: ChartScale

  init(figures: ChartFigures, looks: [ChartLook]) {
    (self.figures, self.looks) = (figures, looks)
    scale = ChartScale(figures.ends.map { max($0, 0) }, figures.kind)
  }

  func draw(on canvas: inout ChartCanvas, from top: Double) -> Double {
    let centre = (x: ChartCanvas.width / 2, y: top + Self.radius + 52)
    drawNet(around: centre, on: &canvas)
    for (place, series) in figures.series.enumerated() {
      drawOpen(series, around: centre, on: &canvas)
      draw(series, looks[place], around: centre, on: &canvas)
    }
    for index in figures.categories.indices { drawName(index, around: centre, on: &canvas) }
    return centre.y + Self.radius + 60
  }

  private func point(_ index: Int, _ value: Double, around centre: (x: Double, y: Double))
    -> (x: Double, y: Double)
  {
    let turn = Double(index) / Double(figures.categories.count)
    let (x, y) = Real.onCircle(afterTurn: turn)
    let distance = scale.place(max(value, 0)) * Self.radius
    return (centre.x + x * distance, centre.y + y * distance)
  }

  private func drawNet(
    around centre: (x: Double, y: Double), on canvas: inout ChartCanvas
  ) {
    for index in figures.categories.indices {
      canvas.line(centre, point(index, scale.high, around: centre), opacity: "0.25")
    }
    for tick in scale.ticks.dropFirst() {
      let corners = figures.categories.indices.map { point($0, tick, around: centre) }
      for (from, to) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
        canvas.line(from, to, opacity: "0.2")
      }
      let at = point(0, tick, around: centre)
      canvas.text([scale.label(tick)], at.x + 3, at.y + 10, size: 9)
    }
  }

  /// The line of a series, whole where nothing is missing, else in stretches.
  private func draw(
    _ series: ChartFigures.Series, _ look: ChartLook, around centre: (x: Double, y: Double),
    on canvas: inout ChartCanvas
  ) {
    let runs = LineChart.runs(of: series.values)
    let isWhole = runs.first?.count == series.values.count
    for run in runs {
      let points = run.map { point($0.index, $0.low, around: centre) }
      canvas.path(points, isClosed: isWhole, look)
      for point in points { canvas.shape(look.mark(point.x, point.y)) }
    }
    if !isWhole { joinEnds(of: series, look, around: centre, on: &canvas) }
  }

  /// The last axis stands beside the first.
  private func joinEnds(
    of series: ChartFigures.Series, _ look: ChartLook, around centre: (x: Double, y: Double),
    on canvas: inout ChartCanvas
  ) {
    guard let last = series.values.last?.span, let first = series.values.first?.span else { return }
    let ends = [(series.values.count - 1, last.lowerBound), (0, first.lowerBound)]
    canvas.path(ends.map { point($0.0, $0.1, around: centre) }, look)
  }

  /// How far values may reach that are not known exactly.
  private func drawOpen(
    _ series: ChartFigures.Series, around centre: (x: Double, y: Double),
    on canvas: inout ChartCanvas
  ) {
    for (index, value) in series.values.enumerated() {
      guard let span = value.span, span.lowerBound < span.upperBound else { continue }
      let from = point(index, span.lowerBound, around: centre)
      let to = point(index, span.upperBound, around: centre)
      canvas.line(from, to, width: 5, opacity: "0.5", dashes: "2 2")
    }
  }

  private func drawName(
    _ index: Int, around centre: (x: Double, y: Double), on canvas: inout ChartCanvas
  ) {
    let at = point(index, scale.high, around: centre)
    let (dx, dy) = (at.x - centre.x, at.y - centre.y)
    let anchor: ChartCanvas.Anchor = abs(dx) < 12 ? .middle : dx > 0 ? .start : .end
    let label = ChartLabel(figures.categories[index], width: 125, lines: 2)
    let values = figures.series.map { $0.values[index].readable }.joined(separator: " / ")
    // Three intervals side by side are wider than what is left beside the net.
    let lines = label.lines + ChartLabel(values, width: 178, lines: 2).lines
    let above = dy < -Self.radius * 0.6 ? Double(lines.count - 1) * ChartCanvas.line : 0
    let beside = anchor == .middle ? 0 : dx > 0 ? 8.0 : -8
    let below = dy > Self.radius * 0.6 ? 18.0 : anchor == .middle ? -8 : 0
    canvas.text(lines, at.x + beside, at.y + below - above, anchor, size: 11, whole: label.whole)
  }
}
