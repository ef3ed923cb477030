extension String {
  /// The number of terminal columns this text takes: full-width characters take two.
  public var displayWidth: Int {
    reduce(0) { $0 + $1.displayWidth }
  }

  /// This text followed by spaces up to a width, or unchanged when it is as wide already.
  public func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
  }

  /// This text behind spaces up to a width, or unchanged when it is as wide already.
  public func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - displayWidth)) + self
  }
}

extension Character {
  /// The number of terminal columns this character takes: 0, 1 or 2.
  public var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains(where: { $0 == "\u{FE0F}" }) { return 2 }
    // Half-width voicing marks join the kana before them in one character, in a column of their own.
    let marks = unicodeScalars.dropFirst().filter { $0 == "\u{FF9E}" || $0 == "\u{FF9F}" }
    return first.displayWidth + marks.count
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
  }

  /// The blocks drawn two columns wide (Unicode Standard Annex 11, classes W and F).
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E,
    0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
