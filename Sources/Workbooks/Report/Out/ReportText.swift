internal import ProfileModel

/// Text as a cell can hold it, with what had to be left out in sight.
enum ReportText {
  private static let remark = "…(以下略)"
  /// What a control character becomes, so that nobody takes the text for whole.
  private static let mark: Unicode.Scalar = "\u{FFFD}"
  /// What the escape of `_x` takes beside it.
  private static let escape = 6

  /// The text with a mark for each character that no program shows, cut where a cell ends.
  static func clean(_ text: String) -> String {
    let kept = isPlain(text) ? text : marked(text)
    return cost(of: kept) <= FreeText.longest ? kept : cut(kept)
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xEF || $0 == 0x09 || $0 == 0x0A }
  }

  private static func marked(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var follows = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D: scalars.append("\n")
      case 0x0A: if !follows { scalars.append("\n") }
      case 0x09: scalars.append("\t")
      case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: scalars.append(mark)
      default: scalars.append(scalar)
      }
      follows = scalar.value == 0x0D
    }
    return String(scalars)
  }

  /// How much of a cell a text takes: UTF-16 units, and what may have to be escaped.
  private static func cost(of text: String) -> Int {
    let length = text.utf8.count
    if length * (1 + escape) <= FreeText.longest { return length }
    return text.reduce(0) { $0 + cost(of: $1) }
  }

  private static func cost(of character: Character) -> Int {
    character.utf16.count + (character == "_" ? escape : 0)
  }

  private static func cut(_ text: String) -> String {
    var room = FreeText.longest - remark.utf16.count
    let kept = text.prefix { character in
      room -= cost(of: character)
      return room >= 0
    }
    return kept + remark
  }
}
