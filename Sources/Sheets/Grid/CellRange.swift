/// A rectangle of cells, `B2:D10`.
public struct CellRange: Hashable, Sendable {
  /// The cell at its top left.
  public let first: CellAddress
  /// The cell at its bottom right.
  public let last: CellAddress

  /// The rectangle between two opposite corners, whichever they are.
  public init(_ corner: CellAddress, _ opposite: CellAddress) {
    first = CellAddress(
      unchecked: min(corner.row, opposite.row), min(corner.column, opposite.column))
    last = CellAddress(
      unchecked: max(corner.row, opposite.row), max(corner.column, opposite.column))
  }

  /// The rectangle of one cell.
  public init(_ cell: CellAddress) {
    self.init(cell, cell)
  }

  /// Its rows.
  public var rows: ClosedRange<Int> { first.row...last.row }
  /// Its columns.
  public var columns: ClosedRange<Int> { first.column...last.column }

  /// Whether a cell lies in it.
  public func contains(_ cell: CellAddress) -> Bool {
    rows.contains(cell.row) && columns.contains(cell.column)
  }

  /// Whether it shares a cell with another.
  public func overlaps(_ other: CellRange) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }
}

extension CellRange: CustomStringConvertible {
  /// The rectangle as it stands in formulas, `B2:D10`, or `B2` for one cell.
  public var description: String { first == last ? "\(first)" : "\(first):\(last)" }

  /// The rectangle with all its parts fixed, `$B$2:$D$10`.
  public var absolute: String {
    first == last ? first.absolute : "\(first.absolute):\(last.absolute)"
  }

  /// Reads `B2:D10` or `B2`, with or without `$`.
  public init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
      .map { CellAddress($0) }
    guard (1...2).contains(corners.count), let first = corners[0],
      let last = corners[corners.count - 1]
    else { return nil }
    self.init(first, last)
  }
}
