public import Wording

/// What people write in their own words, brought to the one form in which it is kept and compared.
public enum FreeText {
  /// How many UTF-16 units a cell of a workbook holds; a longer text could never be handed out.
  public static let longest = 32_767

  /// What would put a text right that is longer.
  public static let shorten = Text(
    ja: "Excel のセルに収まる\(longest)字までにしてください",
    en: "keep it to the \(longest) characters that a cell of Excel holds")

  /// The text with line feeds for line ends, without control characters and outer white space;
  /// nothing where that leaves nothing.
  public static func kept(_ text: String?) -> String? {
    guard let text else { return nil }
    let trimmed = Identifier.trimmed(mayHoldMarks(text) ? withoutMarks(text) : text)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Whether a text may hold something that is not kept; most texts are seen by their bytes not to.
  private static func mayHoldMarks(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xEF }
  }

  private static func withoutMarks(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var follows = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D: scalars.append("\n")
      case 0x0A: if !follows { scalars.append("\n") }
      case 0x09: scalars.append(" ")
      case 0..<0x20, 0x7F, 0xFEFF, 0xFFFE, 0xFFFF: break
      default: scalars.append(scalar)
      }
      follows = scalar.value == 0x0D
    }
    return String(scalars)
  }
}
