internal import Wording

/// Where the box of a comment lies: beside its cell, as large as its text wants.
struct CommentAnchor {
  private static let padding = 24
  private static let lineHeight = 22
  private static let unitWidth = 7
  private static let usualColumn = 64
  private static let usualRow = 20
  private static let gap = 12

  /// The cell.
  let cell: CellAddress
  /// The width of the box in pixels.
  let width: Int
  /// The height of the box in pixels.
  let height: Int
  private let columns: [SheetLayout.Columns]

  /// The box for a text at a cell.
  init(_ cell: CellAddress, _ text: String, in layout: SheetLayout) {
    self.cell = cell
    columns = layout.columns
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).displayWidth }
    let widest = lines.max() ?? 0
    let across = min(max(widest, 20), 40)
    let down = lines.reduce(0) { $0 + max(1, ($1 + across - 1) / across) }
    width = across * Self.unitWidth + Self.padding
    height = min(down, 30) * Self.lineHeight + Self.padding
  }

  /// The pixels that a column takes, from 0.
  private func width(ofColumn column: Int) -> Int {
    guard let set = columns.first(where: { $0.columns.contains(column + 1) }) else {
      return Self.usualColumn
    }
    if set.isHidden { return 0 }
    return set.width.map { Int(min(max($0, 0), 255) * 7) + 5 } ?? Self.usualColumn
  }
}

extension CommentAnchor: CustomStringConvertible {
  /// Left column and pixels into it, top row and pixels, right column and pixels, bottom row and pixels.
  var description: String {
    let left = min(cell.column, CellAddress.lastColumn - 1)
    let top = max(cell.row - 2, 0)
    var right = left
    var rest = width + Self.gap
    while right < CellAddress.lastColumn - 1, rest >= width(ofColumn: right) {
      rest -= width(ofColumn: right)
      right += 1
    }
    let end = height + Self.gap
    let bottom = min(top + end / Self.usualRow, CellAddress.lastRow - 1)
    return [left, Self.gap, top, Self.gap / 2, right, rest, bottom, end % Self.usualRow]
      .map(String.init).joined(separator: ", ")
  }
}
