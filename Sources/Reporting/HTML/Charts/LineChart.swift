/// Lines with marks; where there is no value the line is broken, and the sign says why.
struct LineChart: ChartKind {
  private let figures: ChartFigures
  private let looks: [ChartLook]
  private let height: Double

  init(figures: ChartFigures, looks: [ChartLook], height: Double) {
    (self.figures, self.looks, self.height) = (figures, looks, height)
  }

  func draw(on canvas: inout ChartCanvas, from top: Double) -> Double {
    let frame = UprightFrame(figures, from: top, height: height)
    let end = frame.draw(on: &canvas)
    for (place, series) in figures.series.enumerated() {
      for run in Self.runs(of: series.values) {
        canvas.path(run.map { (frame.x($0.index), frame.y($0.low)) }, looks[place])
      }
    }
    for place in figures.series.indices { drawMarks(place, in: frame, on: &canvas) }
    return end
  }

  /// Stretches of values without a gap.
  static func runs(of values: [ChartFigures.Value]) -> [[(index: Int, low: Double)]] {
    var runs: [[(index: Int, low: Double)]] = [[]]
    for (index, value) in values.enumerated() {
      if let span = value.span {
        runs[runs.count - 1].append((index, span.lowerBound))
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private func drawMarks(_ place: Int, in frame: UprightFrame, on canvas: inout ChartCanvas) {
    let values = figures.series[place].values
    for (index, value) in values.enumerated() {
      let x = frame.x(index)
      guard let span = value.span else {
        let y = frame.bottom - 4 - Double(place) * 11
        canvas.text([value.readable], x, y, .middle, size: 10)
        continue
      }
      let (low, high) = (frame.y(span.lowerBound), frame.y(span.upperBound))
      if high < low { canvas.area(x - 4, high, 8, low - high, .open) }
      canvas.shape(looks[place].mark(x, low))
      guard isLabelled(index, of: values.count, value, in: frame),
        let isAbove = isAbove(place, at: index)
      else { continue }
      canvas.textOnPaper(value.readable, x, isAbove ? high - 8 : low + 17, size: 10)
    }
  }

  /// Whether a value stands above its mark, as that of the highest line does, or below, as that of the
  /// lowest; between them there is no room.
  private func isAbove(_ place: Int, at index: Int) -> Bool? {
    let values = figures.series.map { $0.values[index].span?.lowerBound }
    guard let value = values[place] else { return nil }
    let isHighest = values.enumerated().allSatisfy { other, high in
      high.map { $0 < value || $0 == value && other >= place } ?? true
    }
    if isHighest { return true }
    let isLowest = values.enumerated().allSatisfy { other, low in
      low.map { $0 > value || $0 == value && other <= place } ?? true
    }
    return isLowest ? false : nil
  }

  /// Whether a value has room: all along for two lines with few points, else at the ends.
  private func isLabelled(
    _ index: Int, of count: Int, _ value: ChartFigures.Value, in frame: UprightFrame
  ) -> Bool {
    let fits = ChartCanvas.width(of: value.readable) * 10 / ChartCanvas.letters <= frame.step
    return figures.series.count <= 2 && fits || index == 0 || index == count - 1
  }
}
