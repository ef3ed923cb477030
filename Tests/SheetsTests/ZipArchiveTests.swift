import Files
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

@Suite struct ZipArchiveTests {
  private static let parts: [(String, [UInt8])] = [
    ("一.xml", Array("<a/>".utf8)), ("xl/empty.xml", []),
    ("xl/Big.bin", [UInt8](repeating: 7, count: 999)),
  ]

  @Test func `what is put into an archive comes out of it, with a zero behind`() throws {
    let archive = try ZipArchive.open(Self.file(), limits: ReadingLimits())
    let names = archive.entries.map(\.name)
    #expect(names == Self.parts.map(\.0))
    for (name, bytes) in Self.parts {
      let found = archive.entry(name)
      let entry = try #require(found)
      let part = try archive.part(entry)
      #expect(entry.size == bytes.count)
      #expect(part == bytes + [0])
    }
  }

  @Test func `the case of a name does not count`() throws {
    let archive = try ZipArchive.open(Self.file(), limits: ReadingLimits())
    let found = archive.entry("XL/bIG.BIN")
    let other = archive.entry("xl/big")
    #expect(found?.name == "xl/Big.bin")
    #expect(other?.name == nil)
  }

  @Test func `an archive that ends anywhere too soon is refused`() throws {
    let file = Self.file()
    for count in 0..<file.count {
      #expect(throws: ZipDamage.self) { try Self.content(Array(file.prefix(count))) }
    }
  }

  @Test func `a byte that changed is noticed, or changes nothing that is read`() throws {
    let file = Self.file()
    let whole = try Self.content(file)
    var refused = 0
    for position in file.indices {
      for mask: UInt8 in [0x01, 0x20, 0x80] {
        var damaged = file
        damaged[position] ^= mask
        guard let content = try? Self.content(damaged) else {
          refused += 1
          continue
        }
        // The names stand in both places, so one alone cannot change.
        #expect(content == whole, "byte \(position) with \(mask)")
      }
    }
    #expect(refused > file.count * 2)
  }

  @Test(arguments: [-1, 0])
  func `the limits are the last that is allowed`(_ change: Int) throws {
    for limit in [\ReadingLimits.parts, \.partSize, \.totalSize] {
      var limits = ReadingLimits()
      let exact = [\ReadingLimits.parts: 3, \.partSize: 999, \.totalSize: 1003][limit] ?? 0
      limits[keyPath: limit] = exact + change
      if change == 0 {
        #expect(try ZipArchive.open(Self.file(), limits: limits).entries.count == 3)
      } else {
        let damage = #expect(throws: ZipDamage.self) {
          _ = try ZipArchive.open(Self.file(), limits: limits).entries.count
        }
        guard case .tooLarge(let why)? = damage else {
          Issue.record("\(limit): \(String(describing: damage))")
          continue
        }
        #expect(why.english.contains("\(exact)") && why.english.contains("limit is \(exact - 1)"))
      }
    }
  }

  @Test(arguments: ["../a", "a/../../b", "/a", "a//b", "./a", "C:/a", "a\\..\\b", "a\u{1}", ""])
  func `a name that leads out of the package is refused`(_ name: String) {
    var builder = ZipBuilder()
    builder.add(stored: [1], as: name)
    let file = builder.finished()
    let damage = #expect(throws: ZipDamage.self) {
      _ = try ZipArchive.open(file, limits: ReadingLimits()).entries.count
    }
    guard case .path? = damage else {
      Issue.record("\(String(describing: damage))")
      return
    }
  }

  @Test func `two names that differ only in case are refused`() {
    var builder = ZipBuilder()
    builder.add(stored: [1], as: "xl/a.xml")
    builder.add(stored: [1], as: "XL/A.xml")
    let file = builder.finished()
    let damage = #expect(throws: ZipDamage.self) {
      _ = try ZipArchive.open(file, limits: ReadingLimits()).entries.count
    }
    #expect(damage?.what.english.contains("'XL/A.xml' is there twice") == true)
  }

  @Test func `check sums are left aside only when told`() throws {
    var builder = ZipBuilder()
    builder.add("a", packed: [1, 2], isDeflated: false, size: 2, checksum: 5)
    let file = builder.finished()
    #expect(throws: ZipDamage.damaged("a")) { try Self.content(file) }
    let archive = try ZipArchive.open(file, limits: ReadingLimits(), verifiesChecksums: false)
    let entry = archive.entry("a")
    let part = try archive.part(#require(entry))
    #expect(part == [1, 2, 0])
  }

  private static func file() -> [UInt8] {
    var builder = ZipBuilder()
    for (name, bytes) in parts { builder.add(stored: bytes, as: name) }
    return builder.finished()
  }

  private static func content(_ file: [UInt8]) throws -> [String: [UInt8]] {
    let archive = try ZipArchive.open(file, limits: ReadingLimits())
    var content: [String: [UInt8]] = [:]
    for entry in archive.entries { content[entry.name] = try archive.part(entry) }
    return content
  }
}
