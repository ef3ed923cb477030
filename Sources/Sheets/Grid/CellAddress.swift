/// Where a cell stands in its sheet, both counted from 1 as people see them: `C12` is row 12, column 3.
public struct CellAddress: Hashable, Sendable {
  /// The last row a sheet can have.
  public static let lastRow = 1_048_576
  /// The last column a sheet can have, `XFD`.
  public static let lastColumn = 16_384

  /// The row, from 1.
  public let row: Int
  /// The column, from 1.
  public let column: Int

  /// Makes an address, or nothing where no sheet reaches.
  public init?(row: Int, column: Int) {
    guard (1...Self.lastRow).contains(row), (1...Self.lastColumn).contains(column) else {
      return nil
    }
    self.init(unchecked: row, column)
  }

  package init(unchecked row: Int, _ column: Int) {
    self.row = row
    self.column = column
  }
}

extension CellAddress: Comparable {
  /// Whether one cell is read before another: by rows, then from the left.
  public static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

extension CellAddress: CustomStringConvertible {
  /// The address as it stands in formulas, `C12`.
  public var description: String { Self.letters(ofColumn: column) + String(row) }

  /// The address with both its parts fixed, `$C$12`.
  public var absolute: String { "$\(Self.letters(ofColumn: column))$\(row)" }

  /// Reads an address such as `C12` or `$C$12`.
  public init?(_ text: some StringProtocol) {
    var row = 0
    var column = 0
    var hasRow = false
    var dollars = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasRow && dollars < 2:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !hasRow && dollars < 2:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && (hasRow || byte > 0x30):
        hasRow = true
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "$") where !hasRow && (column == 0 ? dollars == 0 : dollars < 2):
        dollars = column == 0 ? 1 : 2
      default: return nil
      }
      guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
    }
    self.init(row: row, column: column)
  }

  /// The letters of a column, `A` to `XFD`.
  public static func letters(ofColumn column: Int) -> String {
    guard column > 0 else { return "" }
    let last = Unicode.Scalar(UInt8(ascii: "A") + UInt8((column - 1) % 26))
    let ahead = (column - 1) / 26
    return ahead == 0 ? String(last) : letters(ofColumn: ahead) + String(last)
  }
}
