internal import Wording

/// A table in aligned columns; columns of long text are narrowed to fit a width.
struct TextTable {
  private static let gap = 2
  private static let narrowest = 12

  private let headings: [String]
  private let rows: [[String]]
  private let isNumeric: [Bool]
  private let widths: [Int]
  private let isFitted: Bool

  init(_ table: Table, _ language: Language, width: Int?) {
    let headings = table.columns.map { $0.title[language] }
    let rows = table.rows.map { $0.map { $0.readable(language).onOneLine } }
    let natural = headings.indices.map { column in
      ([headings[column]] + rows.map { $0[column] }).map(\.displayWidth).max() ?? 0
    }
    self.headings = headings
    self.rows = rows
    isNumeric = headings.indices.map { column in
      table.rows.allSatisfy {
        if case .integer = $0[column] { true } else { false }
      }
    }
    isFitted = width.map { natural.reduce(0, +) + Self.gap * (natural.count - 1) > $0 } ?? false
    guard isFitted, let width else {
      widths = natural
      return
    }
    let least = headings.indices.map { column in
      Self.isProse(table, column)
        ? min(natural[column], max(Self.narrowest, Self.unbreakable(headings, rows, column)))
        : natural[column]
    }
    widths = Self.fitted(natural, least: least, into: width)
  }

  /// The lines of the table: headings, a rule, the rows.
  func lines(heading: (String) -> String) -> [String] {
    let rule = widths.map { String(repeating: "-", count: $0) }
      .joined(separator: String(repeating: " ", count: Self.gap))
    return lines(of: headings).map(heading) + [rule] + rows.flatMap(lines)
  }

  /// The lines of one row, as many as its longest cell needs.
  private func lines(of cells: [String]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      isFitted ? cell.wrapped(to: width) : [cell]
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (column, parts) in wrapped.enumerated() {
        let part = line < parts.count ? parts[line] : ""
        text +=
          isNumeric[column] ? part.paddedLeft(to: widths[column]) : part.padded(to: widths[column])
        text += String(repeating: " ", count: Self.gap)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The width of the widest piece of a column that no line end may cut.
  private static func unbreakable(
    _ headings: [String], _ rows: [[String]], _ column: Int
  ) -> Int {
    let pieces = rows.flatMap { $0[column].wrapped(to: 1) }
    return max(headings[column].displayWidth, pieces.map(\.displayWidth).max() ?? 0)
  }

  /// Whether a column holds words that may be broken over lines: not ids, numbers or dates.
  private static func isProse(_ table: Table, _ column: Int) -> Bool {
    table.columns[column].id != "id"
      && table.rows.contains { row in
        switch row[column] {
        case .text, .wording, .code, .codes, .list, .record, .nothing: true
        case .figure, .integer, .time, .day, .date, .none: false
        }
      }
  }

  /// Takes a column off the widest, again and again, until the line fits or nothing is left to take.
  private static func fitted(_ natural: [Int], least: [Int], into width: Int) -> [Int] {
    var widths = natural
    while widths.reduce(0, +) + gap * (widths.count - 1) > width {
      let narrowable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }
}
