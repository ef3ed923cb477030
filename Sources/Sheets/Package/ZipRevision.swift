/// A ZIP file again with some of its parts changed and some new ones behind them.
///
/// Every other entry is copied as it stands: its header, name, extra field, packed bytes and data
/// descriptor. In the directory, nothing of its record changes but where the entry begins.
struct ZipRevision: ~Copyable {
  private static let headerMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let endMark64: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
  private static let locatorLength = 20
  private static let endLength = 22
  private static let version = 20
  private static let namesAreUTF8 = 0x800
  private static let isElsewhere = 0xFFFF_FFFF

  private let bytes: [UInt8]
  private let entries: [ZipEntry]
  private let deflater: Deflater
  private var file: [UInt8] = []
  private var records: [Int: [UInt8]] = [:]

  /// Begins with an archive, or with nothing when memory is short.
  init?(of archive: borrowing ZipArchive) {
    guard let deflater = Deflater() else { return nil }
    bytes = archive.bytes
    entries = archive.entries
    self.deflater = deflater
  }

  /// The file with changed parts, by their names in the directory, and new ones in their order.
  consuming func file(
    changing changed: [String: [UInt8]], adding new: [(name: String, bytes: [UInt8])]
  ) -> [UInt8] {
    let directory = entries.map(\.record.lowerBound).min() ?? bytes.count
    let byOffset = entries.indices.sorted { entries[$0].offset < entries[$1].offset }
    for (place, index) in byOffset.enumerated() {
      let next =
        place + 1 < byOffset.count ? entries[byOffset[place + 1]].offset : directory
      if let part = changed[entries[index].name] {
        records[index] = change(entries[index], to: part)
      } else {
        records[index] = copy(entries[index], upTo: next)
      }
    }
    var builder = ZipBuilder(
      file: file, directory: entries.indices.flatMap { records[$0] ?? [] }, count: entries.count)
    for part in new {
      builder.add(
        part.name, packed: deflater.deflated(part.bytes.span), isDeflated: true,
        size: part.bytes.count, checksum: Checksum.crc32(part.bytes.span))
    }
    return builder.finished(comment: comment)
  }

  /// Copies an entry with all that belongs to it, and gives its record.
  private mutating func copy(_ entry: ZipEntry, upTo next: Int) -> [UInt8] {
    var record = Array(bytes[entry.record])
    record.set(long: file.count, at: positionOfOffset(in: record))
    file += bytes[entry.offset..<next]
    return record
  }

  /// Where a record says where its entry begins: in its place, or among the wide sizes.
  private func positionOfOffset(in record: [UInt8]) -> Int {
    guard record.long(at: 42) == Self.isElsewhere else { return 42 }
    var position = 46 + record.word(at: 28)
    while record.word(at: position) != 1 { position += 4 + record.word(at: position + 2) }
    let before = [24, 20].filter { record.long(at: $0) == Self.isElsewhere }.count
    return position + 4 + 8 * before
  }

  /// Packs a part anew under the name, the date and the attributes of its entry.
  private mutating func change(_ entry: ZipEntry, to part: [UInt8]) -> [UInt8] {
    let old = Array(bytes[entry.record])
    let packed = deflater.deflated(part.span)
    var fields: [UInt8] = []
    fields.append(word: Self.version)
    fields.append(word: old.word(at: 8) & Self.namesAreUTF8)
    fields.append(word: ZipEntry.Method.deflated.rawValue)
    fields += old[12..<16]
    fields.append(long: Int(Checksum.crc32(part.span)))
    fields.append(long: packed.count)
    fields.append(long: part.count)
    fields.append(word: entry.nameBytes.count)
    fields.append(word: 0)
    var record = old[..<6] + fields
    record += old[32..<42]
    record.append(contentsOf: [0, 0, 0, 0])
    record += bytes[entry.nameBytes] + old.suffix(old.word(at: 32))
    var whole = Array(record)
    whole.set(long: file.count, at: 42)
    file += Self.headerMark + fields + bytes[entry.nameBytes] + packed
    return whole
  }

  /// The comment of the whole file.
  private var comment: [UInt8] {
    var end = entries.map(\.record.upperBound).max() ?? bytes.count
    if bytes.has(Self.endMark64, at: end) {
      end += 12 + bytes.long(at: end + 4) + Self.locatorLength
    }
    guard end + Self.endLength <= bytes.count else { return [] }
    return Array(bytes[(end + Self.endLength)...])
  }
}

extension [UInt8] {
  /// Puts a number over four bytes, the lowest first.
  fileprivate mutating func set(long: Int, at position: Int) {
    for byte in 0..<4 { self[position + byte] = UInt8(truncatingIfNeeded: long >> (8 * byte)) }
  }
}
