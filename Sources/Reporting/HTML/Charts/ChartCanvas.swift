internal import Numerics
internal import Wording

/// What a chart is drawn on: shapes one over the other, in units that are pixels at the natural width.
struct ChartCanvas {
  /// How wide every chart is.
  static let width = 560.0
  /// How large text is.
  static let letters = 12.0
  /// How far lines of text lie apart.
  static let line = 15.0

  /// Where a text has its fixed end.
  enum Anchor: String {
    case start, middle, end
  }

  /// What the ids of this chart begin with.
  let id: String
  private(set) var shapes: [Markup] = []

  init(id: String) {
    self.id = id
  }

  /// Draws an area.
  mutating func area(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ look: ChartLook)
  {
    guard width > 0, height > 0 else { return }
    shapes.append(
      .element(
        "rect",
        [
          "x": Self.number(x), "y": Self.number(y), "width": Self.number(width),
          "height": Self.number(height), "fill": look.fill(in: id), "fill-opacity": look.opacity,
          "stroke": "currentColor", "stroke-width": look.outline, "stroke-dasharray": look.dashes,
        ]))
  }

  /// Draws a straight line.
  mutating func line(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), width: Double = 1,
    opacity: String? = nil, dashes: String? = nil
  ) {
    shapes.append(
      .element(
        "line",
        [
          "x1": Self.number(from.x), "y1": Self.number(from.y), "x2": Self.number(to.x),
          "y2": Self.number(to.y), "stroke": "currentColor", "stroke-width": Self.number(width),
          "stroke-opacity": opacity, "stroke-dasharray": dashes,
        ]))
  }

  /// Draws a straight line on a strip of paper, so that it is seen over any filling.
  mutating func lineOnPaper(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), width: Double, dashes: String?
  ) {
    shapes.append(
      .element(
        "rect",
        [
          "class": "paper", "x": Self.number(from.x), "y": Self.number(from.y - width),
          "width": Self.number(to.x - from.x), "height": Self.number(width * 2), "fill": "#ffffff",
        ]))
    line(from, to, width: width, dashes: dashes)
  }

  /// Draws a line through points, closed where it is to be.
  mutating func path(
    _ points: [(x: Double, y: Double)], isClosed: Bool = false, _ look: ChartLook,
    opacity: String? = nil
  ) {
    guard points.count > 1 else { return }
    let places = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }
    shapes.append(
      .element(
        isClosed ? "polygon" : "polyline",
        [
          "points": places.joined(separator: " "), "fill": "none", "stroke": "currentColor",
          "stroke-width": look.line, "stroke-opacity": opacity, "stroke-dasharray": look.lineDashes,
          "stroke-linejoin": "round",
        ]))
  }

  /// Draws a shape of its own.
  mutating func shape(_ shape: Markup) {
    shapes.append(shape)
  }

  /// Writes lines of text, the first on a base line; the whole text stands behind them where it was cut.
  mutating func text(
    _ lines: [String], _ x: Double, _ y: Double, _ anchor: Anchor = .start, size: Double = 12,
    whole: String? = nil
  ) {
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let shown = Markup(line)
      let title = whole.map { [Markup.element("title", [:], Markup($0))] } ?? []
      shapes.append(
        .element(
          "text",
          [
            "x": Self.number(x), "y": Self.number(y + Double(index) * Self.line),
            "text-anchor": anchor == .start ? nil : anchor.rawValue,
            "font-size": Self.number(size), "fill": "currentColor",
          ], title + [shown]))
    }
  }

  /// Writes a text in the middle of a place, on paper so that it reads over any pattern.
  mutating func textOnPaper(_ text: String, _ x: Double, _ y: Double, size: Double = 11) {
    let width = Self.width(of: text) * size / Self.letters + 4
    shapes.append(
      .element(
        "rect",
        [
          "class": "paper", "x": Self.number(x - width / 2), "y": Self.number(y - size + 1),
          "width": Self.number(width), "height": Self.number(size + 2), "rx": "2",
          "fill": "#ffffff",
        ]))
    self.text([text], x, y, .middle, size: size)
  }

  /// How wide a text is at the size of letters, rather too wide than too narrow.
  static func width(of text: String) -> Double {
    let isLatin = text.utf8.allSatisfy { $0 < 0x80 }
    return Double(text.displayWidth) * (isLatin ? 6.9 : 6.3)
  }

  /// A coordinate with at most two decimals.
  static func number(_ value: Double) -> String {
    guard let digits = Rounding.digits(value, decimals: 2) else { return "0" }
    var text = Substring(digits)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text == "-0" ? "0" : String(text)
  }
}
