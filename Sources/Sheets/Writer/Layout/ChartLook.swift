/// How a series of a chart is drawn, so that it can be told from the others in grey.
///
/// Each differs from the next in lightness, and besides in the pattern of its area, the dashes of its
/// line and the shape of its marks.
struct ChartLook: Hashable {
  /// How a line is broken.
  enum Dash: Hashable {
    case solid, dash, dot, longDash, dashDot
  }

  /// What stands at each value of a line.
  enum Mark: Hashable {
    case none, circle, triangle, diamond, square, cross, plus
  }

  /// What an area is filled with.
  enum Pattern: Hashable {
    case solid, hollow, risingStripes, fallingStripes, dots, levelStripes, grid
  }

  /// The colour of lines, edges and patterns.
  let colour: UInt32
  /// The width of a line, in points.
  let width: Float
  /// How the line is broken.
  let dash: Dash
  /// What stands at each value.
  let mark: Mark
  /// What an area is filled with.
  let pattern: Pattern

  private init(
    _ colour: UInt32, _ width: Float, _ dash: Dash, _ mark: Mark, _ pattern: Pattern
  ) {
    self.colour = colour
    self.width = width
    self.dash = dash
    self.mark = mark
    self.pattern = pattern
  }

  /// The look of a role; parts differ by their place.
  ///
  /// Bars under a cap are light, so that the frame is seen where they pass it.
  init(_ role: WorkbookContent.Chart.Series.Role, place: Int, isUnderCap: Bool = false) {
    self =
      switch role {
      case _ where isUnderCap: Self.parts[2]
      case .current: Self(0x1F3864, 2.25, .solid, .circle, .solid)
      case .target: Self(0xB45F06, 2, .dash, .triangle, .risingStripes)
      case .previous: Self(0x8C8C8C, 1.75, .dot, .diamond, .dots)
      case .cap: Self(0x000000, 1.75, .longDash, .none, .hollow)
      case .part: Self.parts[place % Self.parts.count]
      }
  }

  private static let parts = [
    ChartLook(0x1F3864, 2.25, .solid, .circle, .solid),
    ChartLook(0x5B7DB1, 2, .dash, .square, .risingStripes),
    ChartLook(0xA9BEDD, 2, .solid, .triangle, .solid),
    ChartLook(0x6B6B6B, 1.75, .dot, .diamond, .dots),
    ChartLook(0x3A3A3A, 1.75, .dashDot, .cross, .fallingStripes),
    ChartLook(0x7F9A6A, 1.75, .longDash, .plus, .levelStripes),
    ChartLook(0xD9D9D9, 1.75, .solid, .square, .solid),
    ChartLook(0x8A6D3B, 1.75, .dash, .circle, .grid),
  ]
}
