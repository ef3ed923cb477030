/// The escapes by which OOXML writes characters that XML forbids: `_x000D_`.
enum TextEscapes {
  /// The text with its escapes resolved; half a surrogate pair stays as it is written.
  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if let (scalar, end) = scalar(at: position, of: bytes) {
        decoded.append(contentsOf: Array(String(Character(scalar)).utf8))
        position = end
      } else {
        decoded.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func scalar(
    at position: Int, of bytes: [UInt8]
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let first = unit(at: position, of: bytes) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, position + 7) }
    guard let second = unit(at: position + 7, of: bytes), first < 0xDC00, second >= 0xDC00,
      second < 0xE000,
      let scalar = Unicode.Scalar(
        0x1_0000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    else { return nil }
    return (scalar, position + 14)
  }

  /// Whether an escape begins at a position.
  static func begins(at position: Int, of bytes: [UInt8]) -> Bool {
    unit(at: position, of: bytes) != nil
  }

  private static func unit(at position: Int, of bytes: [UInt8]) -> UInt16? {
    guard position + 7 <= bytes.count, bytes[position] == UInt8(ascii: "_"),
      bytes[position + 1] == UInt8(ascii: "x"), bytes[position + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[position + 2..<position + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
