/// Bars that lie, the first at the top, each with its value at its end.
struct BarChart: ChartKind {
  private static let bar = 13.0
  private static let gap = 9.0

  private let figures: ChartFigures
  private let looks: [ChartLook]
  private let scale: ChartScale
  private let labels: [ChartLabel]
  private let left: Double
  private let right: Double

  init(figures: ChartFigures, looks: [ChartLook]) {
    (self.figures, self.looks) = (figures, looks)
    scale = ChartScale(figures.ends, figures.kind)
    labels = figures.categories.map { ChartLabel($0, width: 165, lines: 2) }
    let values = figures.series.flatMap(\.values).map { ChartCanvas.width(of: $0.readable) }
    left = (labels.map(\.width).max() ?? 0) + 10
    right = ChartCanvas.width - min(values.max() ?? 0, 110) - 8
  }

  func draw(on canvas: inout ChartCanvas, from top: Double) -> Double {
    var y = top + 18
    let bottom = y + labels.map(height).reduce(0, +)
    canvas.text([figures.categoryTitle], left - 8, top + 10, .end, size: 11)
    drawGrid(on: &canvas, from: y, to: bottom)
    for index in figures.categories.indices {
      drawGroup(index, on: &canvas, at: y)
      y += height(labels[index])
    }
    canvas.line((x(0), top + 18), (x(0), bottom), width: 1.4)
    canvas.text([figures.valueTitle], (left + right) / 2, bottom + 30, .middle, size: 11)
    return bottom + (figures.valueTitle.isEmpty ? 20 : 36)
  }

  private func x(_ value: Double) -> Double { left + scale.place(value) * (right - left) }

  private func height(_ label: ChartLabel) -> Double {
    let bars = Double(figures.series.count) * Self.bar
    return max(bars, Double(label.lines.count) * ChartCanvas.line) + Self.gap
  }

  private func drawGrid(on canvas: inout ChartCanvas, from top: Double, to bottom: Double) {
    for tick in scale.ticks {
      canvas.line((x(tick), top), (x(tick), bottom), opacity: "0.2")
      canvas.text([scale.label(tick)], x(tick), bottom + 14, .middle, size: 10)
    }
  }

  private func drawGroup(_ index: Int, on canvas: inout ChartCanvas, at y: Double) {
    let label = labels[index]
    let room = height(label) - Self.gap
    let text = y + (room - Double(label.lines.count) * ChartCanvas.line) / 2 + Self.gap / 2 + 11
    canvas.text(label.lines, left - 8, text, .end, whole: label.whole)
    let first = y + (room - Double(figures.series.count) * Self.bar) / 2 + Self.gap / 2
    for (place, series) in figures.series.enumerated() {
      draw(
        series.values[index], looks[place], on: &canvas, at: first + Double(place) * Self.bar)
    }
  }

  private func draw(
    _ value: ChartFigures.Value, _ look: ChartLook, on canvas: inout ChartCanvas, at y: Double
  ) {
    guard let span = value.span else {
      return canvas.text([value.readable], x(0) + 5, y + 10, size: 10.5)
    }
    let (zero, low, high) = (x(0), x(span.lowerBound), x(span.upperBound))
    canvas.area(min(zero, low), y + 1, abs(low - zero), Self.bar - 2, look)
    canvas.area(low, y + 1, high - low, Self.bar - 2, .open)
    canvas.text([value.readable], max(zero, high) + 5, y + 10, size: 10.5)
  }
}
