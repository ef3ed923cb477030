/// The frame of charts whose values go up: the axis at the left, the categories below.
struct UprightFrame {
  let scale: ChartScale
  let left: Double
  let right = ChartCanvas.width - 8
  let top: Double
  let bottom: Double
  private let figures: ChartFigures
  private let labels: [ChartLabel]
  /// Every how many categories one is named.
  private let stride: Int

  init(_ figures: ChartFigures, from top: Double, height: Double) {
    self.figures = figures
    scale = ChartScale(figures.ends, figures.kind)
    let scale = scale
    left = (scale.ticks.map { ChartCanvas.width(of: scale.label($0)) }.max() ?? 0) + 8
    let step = (ChartCanvas.width - 8 - left) / Double(max(figures.categories.count, 1))
    let widest = figures.categories.map { ChartLabel($0, width: 88, lines: 1).width }.max() ?? 0
    stride = step >= 64 ? 1 : max(1, Int(((widest + 6) / step).rounded(.up)))
    let room = step * Double(stride) - 4
    labels = figures.categories.map { ChartLabel($0, width: room, lines: 2) }
    self.top = top + 22
    bottom = top + height - 44
  }

  /// How wide the place of one category is.
  var step: Double { (right - left) / Double(max(figures.categories.count, 1)) }

  /// The middle of the place of a category.
  func x(_ index: Int) -> Double { left + (Double(index) + 0.5) * step }

  /// Where a value stands.
  func y(_ value: Double) -> Double { bottom - scale.place(value) * (bottom - top) }

  /// Draws lines, names and titles, and says how far down they came.
  func draw(on canvas: inout ChartCanvas) -> Double {
    canvas.text([figures.valueTitle], 0, top - 12, size: 11)
    for tick in scale.ticks {
      canvas.line((left, y(tick)), (right, y(tick)), opacity: "0.2")
      canvas.text([scale.label(tick)], left - 5, y(tick) + 4, .end, size: 10)
    }
    canvas.line((left, y(0)), (right, y(0)), width: 1.4)
    for index in figures.categories.indices where index % stride == 0 {
      let label = labels[index]
      canvas.text(label.lines, x(index), bottom + 16, .middle, size: 11, whole: label.whole)
    }
    let end = bottom + Double(labels.map(\.lines.count).max() ?? 1) * ChartCanvas.line + 16
    canvas.text([figures.categoryTitle], right, end, .end, size: 11)
    return end + 6
  }
}
