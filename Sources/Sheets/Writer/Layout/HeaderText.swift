internal import Wording

/// What stands at the head and at the foot of each page.
enum HeaderText {
  /// The longest head or foot, its codes included.
  static let longest = 255

  /// The head: the title at the left, shortened where it must be, and the label at the right.
  static func head(title: String, label: String) -> String {
    let right = "&R" + escaped(label)
    var left = "&L" + escaped(title)
    var rest = Substring(title.onOneLine)
    while (left + right).utf16.count > longest, !rest.isEmpty {
      rest = rest.dropLast()
      left = "&L" + escaped(rest + "…")
    }
    return left + right
  }

  /// The foot: the issue at the left, and which page of how many in the middle.
  static func foot(issue: String) -> String {
    "&L\(escaped(issue))&C&P / &N"
  }

  /// Text that holds no code.
  ///
  /// The library looks for pictures, `&G` and `&[Picture]`, even behind a doubled ampersand, and
  /// frees its memory twice when it finds none: so a code that changes nothing is put between.
  private static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    var previous: Character = " "
    for character in CellText.escaped(String(text).onOneLine) {
      if previous == "&", character == "G" || character == "[" { escaped += "&\"-,Regular\"" }
      escaped += character == "&" ? "&&" : String(character)
      previous = character
    }
    return escaped
  }
}
