internal import ProfileModel

/// Bars that stand, with what they may not pass as a dashed line over their place.
struct ColumnChart: ChartKind {
  private let figures: ChartFigures
  private let looks: [ChartLook]
  private let height: Double
  private let standing: [Int]

  init(figures: ChartFigures, looks: [ChartLook], height: Double) {
    (self.figures, self.looks, self.height) = (figures, looks, height)
    standing = figures.series.indices.filter { figures.series[$0].role != .cap }
  }

  func draw(on canvas: inout ChartCanvas, from top: Double) -> Double {
    let frame = UprightFrame(figures, from: top, height: height)
    let end = frame.draw(on: &canvas)
    for index in figures.categories.indices {
      for (place, series) in standing.enumerated() {
        draw(index, series, place: place, in: frame, on: &canvas)
      }
      for series in figures.series.indices where figures.series[series].role == .cap {
        drawCap(index, series, in: frame, on: &canvas)
      }
    }
    return end
  }

  private func width(in frame: UprightFrame) -> Double {
    min(frame.step * 0.76 / Double(max(standing.count, 1)), 46)
  }

  private func draw(
    _ index: Int, _ series: Int, place: Int, in frame: UprightFrame, on canvas: inout ChartCanvas
  ) {
    let value = figures.series[series].values[index]
    let width = width(in: frame)
    let middle = frame.x(index) + (Double(place) - Double(standing.count - 1) / 2) * width
    let zero = frame.y(0)
    guard let span = value.span else {
      return canvas.text([value.readable], middle, zero - 4, .middle, size: 10)
    }
    let (low, high) = (frame.y(span.lowerBound), frame.y(span.upperBound))
    let left = middle - width / 2 + 1
    canvas.area(left, min(zero, low), width - 2, abs(zero - low), looks[series])
    canvas.area(left, high, width - 2, low - high, .open)
    guard ChartCanvas.width(of: value.readable) * 10 / ChartCanvas.letters <= width + 6 else {
      return
    }
    canvas.textOnPaper(value.readable, middle, min(zero, high) - 4, size: 10)
  }

  /// A line over the place of a category; its value stands where it differs from the last.
  private func drawCap(
    _ index: Int, _ series: Int, in frame: UprightFrame, on canvas: inout ChartCanvas
  ) {
    let values = figures.series[series].values
    let half = frame.step / 2
    let (left, right) = (frame.x(index) - half, frame.x(index) + half)
    guard let span = values[index].span else {
      return canvas.text([values[index].readable], left + 2, frame.top + 8, size: 10)
    }
    let y = frame.y(span.lowerBound)
    canvas.lineOnPaper((left, y), (right, y), width: 2, dashes: looks[series].dashes)
    let before = values[..<index].last { $0.span != nil }
    let isNew = before?.readable != values[index].readable
    if isNew { canvas.text([values[index].readable], left + 2, y - 5, size: 10) }
  }
}
