public import Wording

/// Prints a page for people, in aligned columns.
public struct TextPrinter: Sendable {
  private let language: Language
  private let isQuiet: Bool
  private let usesBold: Bool

  /// Makes a printer; a quiet one leaves the sentences out.
  public init(_ language: Language, isQuiet: Bool = false, usesBold: Bool = false) {
    self.language = language
    self.isQuiet = isQuiet
    self.usesBold = usesBold
  }

  /// The page as text.
  public func print(_ page: Page) -> String {
    page.items.compactMap(text).map { $0 + "\n" }.joined(separator: "\n")
  }

  private func text(_ item: Page.Item) -> String? {
    switch item {
    case .sentence(let sentence): isQuiet ? nil : sentence[language]
    case .fields(let fields): text(fields)
    case .table(let table): text(table)
    case .raw(let text): text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
  }

  private func text(_ fields: Fields) -> String {
    let titles = fields.fields.map { $0.title[language] }
    let width = titles.map(\.displayWidth).max() ?? 0
    return zip(titles, fields.fields).map { title, field in
      bold(title.padded(to: width)) + "  " + Self.oneLine(field.cell.readable(language))
    }.joined(separator: "\n")
  }

  private func text(_ table: Table) -> String {
    let title = bold(table.title[language])
    if table.rows.isEmpty { return title + Text(ja: ": なし", en: ": none")[language] }
    let headings = table.columns.map { $0.title[language] }
    let rows = table.rows.map { $0.map { Self.oneLine($0.readable(language)) } }
    let widths = headings.indices.map { column in
      ([headings[column]] + rows.map { $0[column] }).map(\.displayWidth).max() ?? 0
    }
    let isNumeric = headings.indices.map { column in
      table.rows.allSatisfy {
        if case .integer = $0[column] { true } else { false }
      }
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column in
        isNumeric[column]
          ? cells[column].paddedLeft(to: widths[column])
          : column == cells.count - 1 ? cells[column] : cells[column].padded(to: widths[column])
      }
      return padded.joined(separator: "  ")
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return ([title, bold(line(headings)), rule] + rows.map(line)).joined(separator: "\n")
  }

  private func bold(_ text: String) -> String {
    usesBold ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Keeps a value in its cell: line ends and control characters become spaces.
  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
