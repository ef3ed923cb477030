/// The head or the foot of a page, taken apart: its fixed words and its fields.
struct PageText {
  /// The words on the left, in the middle and on the right.
  private(set) var words: [Character: String] = [:]
  /// The letters of the fields: `P` the page, `N` the pages, `D` the day of printing.
  private(set) var fields: Set<Character> = []

  /// All words.
  var allWords: String { words.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ") }

  /// Reads `&L…&C…&R…`.
  init(_ text: String) {
    var section: Character = "C"
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "&", let code = rest.popFirst() else {
        words[section, default: ""].append(character)
        continue
      }
      switch code {
      case "L", "C", "R": section = code
      case "&": words[section, default: ""].append("&")
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "K": rest = rest.dropFirst(6)
      case "0"..."9": rest = rest.drop(while: \.isASCIIDigit)
      default: fields.insert(code)
      }
    }
  }

  /// Whether words stand in a section: `L`, `C` or `R`.
  func hasWords(_ section: Character) -> Bool {
    words[section]?.contains { !$0.isWhitespace } ?? false
  }
}
