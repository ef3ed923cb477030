internal import ProfileModel

/// How a series is told from the others without colour: by filling, outline, dashes and marks.
enum ChartLook: Int, CaseIterable {
  case solid, outline, hatch, cap, grey, dots, backHatch, cross, rows, columns
  /// What may come on top of a value that is not known exactly.
  case open

  /// A look for each series, by what it stands for; no two are the same while there are enough.
  static func looks(of roles: [ReportLayout.Chart.Series.Role]) -> [ChartLook] {
    let spare: [ChartLook] = [
      .solid, .hatch, .grey, .dots, .outline, .cross, .backHatch, .rows, .columns,
    ]
    var taken: [ChartLook] = []
    for (index, role) in roles.enumerated() {
      let usual = usual(role).flatMap { taken.contains($0) ? nil : $0 }
      let look = usual ?? spare.first { !taken.contains($0) } ?? spare[index % spare.count]
      taken.append(look)
    }
    return taken
  }

  private static func usual(_ role: ReportLayout.Chart.Series.Role) -> ChartLook? {
    switch role {
    case .current: .solid
    case .target: .outline
    case .previous: .hatch
    case .cap: .cap
    case .part: nil
    }
  }

  // MARK: Areas

  /// What an area is filled with, in the chart whose ids begin with something.
  func fill(in id: String) -> String {
    switch self {
    case .solid, .grey: "currentColor"
    case .outline, .cap: "none"
    case .hatch, .dots, .backHatch, .cross, .rows, .columns, .open: "url(#\(patternID(in: id)))"
    }
  }

  var opacity: String? { self == .grey ? "0.35" : nil }
  var outline: String { self == .outline || self == .cap ? "1.6" : "0.8" }
  var dashes: String? { self == .cap ? "6 3" : self == .open ? "2 2" : nil }

  /// The pattern of the areas, where they have one.
  func pattern(in id: String) -> Markup? {
    let size = self == .dots || self == .open ? "5" : "6"
    guard let turn else { return nil }
    return .element(
      "pattern",
      [
        "id": patternID(in: id), "width": size, "height": size, "patternUnits": "userSpaceOnUse",
        "patternTransform": turn == 0 ? nil : "rotate(\(turn))",
      ], strokes)
  }

  private func patternID(in id: String) -> String { "\(id)-p\(rawValue)" }

  private var turn: Int? {
    switch self {
    case .solid, .outline, .cap, .grey: nil
    case .hatch, .cross, .open: 45
    case .backHatch: -45
    case .dots, .rows, .columns: 0
    }
  }

  private var strokes: [Markup] {
    switch self {
    case .dots:
      [
        .element(
          "circle", ["cx": "2.5", "cy": "2.5", "r": "1.2", "fill": "currentColor"])
      ]
    case .cross: [Self.stroke("M0 0V6M0 0H6", "1.6")]
    case .rows: [Self.stroke("M0 3H6", "2")]
    case .columns: [Self.stroke("M3 0V6", "2")]
    case .open: [Self.stroke("M0 0V5", "0.8")]
    default: [Self.stroke("M3 0V6", "2.2")]
    }
  }

  private static func stroke(_ path: String, _ width: String) -> Markup {
    .element("path", ["d": path, "stroke": "currentColor", "stroke-width": width, "fill": "none"])
  }

  // MARK: Lines

  var line: String { self == .solid ? "2.4" : "1.6" }

  var lineDashes: String? {
    switch self {
    case .outline: "7 3"
    case .hatch: "2 3"
    case .cap: "10 3 2 3"
    case .dots: "1 4"
    case .grey: "4 2"
    default: nil
    }
  }

  /// The mark of a value on a line.
  func mark(_ x: Double, _ y: Double) -> Markup {
    let number = ChartCanvas.number
    switch self {
    case .solid, .grey:
      return .element(
        "circle", ["cx": number(x), "cy": number(y), "r": "4", "fill": "currentColor"])
    case .outline, .dots: return polygon([(-4, -4), (4, -4), (4, 4), (-4, 4)], x, y)
    case .hatch, .cross: return polygon([(0, -5), (4.6, 3.6), (-4.6, 3.6)], x, y)
    case .cap, .backHatch: return polygon([(0, -5), (5, 0), (0, 5), (-5, 0)], x, y)
    case .rows, .columns, .open:
      let (from, to) = ((x - 4, y - 4), (x + 4, y + 4))
      let path =
        "M\(number(from.0)) \(number(from.1))L\(number(to.0)) \(number(to.1))"
        + "M\(number(from.0)) \(number(to.1))L\(number(to.0)) \(number(from.1))"
      return Self.stroke(path, "2")
    }
  }

  /// A mark that the paper shines through.
  private func polygon(_ corners: [(Double, Double)], _ x: Double, _ y: Double) -> Markup {
    let points = corners.map { "\(ChartCanvas.number(x + $0)),\(ChartCanvas.number(y + $1))" }
    return .element(
      "polygon",
      [
        "class": "paper", "points": points.joined(separator: " "), "fill": "#ffffff",
        "stroke": "currentColor", "stroke-width": "1.6",
      ])
  }
}
