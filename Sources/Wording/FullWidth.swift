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
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(narrowed(scalar)) }
    return String(scalars)
  }
}
