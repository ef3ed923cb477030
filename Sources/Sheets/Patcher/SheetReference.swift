/// A place in a workbook as formulas write it: `Sheet1!$B$2`, `'申告 書'!$B$2:$C$4`.
enum SheetReference {
  /// The sheet and what follows it; nothing where no sheet is named.
  static func split(_ text: String) -> (sheet: String, rest: String)? {
    guard text.hasPrefix("'") else {
      guard let mark = text.lastIndex(of: "!") else { return nil }
      let rest = text[text.index(after: mark)...]
      return (String(text[..<mark]), String(rest))
    }
    var sheet = ""
    var rest = text.dropFirst()
    while let quote = rest.firstIndex(of: "'") {
      sheet += rest[..<quote]
      rest = rest[rest.index(after: quote)...]
      if rest.hasPrefix("!") { return (sheet, String(rest.dropFirst())) }
      guard rest.hasPrefix("'") else { return nil }
      sheet += "'"
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The sheet and the range of a reference whose every part is fixed.
  static func range(_ text: String) -> (sheet: String, range: CellRange)? {
    guard let (sheet, rest) = split(text), let range = CellRange(rest),
      [range.absolute, "\(range.first.absolute):\(range.last.absolute)"].contains(rest)
    else { return nil }
    return (sheet, range)
  }
}
