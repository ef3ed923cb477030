/// The name of a figure in every form of a report: `board/gaps/g-1/share`.
///
/// It is made of the report, the table, the row and the column; what stands in them as `/` or `%` is
/// written as `%2F` or `%25`, so that a name falls into its parts in one way.
public enum FigureID {
  /// The name of a row, or of a figure where a column is given.
  public static func of(
    report: String, table: String, row: String, column: String? = nil
  ) -> String {
    ([report, table, row] + [column].compactMap(\.self)).map(part).joined(separator: "/")
  }

  /// A part of a name, with `/` and `%` written so that they part nothing.
  public static func part(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "%") }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "/": result += "%2F"
      case "%": result += "%25"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
