/// Which bytes and characters XML allows.
enum XMLCharacters {
  private static let stretch = 64

  /// Sees to it that all bytes are UTF-8 and no character is one that XML forbids.
  static func check(_ xml: Span<UInt8>) throws(XMLFault) {
    var position = 0
    while position < xml.count {
      if position + stretch <= xml.count,
        isPlain(xml.extracting(position..<(position + stretch)))
      {
        position += stretch
      } else {
        let end = min(position + stretch, xml.count)
        while position < end { position = try afterCharacter(at: position, of: xml) }
      }
    }
  }

  /// Whether a stretch is ASCII without a control character; tabs and line ends are looked at singly.
  @inline(__always)
  private static func isPlain(_ stretch: Span<UInt8>) -> Bool {
    var odd: UInt8 = 0
    for index in stretch.indices {
      odd |= (stretch[index] &- 0x20) & 0x80 | stretch[index] & 0x80
    }
    return odd == 0
  }

  private static func afterCharacter(
    at position: Int, of xml: Span<UInt8>
  ) throws(XMLFault) -> Int {
    let first = xml[position]
    switch first {
    case 0x20...0x7F, 0x09, 0x0A, 0x0D: return position + 1
    case 0xC2...0xDF where follows(1, position, xml): return position + 2
    case 0xE0...0xEF where follows(2, position, xml):
      let second = xml[position + 1]
      let isOverlong = first == 0xE0 && second < 0xA0
      let isSurrogate = first == 0xED && second > 0x9F
      let isNoCharacter = first == 0xEF && second == 0xBF && xml[position + 2] > 0xBD
      guard !isOverlong, !isSurrogate, !isNoCharacter else { throw .characters(at: position) }
      return position + 3
    case 0xF0...0xF4 where follows(3, position, xml):
      let second = xml[position + 1]
      guard first != 0xF0 || second > 0x8F, first != 0xF4 || second < 0x90 else {
        throw .characters(at: position)
      }
      return position + 4
    default: throw .characters(at: position)
    }
  }

  /// Whether so many bytes that continue a character follow.
  @inline(__always)
  private static func follows(_ count: Int, _ position: Int, _ xml: Span<UInt8>) -> Bool {
    guard position + count < xml.count else { return false }
    for index in 1...count where xml[position + index] & 0xC0 != 0x80 { return false }
    return true
  }

  /// Whether a character may stand in XML, as a reference to its number says.
  static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  /// Whether a byte is white space in XML.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Whether a byte may stand in a name; names beyond ASCII are left to the full parser.
  @inline(__always)
  static func isName(_ byte: UInt8) -> Bool {
    let mask: UInt64 = byte < 64 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return byte < 128 && (mask >> UInt64(byte & 63)) & 1 == 1
  }
}
