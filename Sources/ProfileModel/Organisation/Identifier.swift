public import Wording

/// The rules for ids that people type: short, ASCII, and the same in any width.
public enum Identifier {
  /// A code as it is compared and stored: full-width ASCII made half-width, outer spaces gone.
  ///
  /// Never for names, where the width is the writer's choice.
  public static func narrowed(_ text: String) -> String {
    trimmed(FullWidth.narrowed(text))
  }

  /// A full-width letter, digit or space as its ASCII one; any other as it is.
  public static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    FullWidth.narrowed(scalar)
  }

  /// A text without the white space around it.
  public static func trimmed(_ text: String) -> String {
    let mayHaveSpace = { (byte: UInt8?) in byte.map { $0 <= 0x20 || $0 > 0x7F } ?? false }
    guard mayHaveSpace(text.utf8.first) || mayHaveSpace(text.utf8.last) else { return text }
    var body = text.unicodeScalars[...]
    while body.first.map(isSpace) == true { body.removeFirst() }
    while body.last.map(isSpace) == true { body.removeLast() }
    return body.startIndex == text.startIndex && body.endIndex == text.endIndex
      ? text : String(body)
  }

  /// Whether a letter is white space, as Unicode lists it; its tables take long to ask, and imports ask often.
  public static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether a code may serve as an id.
  public static func isValid(_ id: String) -> Bool {
    guard (1...64).contains(id.utf8.count), let first = id.utf8.first else { return false }
    return isLetterOrDigit(first)
      && id.utf8.allSatisfy { isLetterOrDigit($0) || "-._".utf8.contains($0) }
  }

  /// What an id must look like, for messages.
  public static let rule = Text(
    ja: "半角の英数字と「-」「.」「_」で64字まで、先頭は英数字にしてください",
    en: "use up to 64 letters, digits, '-', '.' or '_', beginning with a letter or digit")

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
