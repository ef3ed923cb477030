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

extension CellValue: CustomStringConvertible {
  /// The value as text: numbers to their last digit, dates as in ISO 8601.
  public var description: String {
    switch self {
    case .text(let text), .error(let text): text
    case .number(let number): Self.plain(number)
    case .date(let date): date.description
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    }
  }

  /// A number without a point where it has none to show.
  public static func plain(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
  }
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
