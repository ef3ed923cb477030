extension WorkbookContent {
  /// A colour of the organisation's own, for titles and headings.
  public struct Accent: Hashable, Sendable {
    /// How much red, green and blue there is in it.
    public let red: UInt8, green: UInt8, blue: UInt8

    /// Mixes a colour.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
      (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// How light it is to the eye, from 0 to 1, as accessibility guidelines reckon it.
    var lightness: Double {
      let parts = [(red, 0.2126), (green, 0.7152), (blue, 0.0722)]
      return parts.reduce(0) { sum, part in
        let share = Double(part.0) / 255
        // The curve of sRGB, near enough to tell which of two inks can be read.
        return sum + share * share * (0.2 + 0.8 * share) * part.1
      }
    }

    /// Whether white can be read on it better than black.
    var takesWhite: Bool { 1.05 / (lightness + 0.05) > (lightness + 0.05) / 0.05 }

    /// Whether it can be read on white.
    var isReadableOnWhite: Bool { 1.05 / (lightness + 0.05) >= 4.5 }

    /// Its number.
    var number: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }
  }
}
