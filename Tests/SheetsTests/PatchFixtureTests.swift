import Files
import ProfileModel
import Testing

@testable import Sheets

/// Every workbook the reader is tested with, patched, and looked at byte by byte.
@Suite struct PatchFixtureTests {
  /// Where bytes cannot be exchanged safely, or no cell can be named.
  private static let refused: Set = [
    "utf-16-be.xlsx", "utf-16-le.xlsx", "utf-16-hot-parts.xlsx", "namespace-declared-inside.xlsx",
    "references-in-attributes.xlsx",
  ]
  /// Where a new cell or row would move others, which stand where they do only by counting.
  private static let unnumbered: Set = [
    "all-references-missing.xlsx", "cell-references-missing.xlsx", "cells-out-of-order.xlsx",
    "row-numbers-missing.xlsx", "rows-out-of-order.xlsx",
  ]

  private static let patchable = Fixtures.names("good").filter { !refused.contains($0) }

  @Test(arguments: patchable)
  func `one cell changes, and no other byte of any part`(_ name: String) throws {
    let path = "\(Fixtures.folder)/good/\(name)"
    let bytes = try FileReader.bytes(of: path)
    let before = try WorkbookReader.read(bytes, path: path)
    let sheet = try #require(before.sheets.first { $0.kind == .cells })
    for target in Self.targets(in: sheet, onlyListed: Self.unnumbered.contains(name)) {
      let patch = WorkbookPatch([
        .init(
          .cell(target, sheet: sheet.name),
          .set(.text("答え & <1>"), allowing: [.replacingFormula, .writingLockedCell]))
      ])
      let (file, _) = try WorkbookPatcher.patched(bytes, with: patch, path: path)
      try Self.compare(bytes, file, changed: sheet.part)
      #expect(try WorkbookPatcher.patched(bytes, with: patch, path: path).file == file)

      let after = Reading(try WorkbookReader.read(file, path: path)).lines
      let address = "\(sheet.name)!\(target) "
      let others = Reading(before).lines.filter { !$0.hasPrefix(address) }
      #expect((others + ["\(address)text 答え & <1>"]).sorted() == after)
    }
  }

  /// A cell that holds a plain value, the one beside the last of its row, and one in a row of its own.
  private static func targets(in sheet: Sheet, onlyListed: Bool) -> [CellAddress] {
    let isFree = { (address: CellAddress) in
      !sheet.layout.mergedRanges.contains { $0.contains(address) && $0.first != address }
    }
    let plain = sheet.cells.first { !$0.hasFormula && $0.address.row > 1 }?.address
    if onlyListed { return [plain].compactMap { $0 } }
    let last = sheet.cells.last?.address ?? CellAddress(unchecked: 1, 1)
    let beside = CellAddress(row: last.row, column: last.column + 1)
    let below = CellAddress(row: last.row + 3, column: 2)
    return [plain, beside, below].compactMap { $0 }.filter(isFree)
  }

  private static func compare(
    _ bytes: [UInt8], _ file: [UInt8], changed part: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (old, new) = (try Parcel(bytes), try Parcel(file))
    #expect(old.entries.map(\.name) == new.entries.map(\.name), sourceLocation: sourceLocation)
    for (before, after) in zip(old.entries, new.entries)
    where before.key != part.lowercased() {
      #expect(
        old.local(before) == new.local(after), "\(before.name)", sourceLocation: sourceLocation)
      #expect(
        old.record(before) == new.record(after), "\(before.name)", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: refused.sorted())
  func `a part whose bytes cannot be exchanged safely is refused`(_ name: String) throws {
    let path = "\(Fixtures.folder)/good/\(name)"
    let bytes = try FileReader.bytes(of: path)
    let sheet = try #require(try WorkbookReader.read(bytes, path: path).sheets.first)
    let patch = WorkbookPatch([.init(try cell("A1", of: sheet.name), .set(.number(1)))])
    let found = problems { try WorkbookPatcher.patched(bytes, with: patch, path: path) }
    #expect(found.contains { $0.contains("this part cannot be changed safely") }, "\(found)")
  }

  @Test(arguments: Fixtures.names("hostile"))
  func `what the reader refuses is refused`(_ name: String) throws {
    let path = "\(Fixtures.folder)/hostile/\(name)"
    let bytes = try FileReader.bytes(of: path)
    let read = problems { try WorkbookReader.read(bytes, path: path) }
    guard !read.isEmpty else { return }
    let patch = WorkbookPatch([.init(try cell("A1", of: "Sheet1"), .set(.number(1)))])
    #expect(problems { try WorkbookPatcher.patched(bytes, with: patch, path: path) } == read)
  }
}
