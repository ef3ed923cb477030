extension String {
  /// The text as it is safe on a terminal line.
  ///
  /// What would end the line, steer the terminal or turn the reading direction becomes a space.
  public var onOneLine: String {
    guard unicodeScalars.contains(where: Self.steers) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { Self.steers($0) ? " " : $0 }))
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
