/// The apostrophe that keeps text in a comma-separated table from becoming a formula.
///
/// It is put before text that begins like a formula, or like a marked text, so that taking it off
/// again gives back exactly what was written.
public enum FormulaMark {
  /// The text as it is safe in a table.
  public static func put(on text: String) -> String {
    needsMark(text.utf8[...]) ? "'" + text : text
  }

  /// The text without the mark that `put` gave it.
  public static func removed(from text: String) -> String {
    guard text.utf8.first == mark, needsMark(text.utf8.dropFirst()) else { return text }
    return String(text.dropFirst())
  }

  private static let mark = UInt8(ascii: "'")

  private static func needsMark(_ bytes: Substring.UTF8View) -> Bool {
    bytes.drop { $0 == mark }.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
  }
}
