internal import ProfileModel
public import Wording

/// Prints a page as comma-separated values that a spreadsheet opens as they are.
public enum CSVPrinter {
  /// The page's table, or else its named values, in UTF-8 with a byte order mark.
  ///
  /// A page of several parts has no such form, and there is nothing.
  public static func print(_ page: Page, _ language: Language) -> String? {
    rows(of: page, language).map { rows in
      "\u{FEFF}" + rows.map(CSVRow.line).joined()
    }
  }

  private static func rows(of page: Page, _ language: Language) -> [[String]]? {
    let parts = page.items.filter { item in
      switch item {
      case .sentence, .context: false
      case .fields, .table, .raw: true
      }
    }
    guard parts.count == 1, let part = parts.first else { return nil }
    switch part {
    case .table(let full):
      let table = full.forPrograms
      return [table.columns.map(\.id)] + table.rows.map { $0.map { data($0, language) } }
    case .fields(let fields):
      return [["id", "value"]] + fields.fields.map { [$0.id, data($0.cell, language)] }
    case .raw, .sentence, .context: return nil
    }
  }

  private static func data(_ cell: Cell, _ language: Language) -> String {
    let data = cell.data(language)
    if case .integer = cell { return data }
    return FormulaMark.put(on: data)
  }
}
