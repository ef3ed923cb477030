internal import Wording

/// A ZIP file in memory, whose entries are unpacked when they are asked for.
struct ZipArchive: ~Copyable {
  private static let headerMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// The whole file.
  let bytes: [UInt8]
  /// What it holds, in the order of its directory.
  let entries: [ZipEntry]
  private let byKey: [String: Int]
  private let inflater: Inflater
  private let verifiesChecksums: Bool

  /// Opens an archive; without check sums only where a test makes damaged parts on purpose.
  static func open(
    _ bytes: [UInt8], limits: ReadingLimits, verifiesChecksums: Bool = true
  ) throws(ZipDamage) -> ZipArchive {
    guard bytes.has(headerMark, at: 0) else {
      throw .ambiguous(Text(ja: "先頭に余分な内容がある", en: "something stands before its beginning"))
    }
    let entries = try ZipDirectory.entries(of: bytes, limits: limits)
    guard let inflater = Inflater() else {
      throw .tooLarge(Text(ja: "メモリが足りません", en: "there is not enough memory"))
    }
    let archive = ZipArchive(bytes, entries, inflater, verifiesChecksums)
    try archive.checkOverlaps()
    return archive
  }

  private init(
    _ bytes: [UInt8], _ entries: [ZipEntry], _ inflater: consuming Inflater,
    _ verifiesChecksums: Bool
  ) {
    self.bytes = bytes
    self.entries = entries
    byKey = Dictionary(entries.enumerated().map { ($1.key, $0) }) { first, _ in first }
    self.inflater = inflater
    self.verifiesChecksums = verifiesChecksums
  }

  /// The entry of a name, whatever the case of its letters.
  func entry(_ name: String) -> ZipEntry? {
    byKey[name.lowercased()].map { entries[$0] }
  }

  /// The bytes of an entry and a zero behind them.
  func part(_ entry: ZipEntry) throws(ZipDamage) -> [UInt8] {
    let range = try packedRange(of: entry)
    let part: [UInt8]
    switch entry.method {
    case .stored: part = Array(bytes[range]) + [0]
    case .deflated:
      let packed = bytes.span.extracting(range)
      guard let inflated = inflater.inflated(packed, size: entry.size) else {
        throw .damaged(entry.name)
      }
      part = inflated
    }
    guard
      !verifiesChecksums
        || Checksum.crc32(part.span.extracting(droppingLast: 1)) == entry.checksum
    else { throw .damaged(entry.name) }
    return part
  }

  /// Where the packed bytes of an entry lie; its own header must say the same as the directory.
  private func packedRange(of entry: ZipEntry) throws(ZipDamage) -> Range<Int> {
    let header = entry.offset
    guard bytes.has(Self.headerMark, at: header), header + 30 <= bytes.count else {
      throw .truncated
    }
    let nameEnd = header + 30 + bytes.word(at: header + 26)
    let start = nameEnd + bytes.word(at: header + 28)
    guard start + entry.packedSize <= bytes.count else { throw .truncated }
    guard bytes[header + 30..<nameEnd].elementsEqual(bytes[entry.nameBytes]),
      bytes.word(at: header + 8) == entry.method.rawValue, sizesAgree(entry, header)
    else {
      throw .ambiguous(
        Text(
          ja: "部品「\(entry.name)」の見出しが目次と違う",
          en: "the header of '\(entry.name)' differs from the directory"))
    }
    return start..<(start + entry.packedSize)
  }

  private func sizesAgree(_ entry: ZipEntry, _ header: Int) -> Bool {
    if entry.hasDescriptor { return true }
    let packed = bytes.long(at: header + 18)
    let size = bytes.long(at: header + 22)
    return bytes.long(at: header + 14) == Int(entry.checksum)
      && (packed == entry.packedSize || packed == 0xFFFF_FFFF)
      && (size == entry.size || size == 0xFFFF_FFFF)
  }

  /// Sees to it that the entries lie one behind the other with nothing between that no one lists.
  private func checkOverlaps() throws(ZipDamage) {
    let directory = entries.map(\.record.lowerBound).min() ?? 0
    var end = 0
    var room = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end else {
        throw .ambiguous(
          Text(ja: "部品「\(entry.name)」が重なっている", en: "the part '\(entry.name)' overlaps another"))
      }
      guard entry.offset - end <= room else { throw Self.unlisted }
      end = try packedRange(of: entry).upperBound
      room = entry.hasDescriptor ? Self.longestDescriptor : 0
    }
    guard end <= directory else { throw .truncated }
    guard directory - end <= room else { throw Self.unlisted }
  }

  private static let longestDescriptor = 24

  private static var unlisted: ZipDamage {
    .ambiguous(Text(ja: "目次にない内容がある", en: "it holds bytes that its directory does not list"))
  }
}
