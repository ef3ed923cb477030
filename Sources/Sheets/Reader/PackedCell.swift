/// A cell in sixteen bytes: where it stands and how it looks in eight, what it holds in the others.
struct PackedCell {
  /// What the payload means.
  enum Kind: UInt8 {
    /// The bits of a number.
    case number
    /// The bits of a number that is shown as a date.
    case date
    /// The bits of a number that is shown as a date with a time.
    case dateTime
    /// The bits of a number that is shown as a time of day.
    case time
    /// The index of a shared string.
    case shared
    /// The index of a string of this sheet.
    case text
    /// Zero or one.
    case boolean
    /// The index of a string of this sheet that names an error.
    case error
    /// A formula that was saved without its value.
    case nothing
  }

  /// The place, which is also the order in which cells are read: row, then column.
  private let head: UInt64
  /// What the cell holds.
  let payload: UInt64

  init(_ address: CellAddress, style: Int, hasFormula: Bool, _ kind: Kind, _ payload: UInt64) {
    let place = Self.place(address)
    head =
      place << 30 | UInt64(style & 0xFFFF) << 8 | (hasFormula ? 0x80 : 0) | UInt64(kind.rawValue)
    self.payload = payload
  }

  /// An address as a number that sorts as cells are read.
  static func place(_ address: CellAddress) -> UInt64 {
    UInt64(address.row - 1) << 14 | UInt64(address.column - 1)
  }

  /// The address as a number.
  var place: UInt64 { head >> 30 }

  /// Where the cell stands.
  var address: CellAddress {
    CellAddress(unchecked: Int(head >> 44) + 1, Int(head >> 30 & 0x3FFF) + 1)
  }

  /// The format.
  var style: Int { Int(head >> 8 & 0xFFFF) }

  /// Whether its value comes from a formula.
  var hasFormula: Bool { head & 0x80 != 0 }

  /// What the payload means.
  var kind: Kind { Kind(rawValue: UInt8(head & 0x7F)) ?? .nothing }
}
