internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A copy in black and white says the same.
  static let notByColour = WorkbookRule(
    id: "PR10", severity: .warning,
    title: Text(ja: "色だけで意味を表さない", en: "Nothing is told by colour alone"),
    reason: Text(
      ja: "白黒で複写すると失われ、色の見え方は人によって違います。負の数を赤だけで示す表示形式と、"
        + "同じ列の同じ値が色だけ違うセルを見ます(行全体の色分けと、値のないセルは見ません)",
      en:
        "It is lost on a copy, and not everybody sees it. It looks at number formats that show a minus "
        + "by red alone, and at equal values of a column that differ in colour alone; not at rows coloured "
        + "as a whole nor at cells without value")
  ) { linted in
    linted.printSheets.flatMap { sheet in
      let minus = sheet.cells.filter { cell in
        cell.isNumber
          && (sheet.format(of: cell).map { MinusFormat.isByColour($0.numberFormat) } ?? false)
      }
      return [
        sheet.problem(
          in: minus,
          remedy: Text(
            ja: "「#,##0;[赤]△#,##0」のように符号を付けてください", en: "have the format show a sign as well")
        ) { _ in
          Text(ja: "負の数が色だけで示されます", en: "a minus is shown by colour alone")
        },
        sheet.problem(
          in: ColouredTwins.all(in: sheet),
          remedy: Text(ja: "違いを言葉か記号で書いてください", en: "say the difference in words or marks")
        ) { shown in
          Text(
            ja: "同じ値「\(shown)」のセルが色だけ違います",
            en: "cells of the same value '\(shown)' differ in colour alone")
        },
      ].compactMap { $0 }
    }
  }
}

private enum MinusFormat {
  /// Whether a format shows negative numbers in a colour and without a sign.
  static func isByColour(_ code: String) -> Bool {
    let sections = code.split(separator: ";", omittingEmptySubsequences: false)
    guard let negative = sections.at(1)?.lowercased(), negative.contains("[") else { return false }
    let isColoured = ["[red]", "[赤]", "[color", "[blue]", "[青]", "[magenta]"].contains(
      where: negative.contains)
    return isColoured && !negative.contains { "-−▲△(負".contains($0) }
  }
}

/// Finds cells that differ from one above in nothing but colour.
private enum ColouredTwins {
  private struct Key: Hashable {
    let column: Int
    let value: CellValue
    let look: [Int]
    let emphasis: Set<String>
  }

  private struct Colours: Hashable {
    let fill: String?
    let ink: String?

    var areNone: Bool { fill == nil && ink == nil }
  }

  static func all(in sheet: PrintSheet) -> [SheetCell] {
    let fills = Dictionary(grouping: sheet.cells, by: \.address.row).mapValues { row in
      (colours: Set(row.map { colours(of: $0, in: sheet) }), count: row.count)
    }
    var known: [Key: Colours] = [:]
    return sheet.cells.filter { cell in
      guard let value = cell.value, let format = sheet.format(of: cell) else { return false }
      // A row that is coloured as a whole, as in a striped table, marks no cell.
      if let row = fills[cell.address.row], row.colours.count == 1, row.count > 1,
        row.colours.contains(where: { !$0.areNone })
      {
        return false
      }
      let colours = colours(of: cell, in: sheet)
      let key = Key(
        column: cell.address.column, value: value, look: [format.border, format.numberFormatID],
        emphasis: sheet.font(of: cell)?.emphasis ?? [])
      defer { if known[key] == nil { known[key] = colours } }
      return known[key].map { $0 != colours } ?? false
    }
  }

  private static func colours(of cell: SheetCell, in sheet: PrintSheet) -> Colours {
    let fill = sheet.format(of: cell).flatMap { sheet.workbook.styles.fills.at($0.fill) } ?? nil
    return Colours(fill: fill, ink: sheet.font(of: cell)?.color)
  }
}
