internal import Wording

/// Reads the directory of a ZIP file, strictly: what two programs could read differently is refused.
struct ZipDirectory {
  private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let endMark64: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
  private static let locatorMark64: [UInt8] = [0x50, 0x4B, 0x06, 0x07]
  private static let recordMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let endLength = 22
  private static let longestComment = 0xFFFF

  private let bytes: [UInt8]
  private let limits: ReadingLimits

  /// The entries of a file in the order of its directory.
  static func entries(
    of bytes: [UInt8], limits: ReadingLimits
  ) throws(ZipDamage) -> [ZipEntry] {
    try ZipDirectory(bytes: bytes, limits: limits).entries()
  }

  private func entries() throws(ZipDamage) -> [ZipEntry] {
    let directory = try bounds()
    guard directory.count <= limits.parts else {
      throw .tooLarge(
        Text(
          ja: "部品が多すぎます(\(directory.count)個、上限\(limits.parts)個)",
          en: "it has too many parts (\(directory.count), the limit is \(limits.parts))"))
    }
    var entries: [ZipEntry] = []
    var position = directory.range.lowerBound
    for _ in 0..<directory.count {
      let entry = try entry(at: position, within: directory.range)
      position = entry.record.upperBound
      entries.append(entry)
    }
    guard position == directory.range.upperBound else { throw .truncated }
    try checkSizes(of: entries)
    try checkNames(of: entries)
    return entries
  }

  // MARK: Where the directory lies

  private func bounds() throws(ZipDamage) -> (range: Range<Int>, count: Int) {
    let end = try endRecord()
    let thisDisk = bytes.word(at: end + 4)
    let locator = end - 20
    let is64 = bytes.has(Self.locatorMark64, at: locator)
    guard is64 || (thisDisk == 0 && bytes.word(at: end + 6) == 0) else {
      throw .ambiguous(Text(ja: "分割された ZIP", en: "a ZIP file in several pieces"))
    }
    let found = is64 ? try bounds64(locator) : try bounds32(end)
    guard found.range.upperBound == (is64 ? found.end : end) else {
      throw .ambiguous(
        Text(ja: "目次の前後に余分な内容がある", en: "there is more around its directory"))
    }
    return (found.range, found.count)
  }

  private func endRecord() throws(ZipDamage) -> Int {
    let lowest = max(0, bytes.count - Self.endLength - Self.longestComment)
    guard bytes.count >= Self.endLength else { throw .truncated }
    var found: Int?
    for position in lowest...(bytes.count - Self.endLength) where bytes[position] == 0x50 {
      guard bytes.has(Self.endMark, at: position),
        position + Self.endLength + bytes.word(at: position + 20) == bytes.count
      else { continue }
      guard found == nil else {
        throw .ambiguous(Text(ja: "目次の終わりが二つある", en: "its directory ends twice"))
      }
      found = position
    }
    guard let found else { throw .truncated }
    return found
  }

  private typealias Bounds = (range: Range<Int>, count: Int, end: Int)

  private func bounds32(_ end: Int) throws(ZipDamage) -> Bounds {
    let count = bytes.word(at: end + 10)
    let size = bytes.long(at: end + 12)
    let offset = bytes.long(at: end + 16)
    guard bytes.word(at: end + 8) == count, offset + size <= end else { throw .truncated }
    return (offset..<(offset + size), count, end)
  }

  private func bounds64(_ locator: Int) throws(ZipDamage) -> Bounds {
    guard let record = bytes.size(at: locator + 8), record + 56 <= locator,
      bytes.has(Self.endMark64, at: record), let size = bytes.size(at: record + 40),
      let offset = bytes.size(at: record + 48), let count = bytes.size(at: record + 32),
      offset + size <= record, bytes.size(at: record + 24) == count
    else { throw .truncated }
    return (offset..<(offset + size), count, record)
  }

  // MARK: One record

