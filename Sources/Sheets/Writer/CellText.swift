/// Text as it must be handed to libxlsxwriter to come back the same.
enum CellText {
  /// Keeps text that looks like an OOXML escape, `_x0041_`, from being read as one.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var escaped = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "_") {
      escaped += rest[..<start]
      rest = rest[start...]
      escaped += isEscape(rest.prefix(7)) ? "_x005F_" : "_"
      rest = rest.dropFirst()
    }
    return escaped + rest
  }

  private static func isEscape(_ text: Substring) -> Bool {
    text.count == 7 && text.hasPrefix("_x") && text.hasSuffix("_")
      && text.dropFirst(2).dropLast().allSatisfy(\.isHexDigit)
  }
}
