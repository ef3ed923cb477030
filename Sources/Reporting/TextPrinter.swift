public import Wording

/// Prints a page for people, in aligned columns.
public struct TextPrinter: Sendable {
  private static let gap = 2
  private static let narrowest = 24
  private let language: Language
  private let isQuiet: Bool
  private let usesBold: Bool
  private let width: Int?

  /// Makes a printer; a quiet one leaves the sentences out.
  ///
  /// Tables and long values are fitted into a width when one is given.
  public init(
    _ language: Language, isQuiet: Bool = false, usesBold: Bool = false, width: Int? = nil
  ) {
    self.width = width
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
    case .sentence(let sentence): isQuiet ? nil : sentence[language].onOneLine
    case .fields(let fields), .context(let fields): text(fields)
    case .table(let table): text(table)
    case .raw(let text): text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
  }

  private func text(_ fields: Fields) -> String {
    let titles = fields.fields.map { $0.title[language] }
    let indent = (titles.map(\.displayWidth).max() ?? 0) + Self.gap
    return zip(titles, fields.fields).map { title, field in
      let lines = fitted(field.cell.readable(language).onOneLine, behind: indent)
      return bold(title.padded(to: indent - Self.gap)) + String(repeating: " ", count: Self.gap)
        + lines.joined(separator: "\n" + String(repeating: " ", count: indent))
    }.joined(separator: "\n")
  }

  /// A value in lines that fit beside its name, unless the name leaves too little room.
  private func fitted(_ value: String, behind indent: Int) -> [String] {
    guard let width, width - indent >= Self.narrowest else { return [value] }
    return value.wrapped(to: width - indent)
  }

  private func text(_ table: Table) -> String {
    let title = bold(table.title[language])
    if table.rows.isEmpty { return title + Text(ja: ": なし", en: ": none")[language] }
    return title + "\n"
      + TextTable(table.forPeople, language, width: width).lines(heading: bold)
      .joined(separator: "\n")
  }

  private func bold(_ text: String) -> String {
    usesBold ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
