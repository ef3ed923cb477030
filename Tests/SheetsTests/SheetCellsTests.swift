import TestSupport
import Testing

@testable import Sheets

@Suite struct SheetCellsTests {
  /// The addresses of a sheet whose cells stand in the file in this order.
  private static let scattered = ["C3", "A1", "XFD1", "B3", "A1048576", "AA2", "Z2", "A3"]
  private static let ordered = ["A1", "XFD1", "Z2", "AA2", "A3", "B3", "C3", "A1048576"]

  @Test func `cells are read by rows and from the left, whatever their order in the file`() throws {
    let cells = try Self.cells(Self.scattered)
    #expect(cells.map { "\($0.address)" } == Self.ordered)
    #expect(cells.map(\.value) == Self.ordered.map { .text($0) })
  }

  @Test func `a cell is found by its address, and no other`() throws {
    let cells = try Self.cells(Self.scattered)
    for address in Self.ordered {
      #expect(cells[at(address)]?.value == .text(address))
      #expect(cells[at(address)]?.address == at(address))
    }
    for address in ["B1", "A2", "D3", "XFC1", "A1048575", "XFD1048576", "A4"] {
      #expect(cells[at(address)] == nil)
    }
  }

  @Test(
    arguments: [
      (1, ["A1", "XFD1"]), (2, ["Z2", "AA2"]), (3, ["A3", "B3", "C3"]), (4, []), (1_048_575, []),
      (1_048_576, ["A1048576"]),
    ] as [(Int, [String])])
  func `the cells of a row are its own`(_ row: Int, _ addresses: [String]) throws {
    #expect(try Self.cells(Self.scattered).inRow(row).map { "\($0.address)" } == addresses)
  }

  @Test func `a sheet without cells has none anywhere`() throws {
    let cells = try Self.cells([])
    #expect(cells.isEmpty && cells[at("A1")] == nil && cells.inRow(1).isEmpty)
  }

  @Test func `a packed cell keeps all that it is told`() {
    var random = SplitMix64(seed: 3)
    for index in 0..<10_000 {
      let address = CellAddress(
        unchecked: Int.random(in: 1...CellAddress.lastRow, using: &random),
        Int.random(in: 1...CellAddress.lastColumn, using: &random))
      let kind = PackedCell.Kind(rawValue: UInt8(index % 9)) ?? .nothing
      let style = Int.random(in: 0...0xFFFF, using: &random)
      let payload = random.next()
      let cell = PackedCell(address, style: style, hasFormula: index % 2 == 0, kind, payload)
      #expect(cell.address == address && cell.style == style && cell.kind == kind)
      #expect(cell.payload == payload && cell.hasFormula == (index % 2 == 0))
      #expect(cell.place == PackedCell.place(address))
    }
  }

  /// The cells of a sheet that holds the addresses, each in its own cell and each in a row element.
  private static func cells(_ addresses: [String]) throws -> SheetCells {
    let context = SheetBuilder.Context(
      sharedCount: 0, kinds: [.number], from1904: false, limits: ReadingLimits())
    var builder = SheetBuilder(context, cellsLeft: 100, expected: 0)
    for address in addresses {
      try builder.beginRow(at(address).row)
      builder.beginCell()
      try builder.setReference(Array(address.utf8).span)
      try builder.setType(Array("inlineStr".utf8).span)
      try builder.setText(address, isInline: true)
      try builder.endCell()
    }
    try builder.finish()
    return SheetCells(packed: builder.cells, shared: [], own: builder.texts, from1904: false)
  }
}
