internal import Wording

/// How much room a text takes, in half-width characters.
enum TextMeasure {
  /// The width of the widest line of a text.
  static func width(of text: String) -> Int {
    guard let width = plainWidth(of: text) else {
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0).displayWidth }.max() ?? 0
    }
    return width
  }

  /// The width of a text of ASCII, kana and kanji only, on one line.
  private static func plainWidth(of text: String) -> Int? {
    let bytes = text.utf8Span.span
    var width = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20...0x7E:
        width += 1
        index += 1
      case 0xE3...0xE9:
        width += 2
        index += 3
      default: return nil
      }
    }
    return width
  }
}
