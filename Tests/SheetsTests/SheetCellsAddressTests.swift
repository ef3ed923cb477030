import TestSupport
import Testing

@testable import Sheets

/// Addresses and rectangles as they stand in formulas.
@Suite struct SheetCellsAddressTests {
  @Test func `every column comes back from its letters, and letters from their column`() {
    var seen: Set<String> = []
    for column in 1...CellAddress.lastColumn {
      let letters = CellAddress.letters(ofColumn: column)
      #expect(seen.insert(letters).inserted)
      #expect(CellAddress("\(letters)7") == CellAddress(row: 7, column: column))
      #expect(CellAddress("$\(letters.lowercased())$7")?.column == column)
    }
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func `columns are counted as people count them`(_ column: Int, _ letters: String) {
    #expect(CellAddress.letters(ofColumn: column) == letters)
  }

  @Test(arguments: [
    ("A1", 1, 1), ("c12", 12, 3), ("$C$12", 12, 3), ("C$12", 12, 3), ("$C12", 12, 3),
    ("XFD1048576", 1_048_576, 16_384),
  ])
  func `an address is read with or without its signs`(_ text: String, _ row: Int, _ column: Int) {
    #expect(CellAddress(text) == CellAddress(row: row, column: column))
    #expect(CellAddress(text) != nil)
  }

  @Test(arguments: [
    "", "A", "1", "A0", "A01", "1A", "A1B", "A-1", "A 1", " A1", "A1 ", "$", "$A", "A$", "$$A1",
    "A$$1",
    "A1$", "$A$1$", "A$B1", "XFE1", "A1048577", "AAAA1", "Ａ１", "A１", "あ1", "A1:B2", "R1C1x",
    "A99999999999999999999", "ZZZZZZZZZZZZZZZZZZZZ1", "A1.5", "A+1",
  ])
  func `what no sheet has is no address`(_ text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test(arguments: [(0, 1), (1, 0), (-1, 1), (1_048_577, 1), (1, 16_385), (.max, .max)])
  func `no address lies outside a sheet`(_ row: Int, _ column: Int) {
    #expect(CellAddress(row: row, column: column) == nil)
  }

  @Test func `addresses and rectangles come back from how they are written`() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<10_000 {
      let corners = try (0..<2).map { _ in
        try #require(
          CellAddress(
            row: Int.random(in: 1...CellAddress.lastRow, using: &random),
            column: Int.random(in: 1...CellAddress.lastColumn, using: &random)))
      }
      for address in corners {
        #expect(CellAddress(address.description) == address)
        #expect(CellAddress(address.absolute) == address)
      }
      let range = CellRange(corners[0], corners[1])
      #expect(CellRange(range.description) == range && CellRange(range.absolute) == range)
      #expect(range == CellRange(corners[1], corners[0]))
      #expect(corners.allSatisfy { range.contains($0) })
    }
  }

  @Test(arguments: [
    ("B2:D10", "B2:D10"), ("D10:B2", "B2:D10"), ("D2:B10", "B2:D10"), ("$B$2:D10", "B2:D10"),
    ("B2", "B2"), ("B2:B2", "B2"), ("b2:d10", "B2:D10"),
  ])
  func `a rectangle is the same from any corner`(_ text: String, _ range: String) {
    #expect(CellRange(text)?.description == range)
  }

  @Test(arguments: ["", ":", "A1:", ":A1", "A1:B2:C3", "A:B", "1:2", "A1;B2", "A1:B0", "A1-B2"])
  func `what is no rectangle is refused`(_ text: String) {
    #expect(CellRange(text) == nil)
  }

  @Test(arguments: [
    ("B2:D4", "D4:E5", true), ("B2:D4", "C3", true), ("B2:D4", "A1:XFD1048576", true),
    ("B2:D4", "E2:F4", false), ("B2:D4", "B5:D9", false), ("A3:Z3", "C1:C9", true),
  ])
  func `rectangles overlap where they share a cell`(_ one: String, _ other: String, _ overlap: Bool)
  {
    #expect(area(one).overlaps(area(other)) == overlap)
    #expect(area(other).overlaps(area(one)) == overlap)
  }

  @Test func `addresses sort by rows, then from the left`() {
    #expect(
      ["B2", "A10", "XFD1", "A2"].map(at).sorted().map(\.description) == [
        "XFD1", "A2", "B2", "A10",
      ])
  }
}
