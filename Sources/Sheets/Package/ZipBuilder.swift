/// Builds a ZIP file in memory: new entries, and entries of another archive byte for byte.
package struct ZipBuilder {
  private static let earliestDate = 0x21
  private static let version = 20
  private static let namesAreUTF8 = 0x800

  private var file: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Goes on behind entries that are there, with the records that belong to them.
  init(file: [UInt8], directory: [UInt8], count: Int) {
    self.file = file
    self.directory = directory
    self.count = count
  }

  /// Adds an entry with packed bytes.
  ///
  /// The date is the earliest a ZIP file can hold, so that the same content gives the same bytes.
  package mutating func add(
    _ name: String, packed: [UInt8], isDeflated: Bool, size: Int, checksum: UInt32
  ) {
    let offset = file.count
    var fields: [UInt8] = []
    fields.append(word: Self.version)
    fields.append(word: name.utf8.allSatisfy { $0 < 0x80 } ? 0 : Self.namesAreUTF8)
    fields.append(word: isDeflated ? 8 : 0)
    fields.append(word: 0)
    fields.append(word: Self.earliestDate)
    fields.append(long: Int(checksum))
    fields.append(long: packed.count)
    fields.append(long: size)
    fields.append(word: name.utf8.count)
    fields.append(word: 0)
    file += [0x50, 0x4B, 0x03, 0x04] + fields + Array(name.utf8) + packed
    directory += [0x50, 0x4B, 0x01, 0x02]
    directory.append(word: Self.version)
    directory += fields
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(long: offset)
    directory += Array(name.utf8)
    count += 1
  }

  /// Adds an entry as it is, without packing it.
  package mutating func add(stored bytes: [UInt8], as name: String) {
    add(
      name, packed: bytes, isDeflated: false, size: bytes.count,
      checksum: Checksum.crc32(bytes.span))
  }

  /// The whole file, with a comment of its own if it has one.
  package consuming func finished(comment: [UInt8] = []) -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    end.append(word: count)
    end.append(word: count)
    end.append(long: directory.count)
    end.append(long: file.count)
    end.append(word: comment.count)
    return file + directory + end + comment
  }
}

extension [UInt8] {
  /// Appends a number in two bytes, the lower first.
  mutating func append(word: Int) {
    append(UInt8(truncatingIfNeeded: word))
    append(UInt8(truncatingIfNeeded: word >> 8))
  }

  /// Appends a number in four bytes, the lowest first.
  mutating func append(long: Int) {
    append(word: long)
    append(word: long >> 16)
  }
}
