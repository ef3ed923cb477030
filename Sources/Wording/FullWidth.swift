/// The wide forms of ASCII letters and digits, as Japanese keyboards write them.
public enum FullWidth {
  /// A full-width letter, digit, sign or space as its ASCII one; any other as it is.
  public static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0: " "
    default: scalar
    }
  }

  /// A text with each letter narrowed.
  public static func narrowed(_ text: String) -> String {
    if !mayBeWide(text) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(narrowed(scalar)) }
    return String(scalars)
  }

  /// Whether a wide letter may stand in a text; their first bytes are those of few others.
  private static func mayBeWide(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where bytes[index] >= 0xC2 {
      switch bytes[index] {
      case 0xC2: if bytes[index + 1] == 0xA0 { return true }
      case 0xE3: if bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 { return true }
      case 0xEF: return true
      default: break
      }
    }
    return false
  }
}
