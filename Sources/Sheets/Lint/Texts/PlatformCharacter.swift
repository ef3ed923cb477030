/// The characters that not every machine shows, or that machines take apart: `①`, `㈱`, `Ⅲ`, `㍻`.
enum PlatformCharacter {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x2116...0x2116, 0x2121...0x2121, 0x2160...0x217F, 0x2460...0x24FF, 0x2776...0x2793,
    0x301D...0x301F, 0x3200...0x33FF, 0xE000...0xF8FF, 0xFFFD...0xFFFD, 0xF0000...0x10FFFD,
  ]

  /// The first of them in a text.
  static func first(in text: String) -> Character? {
    guard text.utf8.contains(where: { $0 >= 0xE2 }) else { return nil }
    return text.first { character in
      character.unicodeScalars.contains { scalar in
        ranges.contains { $0.contains(scalar.value) }
      }
    }
  }
}
