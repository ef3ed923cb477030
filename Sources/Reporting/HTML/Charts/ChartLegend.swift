internal import Wording

/// What the looks of a chart stand for, in as many rows as it takes.
struct ChartLegend {
  private static let swatch = 26.0
  private let entries: [(look: ChartLook, name: String)]
  private let isOfLines: Bool

  init(
    _ figures: ChartFigures, _ looks: [ChartLook], _ language: Language, isOfLines: Bool
  ) {
    let series = zip(looks, figures.series).map { (look: $0, name: $1.name.onOneLine) }
    let open = Text(ja: "最も高い場合", en: "at most")
    entries = series + (figures.hasSpans ? [(look: .open, name: open[language])] : [])
    self.isOfLines = isOfLines
  }

  /// Draws the legend at the top, and says where what follows begins.
  func draw(on canvas: inout ChartCanvas) -> Double {
    var (x, y) = (0.0, 14.0)
    for entry in entries {
      let label = ChartLabel(entry.name, width: ChartCanvas.width - Self.swatch - 12, lines: 1)
      let width = Self.swatch + label.width + 18
      if x > 0, x + width > ChartCanvas.width { (x, y) = (0, y + 18) }
      draw(entry.look, x, y, on: &canvas)
      canvas.text(label.lines, x + Self.swatch, y, whole: label.whole)
      x += width
    }
    return y + 12
  }

  private func draw(_ look: ChartLook, _ x: Double, _ y: Double, on canvas: inout ChartCanvas) {
    guard isOfLines, look != .open else {
      return canvas.area(x + 1, y - 9.5, 19, 11, look)
    }
    canvas.path([(x, y - 4), (x + 20, y - 4)], look)
    canvas.shape(look.mark(x + 10, y - 4))
  }
}
