/// A piece of markup that reads the same as HTML and as XML; no text from outside can become a tag.
struct Markup: Hashable, Sendable {
  /// The markup as it is written.
  let source: String

  /// Makes markup of a text.
  init(_ text: String) {
    source = Self.escaped(text)
  }

  private init(source: String) {
    self.source = source
  }

  /// No markup.
  static let none = Markup(source: "")

  /// Pieces one after the other, each on a line of its own.
  static func lines(_ pieces: [Markup]) -> Markup {
    Markup(source: pieces.map(\.source).joined(separator: "\n"))
  }

  /// An element; attributes without a value are left out.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: Markup...
  ) -> Markup {
    element(name, attributes, content)
  }

  /// An element around pieces.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup]
  ) -> Markup {
    var source = "<" + name
    for (key, value) in attributes {
      if let value { source += " \(key)=\"\(escaped(value))\"" }
    }
    if content.isEmpty, neverHasContent.contains(name) { return Markup(source: source + " />") }
    source += ">"
    for piece in content { source += piece.source }
    return Markup(source: source + "</\(name)>")
  }

  /// A style sheet, which is ours and holds nothing that would have to be escaped.
  static func style(_ sheet: String) -> Markup {
    Markup(source: "<style>\n\(sheet)</style>")
  }

  /// A whole document.
  static func document(_ root: Markup) -> String {
    "<!DOCTYPE html>\n" + root.source + "\n"
  }

  private static let neverHasContent: Set = [
    "circle", "line", "meta", "path", "polygon", "polyline", "rect",
  ]

  /// The text without what could be taken for markup, steer the reading direction or be no character of
  /// XML.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: mayMatter) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    var wasReturn = false
    for scalar in text.unicodeScalars {
      // A line ends once, however many characters say so.
      if scalar != "\n" || !wasReturn { append(scalar, to: &result) }
      wasReturn = scalar == "\r"
    }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar.value {
    case 0x26: text += "&amp;"
    case 0x3C: text += "&lt;"
    case 0x3E: text += "&gt;"
    case 0x22: text += "&quot;"
    case 0x27: text += "&#39;"
    case 0x0A, 0x0D, 0x2028, 0x2029: text += "\n"
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: text += " "
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// Whether a byte may belong to a character that is not written as it is.
  private static func mayMatter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }
}
