internal import Reports

/// Bars that lie, their parts one after the other: shares as they are, counts by what they come to.
struct StripChart: ChartKind {
  private static let bar = 20.0
  private static let gap = 10.0

  private let figures: ChartFigures
  private let looks: [ChartLook]
  private let scale: ChartScale
  private let labels: [ChartLabel]
  private let left: Double
  private let right = ChartCanvas.width - 40

  init(figures: ChartFigures, looks: [ChartLook]) {
    (self.figures, self.looks) = (figures, looks)
    scale = ChartScale([0, 1], .share)
    labels = figures.categories.map { ChartLabel($0, width: 165, lines: 2) }
    left = (labels.map(\.width).max() ?? 0) + 10
  }

  func draw(on canvas: inout ChartCanvas, from top: Double) -> Double {
    let first = top + 18
    let bottom = first + Double(labels.count) * height
    canvas.text([figures.categoryTitle], left - 8, top + 10, .end, size: 11)
    for tick in scale.ticks {
      canvas.line((x(tick), first), (x(tick), bottom), opacity: "0.2")
      canvas.text([scale.label(tick)], x(tick), bottom + 14, .middle, size: 10)
    }
    for (index, label) in labels.enumerated() {
      let y = first + Double(index) * height
      let text = y + (height - Double(label.lines.count) * ChartCanvas.line) / 2 + 11
      canvas.text(label.lines, left - 8, text, .end, whole: label.whole)
      drawStrip(index, on: &canvas, at: y + Self.gap / 2)
    }
    canvas.text([figures.valueTitle], (left + right) / 2, bottom + 30, .middle, size: 11)
    return bottom + (figures.valueTitle.isEmpty ? 20 : 36)
  }

  /// Two lines of a label must find room beside a strip.
  private var height: Double {
    labels.contains { $0.lines.count > 1 } ? 2 * ChartCanvas.line + 2 : Self.bar + Self.gap
  }

  private func x(_ part: Double) -> Double { left + scale.place(part) * (right - left) }

  private func drawStrip(_ index: Int, on canvas: inout ChartCanvas, at y: Double) {
    let values = figures.series.map { $0.values[index] }
    let parts = values.map { max($0.span?.lowerBound ?? 0, 0) }
    let sum = parts.reduce(0, +)
    // Shares that come to less than the whole leave the rest of it open.
    let whole = figures.kind == .share ? max(sum, 1) : sum
    var reached = 0.0
    for (place, part) in parts.enumerated() where part > 0 {
      let (from, to) = (x(reached / whole), x((reached + part) / whole))
      canvas.area(from, y, to - from, Self.bar, looks[place])
      let text = values[place].readable
      if ChartCanvas.width(of: text) + 8 < to - from {
        canvas.textOnPaper(text, (from + to) / 2, y + 14)
      }
      reached += part
    }
    if sum < whole { canvas.area(x(reached / whole), y, x(1) - x(reached / whole), Self.bar, .cap) }
    if sum == 0 { canvas.area(x(0), y, x(1) - x(0), Self.bar, .cap) }
    canvas.text([Self.missing(values)], right + 6, y + 14, size: 11)
  }

  /// The signs of the parts that have no number.
  private static func missing(_ values: [ChartFigures.Value]) -> String {
    let signs = values.filter { $0.span == nil }.map(\.readable)
    return signs.first ?? ""
  }
}
