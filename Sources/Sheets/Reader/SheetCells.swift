/// The cells of a sheet that hold something, in the order in which they are read.
///
/// Only these are kept: a sheet with a value in its last row costs no more than any other.
public struct SheetCells: Sendable {
  let packed: [PackedCell]
  let shared: [String]
  let own: [String]
  let from1904: Bool

  /// Where the cells stand, in their order.
  var addresses: some Sequence<CellAddress> { packed.lazy.map(\.address) }

  /// The cell at an address, if it holds something.
  public subscript(_ address: CellAddress) -> SheetCell? {
    index(of: address).map { self[$0] }
  }

  /// The text at an address, if it holds one.
  func text(at address: CellAddress) -> String? {
    index(of: address).flatMap { text(at: $0) }
  }

  /// The text of the cell at a position, if it holds one.
  func text(at index: Int) -> String? {
    let cell = packed[index]
    return switch cell.kind {
    case .shared: shared[Int(cell.payload)]
    case .text: own[Int(cell.payload)]
    case .number, .date, .dateTime, .time, .boolean, .error, .nothing: nil
    }
  }

  /// The position of the cell at an address whose row begins at a position; in a row without gaps every
  /// cell is as far from there as its column from the first.
  func index(of address: CellAddress, inRowFrom start: Int) -> Int? {
    guard start < packed.count else { return nil }
    let likely = start + address.column - packed[start].address.column
    if likely >= start, likely < packed.count, packed[likely].place == PackedCell.place(address) {
      return likely
    }
    return index(of: address)
  }

  private func index(of address: CellAddress) -> Int? {
    let place = PackedCell.place(address)
    let index = packed.partition(by: place)
    return index < packed.count && packed[index].place == place ? index : nil
  }

  /// The cells of a row, from the left.
  public func inRow(_ row: Int) -> SubSequence {
    let place = UInt64(row < 1 ? 0 : row - 1)
    let first = packed.partition(by: place << 14)
    let end = row < 1 ? first : packed.partition(by: (place + 1) << 14)
    return self[first..<end]
  }

  private func value(of cell: PackedCell) -> CellValue? {
    switch cell.kind {
    case .number: .number(Double(bitPattern: cell.payload))
    case .date: date(Double(bitPattern: cell.payload), as: .date)
    case .dateTime: date(Double(bitPattern: cell.payload), as: .dateTime)
    case .time: date(Double(bitPattern: cell.payload), as: .time)
    case .shared: .text(shared[Int(cell.payload)])
    case .text: .text(own[Int(cell.payload)])
    case .boolean: .boolean(cell.payload == 1)
    case .error: .error(own[Int(cell.payload)])
    case .nothing: nil
    }
  }

  private func date(_ serial: Double, as kind: NumberFormat.Kind) -> CellValue {
    SheetDate(serial: serial, from1904: from1904, as: kind).map { .date($0) }
      ?? .number(serial)
  }
}

extension SheetCells: RandomAccessCollection {
  /// The position of the first cell.
  public var startIndex: Int { 0 }
  /// The position behind the last cell.
  public var endIndex: Int { packed.count }

  /// The cell at a position.
  public subscript(_ index: Int) -> SheetCell {
    let cell = packed[index]
    return SheetCell(
      address: cell.address, value: value(of: cell), hasFormula: cell.hasFormula,
      style: cell.style)
  }
}

extension [PackedCell] {
  /// The position of the first cell at a place or behind it.
  fileprivate func partition(by place: UInt64) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
