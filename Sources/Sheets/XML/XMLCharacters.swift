/// Which bytes and characters XML allows.
enum XMLCharacters {
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
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
  }

  /// Whether a byte may stand in a number.
  @inline(__always)
  static func isNumber(_ byte: UInt8) -> Bool {
    let mask: UInt64 = byte < 64 ? 0x03FF_6800_0000_0000 : 0x0000_0020_0000_0020
    return byte < 128 && (mask >> UInt64(byte & 63)) & 1 == 1
  }

  /// Whether a byte may stand in a name; names beyond ASCII are left to the full parser.
  @inline(__always)
  static func isName(_ byte: UInt8) -> Bool {
    let mask: UInt64 = byte < 64 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return byte < 128 && (mask >> UInt64(byte & 63)) & 1 == 1
  }
}
