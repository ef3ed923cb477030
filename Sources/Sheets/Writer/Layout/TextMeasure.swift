internal import Wording

/// How much room a text takes, in half-width characters and in lines.
struct TextMeasure {
  private var known: [Key: Int] = [:]

  private struct Key: Hashable {
    let text: String
    let width: Int
  }

  /// The number of lines a text takes in a column; long texts are measured once.
  mutating func lines(of text: String, in width: Int) -> Int {
    let bytes = text.utf8.count
    // No character is wider than it has bytes.
    if bytes <= width, !text.utf8.contains(0x0A) { return 1 }
    if bytes <= width * 3 / 2, Self.width(of: text) <= width, !text.utf8.contains(0x0A) { return 1 }
    let key = Key(text: text, width: width)
    if let lines = known[key] { return lines }
    let lines = text.wrapped(to: width).count
    known[key] = lines
    return lines
  }

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
