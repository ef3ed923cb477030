internal import ProfileModel
public import Wording

/// Prints a page as comma-separated values that a spreadsheet opens as they are.
public enum CSVPrinter {
  /// The page's first table, or else its named values, in UTF-8 with a byte order mark.
  public static func print(_ page: Page, _ language: Language) -> String {
    "\u{FEFF}"
      + rows(of: page, language).map { row in
        row.map(escaped).joined(separator: ",") + "\r\n"
      }.joined()
  }

  private static func rows(of page: Page, _ language: Language) -> [[String]] {
    for case .table(let table) in page.items {
      return [table.columns.map(\.id)] + table.rows.map { $0.map { $0.data(language) } }
    }
    var rows = [["id", "value"]]
    for case .fields(let fields) in page.items {
      rows += fields.fields.map { [$0.id, $0.cell.data(language)] }
    }
    return rows
  }

  /// Quotes what needs it, and keeps text that begins like a formula from becoming one.
  private static func escaped(_ value: String) -> String {
    let startsFormula = value.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
    let safe = startsFormula == true && Int(value) == nil ? "'" + value : value
    let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    return needsQuotes
      ? "\""
        + safe.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\"" : safe
  }
}
