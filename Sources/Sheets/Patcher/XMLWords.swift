/// Text as it must be written into a part to be read back the same.
enum XMLWords {
  /// Text inside an element: what XML or OOXML would take for something else is escaped.
  static func text(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var position = 0
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "_" where TextEscapes.begins(at: position, of: bytes):
        escaped.append(contentsOf: "_x005F_".unicodeScalars)
      case "\t", "\n": escaped.append(scalar)
      case _ where scalar.value < 0x20 || scalar == "\u{FFFE}" || scalar == "\u{FFFF}":
        escaped.append(contentsOf: numbered(scalar).unicodeScalars)
      default: append(scalar, to: &escaped)
      }
      position += UTF8.width(scalar)
    }
    return String(escaped)
  }

  /// Text as the value of an attribute, or where OOXML knows no escapes of its own.
  static func attribute(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where XMLCharacters.isAllowed(scalar.value) {
      append(scalar, to: &escaped)
    }
    return String(escaped)
  }

  /// The escape of OOXML for a character that XML forbids.
  private static func numbered(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    switch scalar {
    case "&": text.append(contentsOf: "&amp;".unicodeScalars)
    case "<": text.append(contentsOf: "&lt;".unicodeScalars)
    case ">": text.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
    default: text.append(scalar)
    }
  }
}
