/// Finds spaces and line breaks that are there for the eye: `合　計`, ` 電力`, two lines in a cell.
enum LayoutSpace {
  /// Whether a text is laid out with spaces.
  static func isUsed(in text: String) -> Bool {
    guard text.contains(where: \.isWhitespace) else { return false }
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true { return true }
    if text.contains(where: \.isNewline) { return true }
    let pieces = text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    if pieces.contains("") { return true }
    return pieces.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isJapanese) }
  }
}