  private func entry(
    at position: Int, within directory: Range<Int>
  ) throws(ZipDamage) -> ZipEntry {
    guard position + 46 <= directory.upperBound, bytes.has(Self.recordMark, at: position) else {
      throw .truncated
    }
    let nameEnd = position + 46 + bytes.word(at: position + 28)
    let extraEnd = nameEnd + bytes.word(at: position + 30)
    let recordEnd = extraEnd + bytes.word(at: position + 32)
    guard recordEnd <= directory.upperBound else { throw .truncated }
    let name = try name(position + 46..<nameEnd)
    let sizes = try sizes(at: position, extra: nameEnd..<extraEnd)
    let flags = bytes.word(at: position + 8)
    if flags & 0x2041 != 0 { throw .encrypted(name) }
    guard let method = ZipEntry.Method(rawValue: bytes.word(at: position + 10)),
      flags & 0x20 == 0, bytes.word(at: position + 34) == 0
    else { throw .method(name) }
    guard method == .deflated || sizes.packed == sizes.whole else { throw .damaged(name) }
    return ZipEntry(
      name: name, nameBytes: position + 46..<nameEnd, method: method,
      checksum: UInt32(bytes.long(at: position + 16)),
      packedSize: sizes.packed, size: sizes.whole, hasDescriptor: flags & 0x8 != 0,
      offset: sizes.offset,
      record: position..<recordEnd)
  }

  /// The name of an entry, which must lie inside the package.
  ///
  /// One that is no UTF-8 names no part of a workbook; it is kept apart by its bytes.
  private func name(_ range: Range<Int>) throws(ZipDamage) -> String {
    guard let written = String(validating: bytes[range], as: UTF8.self) else {
      return "?" + bytes[range].map { String($0, radix: 16) }.joined()
    }
    let letters = written.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    let name = String(decoding: letters, as: UTF8.self)
    let pieces = letters.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isOdd = { (piece: ArraySlice<UInt8>) in
      piece.isEmpty || piece.elementsEqual(".".utf8) || piece.elementsEqual("..".utf8)
    }
    let isInside =
      !(letters.last == UInt8(ascii: "/") ? pieces.dropLast() : pieces[...]).contains(where: isOdd)
      && !letters.contains { $0 < 0x20 || $0 == UInt8(ascii: ":") }
    guard isInside, !name.isEmpty else { throw .path(written) }
    return name
  }

  private func sizes(
    at position: Int, extra: Range<Int>
  ) throws(ZipDamage) -> (packed: Int, whole: Int, offset: Int) {
    var wide = try wideSizes(extra)
    let whole = try size(at: position + 24, orFirstOf: &wide)
    let packed = try size(at: position + 20, orFirstOf: &wide)
    return (packed, whole, try size(at: position + 42, orFirstOf: &wide))
  }

  private func size(at position: Int, orFirstOf wide: inout [Int]) throws(ZipDamage) -> Int {
    let size = bytes.long(at: position)
    guard size == 0xFFFF_FFFF else { return size }
    guard let size = wide.popLast() else { throw .truncated }
    return size
  }

  /// The sizes that do not fit into four bytes, the first one last.
  private func wideSizes(_ extra: Range<Int>) throws(ZipDamage) -> [Int] {
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound {
      let length = bytes.word(at: position + 2)
      guard position + 4 + length <= extra.upperBound else { throw .truncated }
      if bytes.word(at: position) == 1 {
        return stride(from: position + 4, through: position + 4 + length - 8, by: 8)
          .map { bytes.size(at: $0) ?? 1 << 55 }.reversed()
      }
      position += 4 + length
    }
    return []
  }

  // MARK: All of them

  private func checkSizes(of entries: [ZipEntry]) throws(ZipDamage) {
    var total = 0
    for entry in entries {
      guard entry.size <= limits.partSize else {
        throw .tooLarge(
          Text(
            ja: "部品「\(entry.name)」が大きすぎます(\(entry.size)バイト、上限\(limits.partSize)バイト)",
            en: "the part '\(entry.name)' is too large (\(entry.size) bytes, "
              + "the limit is \(limits.partSize))"))
      }
      total += entry.size
    }
    let allowed = min(limits.totalSize, max(1 << 20, bytes.count * limits.ratio))
    guard total <= allowed else {
      throw .tooLarge(
        Text(
          ja: "展開すると大きくなりすぎます(\(total)バイト、上限\(allowed)バイト)",
          en: "it unpacks to too much (\(total) bytes, the limit is \(allowed))"))
    }
  }

  private func checkNames(of entries: [ZipEntry]) throws(ZipDamage) {
    var seen: Set<String> = []
    for entry in entries where !seen.insert(entry.key).inserted {
      throw .ambiguous(
        Text(
          ja: "部品「\(entry.name)」が二つある", en: "the part '\(entry.name)' is there twice"))
    }
  }
}
