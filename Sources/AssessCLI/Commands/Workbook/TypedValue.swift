internal import ProfileModel
internal import Sheets

/// What a person means by a value typed for a cell.
enum TypedValue {
  /// The value that typed words stand for.
  ///
  /// Only what can be nothing else becomes a number: digits with a sign or a point. A leading zero
  /// is that of a code, and `2E3`, `+81` and `1,234` stay text as well.
  static func value(_ words: String) -> WorkbookPatch.Value {
    let narrow = Identifier.narrowed(words)
    switch narrow.lowercased() {
    case "": return .blank
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: break
    }
    if let number = number(narrow) { return .number(number) }
    if let day = CivilDate(narrow) { return .date(SheetDate(day: day)) }
    return .text(words)
  }

  private static func number(_ text: String) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = parts.first,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      whole == "0" || !whole.hasPrefix("0")
    else { return nil }
    return Double(text)
  }
}
