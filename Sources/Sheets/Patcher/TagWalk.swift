/// Goes from tag to tag through XML that a parser has accepted before.
struct TagWalk {
  /// A start tag or an end tag.
  struct Tag {
    /// What a tag does.
    enum Kind {
      case opens
      case closes
      case both
    }

    /// All of it.
    let range: Range<Int>
    /// Its name with its prefix.
    let name: Range<Int>
    /// What it does.
    let kind: Kind
  }

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next tag; comments, instructions and CDATA are passed over.
  mutating func next() throws(XMLFault) -> Tag? {
    while position < end {
      guard bytes[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      guard position + 1 < end else { throw .truncated }
      switch bytes[position + 1] {
      case UInt8(ascii: "?"): try pass(to: "?>")
      case UInt8(ascii: "!") where stands("<!--"): try pass(to: "-->")
      case UInt8(ascii: "!") where stands("<![CDATA["): try pass(to: "]]>")
      case UInt8(ascii: "!"): throw .doctype
      default: return try tag()
      }
    }
    return nil
  }

  /// Goes on behind the end tag that belongs to a tag, and says where that stands.
  mutating func closing(of tag: Tag) throws(XMLFault) -> Range<Int>? {
    if tag.kind == .both { return nil }
    var depth = 1
    while let inner = try next() {
      switch inner.kind {
      case .opens: depth += 1
      case .closes: depth -= 1
      case .both: break
      }
      if depth == 0 { return inner.range }
    }
    throw .truncated
  }

  private mutating func tag() throws(XMLFault) -> Tag {
    let start = position
    let closes = bytes[start + 1] == UInt8(ascii: "/")
    position += closes ? 2 : 1
    let name = position
    while position < end, !XMLCharacters.isSpace(bytes[position]),
      bytes[position] != UInt8(ascii: "/"), bytes[position] != UInt8(ascii: ">")
    {
      position += 1
    }
    let nameEnd = position
    try passAttributes()
    let isEmpty = bytes[position - 2] == UInt8(ascii: "/")
    return Tag(
      range: start..<position, name: name..<nameEnd,
      kind: closes ? .closes : isEmpty ? .both : .opens)
  }

  private mutating func passAttributes() throws(XMLFault) {
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: ">") { return }
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      while position < end, bytes[position] != byte { position += 1 }
      position += 1
    }
    throw .truncated
  }

  private func stands(_ word: String) -> Bool { bytes.has(Array(word.utf8), at: position) }

  private mutating func pass(to word: String) throws(XMLFault) {
    let mark = Array(word.utf8)
    while position < end, !bytes.has(mark, at: position) { position += 1 }
    guard position < end else { throw .truncated }
    position += mark.count
  }
}
