internal import ProfileModel

/// How wide the columns of a sheet are, in half-width characters.
enum ColumnWidths {
  /// The room that the button of a filter takes.
  private static let button = 3

  /// The widths of the columns that a sheet declares.
  static func of(_ sheet: WorkbookContent.Sheet) -> [Int] {
    var widths = sheet.columns.map { column in
      switch column.width {
      case .fixed(let width): width
      case .atLeast(let width): width
      case .fitted(let bounds): bounds.lowerBound
      }
    }
    widenForNumbers(&widths, of: sheet)
    let fitted = sheet.columns.enumerated().compactMap { index, column in
      if case .fitted(let bounds) = column.width { (index: index, bounds: bounds) } else { nil }
    }
    guard !fitted.isEmpty else { return widths }
    let spanning = Set(sheet.merges.filter { $0.columns.count > 1 }.map(\.first))
    for (row, cells) in sheet.rows.enumerated() {
      for (index, bounds) in fitted where index < cells.count {
        let address = CellAddress(unchecked: row + 1, index + 1)
        if !spanning.isEmpty, spanning.contains(address) { continue }
        let isFiltered = sheet.filter?.first.row == row + 1
        let width = width(of: cells[index]) + (isFiltered ? button : 0)
        widths[index] = max(widths[index], min(width, bounds.upperBound))
      }
    }
    return widths
  }

  /// Makes columns wider in which a number would not fit, of which programs show `###`.
  private static func widenForNumbers(_ widths: inout [Int], of sheet: WorkbookContent.Sheet) {
    let columns = sheet.columns.indices.filter {
      if case .atLeast = sheet.columns[$0].width { true } else { false }
    }
    guard !columns.isEmpty else { return }
    for cells in sheet.rows {
      for index in columns where index < cells.count && cells[index].value.isNumber {
        widths[index] = max(widths[index], min(width(of: cells[index]), widest))
      }
    }
  }

  /// No number is wider than this in any format.
  private static let widest = 40

  /// The room that a cell asks for; titles and notes run over the cells beside them.
  private static func width(of cell: WorkbookContent.Cell) -> Int {
    let look = Look(cell.style.meaning)
    guard look.wraps || cell.style.meaning == .plain else { return 0 }
    let width =
      switch cell.value {
      case .nothing: 0
      case .text(let text), .formula(_, .text(let text)): TextMeasure.width(of: text)
      case .rich(let runs): TextMeasure.width(of: runs.map(\.text).joined())
      case .link(let link): TextMeasure.width(of: link.text)
      case .integer(let number): cell.style.format.width(of: Double(number))
      case .number(let number), .formula(_, .number(let number)):
        cell.style.format.width(of: number)
      case .date: cell.style.format.width(of: 0)
      case .boolean: 5
      }
    let indent = look.alignment == .right ? 1 : 0
    return indent + (look.isBold ? width + (width + 9) / 10 : width)
  }
}
