internal import Wording

/// How high the rows of a sheet are, in points, so that no wrapped text is cut off.
///
/// No program computes this on opening, least of all for merged cells.
struct RowHeights {
  /// The height of a row of one line.
  static let single = 21.0
  private static let padding = 2.25

  private let sheet: WorkbookContent.Sheet
  private let widths: [Int]

  private init(_ sheet: WorkbookContent.Sheet, widths: [Int]) {
    self.sheet = sheet
    self.widths = widths
  }

  /// The heights of the rows that a sheet has, from the top.
  static func of(_ sheet: WorkbookContent.Sheet, widths: [Int]) -> [Double] {
    RowHeights(sheet, widths: widths).all()
  }

  private func all() -> [Double] {
    let merged = Set(sheet.merges.map(\.first))
    var heights: [Double] = []
    heights.reserveCapacity(sheet.rows.count)
    for row in sheet.rows.indices { heights.append(height(ofRow: row, except: merged)) }
    for merge in sheet.merges { stretch(&heights, for: merge) }
    for (row, setting) in sheet.rowSettings where row <= heights.count {
      if let height = setting.height { heights[row - 1] = height }
    }
    return heights
  }

  private func height(ofRow row: Int, except merged: Set<CellAddress>) -> Double {
    var height = Self.single
    for (column, cell) in sheet.rows[row].enumerated() {
      if !merged.isEmpty, merged.contains(CellAddress(unchecked: row + 1, column + 1)) { continue }
      let width = column < widths.count ? widths[column] : Self.defaultWidth
      height = max(height, self.height(of: cell, in: width))
    }
    return min(height, ContentCheck.tallestRow)
  }

  private static let defaultWidth = 8

  /// The height that a cell asks for in a column of a width.
  private func height(of cell: WorkbookContent.Cell, in width: Int) -> Double {
    let look = Look(cell.style.meaning)
    guard let text = cell.value.shownText else { return look.lineHeight + Self.padding }
    guard look.wraps else { return look.lineHeight + Self.padding }
    let room = max(2, Int(Double(width) * Look.normalSize / look.size * (look.isBold ? 0.93 : 1)))
    let lines = text.lineCount(wrappedTo: room) + text.linesOfLongWords(in: room)
    return Double(lines) * look.lineHeight + Self.padding
  }

  /// Makes the last row of merged cells higher where they need it.
  private func stretch(_ heights: inout [Double], for merge: CellRange) {
    guard let cell = sheet[merge.first], merge.last.row <= heights.count else { return }
    let width = merge.columns.reduce(0) {
      $0 + ($1 <= widths.count ? widths[$1 - 1] + 1 : Self.defaultWidth)
    }
    let needed = height(of: cell, in: width - 1)
    let present = merge.rows.reduce(0) { $0 + heights[$1 - 1] }
    let last = merge.last.row - 1
    heights[last] = min(
      heights[last] + max(0, needed - present), ContentCheck.tallestRow)
  }
}

extension String {
  /// The lines that words wider than a column take beyond their first: a spreadsheet cuts them, after a
  /// hyphen where there is one.
  fileprivate func linesOfLongWords(in width: Int) -> Int {
    var (lines, length, hasHyphen) = (0, 0, false)
    func cut() -> Int {
      length > width ? (length - 1) / width + (hasHyphen ? 1 : 0) : 0
    }
    for byte in utf8 {
      if (0x21...0x7E).contains(byte) {
        length += 1
        hasHyphen = hasHyphen || byte == 0x2D
      } else {
        lines += cut()
        (length, hasHyphen) = (0, false)
      }
    }
    return lines + cut()
  }
}

extension WorkbookContent.Cell.Value {
  /// The text that a cell shows, where it shows text.
  var shownText: String? {
    switch self {
    case .text(let text), .formula(_, .text(let text)): text
    case .rich(let runs): runs.map(\.text).joined()
    case .link(let link): link.text
    case .nothing, .integer, .number, .date, .boolean, .formula(_, .number): nil
    }
  }
}
