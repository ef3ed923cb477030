/// How a text stands in YAML: as it is only where no reader could take it for anything else.
enum YAMLScalar {
  /// The text, in quotes unless it needs none.
  static func written(_ text: String) -> String {
    isPlain(text) ? text : "\"" + text.unicodeScalars.map(inQuotes).joined() + "\""
  }

  /// Words that stand for yes, no, nothing or no number in one version of YAML or another.
  private static let taken: Set = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "infinity",
  ]

  /// Whether a text begins with a letter, which no number, date or mark does, and holds nothing that
  /// means something to YAML.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isLetter(first) || !first.isASCII, !first.properties.isWhitespace,
      !last.properties.isWhitespace
    else { return false }
    return text.unicodeScalars.allSatisfy(isHarmless) && !taken.contains(text.lowercased())
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return !isHidden(scalar) }
    return isLetter(scalar) || ("0"..."9").contains(scalar)
      || " -_.,()/%+';?!".unicodeScalars.contains(scalar)
  }

  private static func inQuotes(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    default: isHidden(scalar) ? escaped(scalar) : String(scalar)
    }
  }

  /// Whether nobody sees the character, or a reader may end the line at it.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value & 0xFFFE == 0xFFFE { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    case .spaceSeparator: return scalar != " " && scalar != "\u{3000}"
    default: return false
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (mark, width) = scalar.value > 0xFFFF ? ("\\U", 8) : ("\\u", 4)
    return mark + String(repeating: "0", count: width - digits.count) + digits
  }
}
