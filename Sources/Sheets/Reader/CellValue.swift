/// What stands in a cell.
public enum CellValue: Hashable, Sendable {
  /// Characters, without the readings that a Japanese Excel keeps beside them.
  case text(String)
  /// A number.
  case number(Double)
  /// A number whose format makes a date or a time of it.
  case date(SheetDate)
  /// True or false.
  case boolean(Bool)
  /// An error such as `#N/A`.
  case error(String)
}

/// A cell that holds something.
public struct SheetCell: Hashable, Sendable {
  /// Where it stands.
  public let address: CellAddress
  /// What stands in it; nothing when a formula was saved without its value.
  public let value: CellValue?
  /// Whether the value comes from a formula.
  public let hasFormula: Bool
  /// Its format, as an index into `Workbook.styles`.
  public let style: Int
}
