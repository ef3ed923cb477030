/// Reads numbers as they stand in parts: digits, a point, an exponent, nothing else.
enum NumberText {
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  private static let longest = 400

  /// The number that bytes spell, or nothing when they spell none or one without bounds.
  static func number(_ bytes: Span<UInt8>) -> Double? {
    let text = trimmed(bytes)
    let number = quick(text) ?? careful(text)
    return number == 0 ? 0 : number
  }

  /// A number whose digits and power of ten a Double holds exactly, so that one division is exact.
  @inline(__always)
  private static func quick(_ bytes: Span<UInt8>) -> Double? {
    var position = 0
    let isNegative = bytes.count > 0 && bytes[0] == UInt8(ascii: "-")
    if isNegative { position = 1 }
    var digits: UInt64 = 0
    var point: Int?
    guard bytes.count - position <= 16, bytes.count > position else { return nil }
    while position < bytes.count {
      let digit = bytes[position] &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits * 10 + UInt64(digit)
      } else if bytes[position] == UInt8(ascii: "."), point == nil {
        point = position
      } else {
        return nil
      }
      position += 1
    }
    let places = point.map { bytes.count - $0 - 1 } ?? 0
    guard digits < 1 << 53, point == nil || bytes.count > (isNegative ? 2 : 1) else { return nil }
    let number = Double(digits) / powers[places]
    return isNegative ? -number : number
  }

  private static func careful(_ bytes: Span<UInt8>) -> Double? {
    guard bytes.count <= longest else { return nil }
    var text: [UInt8] = []
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"),
        UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"):
        text.append(bytes[index])
      default: return nil
      }
    }
    let number = Double(String(decoding: text, as: UTF8.self))
    return number.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The whole number that bytes spell in digits alone.
  @inline(__always)
  static func count(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count > 0, bytes.count <= 10 else { return nil }
    var count = 0
    for index in bytes.indices {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      count = count * 10 + Int(digit)
    }
    return count
  }

  @inline(__always)
  @_lifetime(copy bytes)
  private static func trimmed(_ bytes: Span<UInt8>) -> Span<UInt8> {
    var start = 0
    var end = bytes.count
    while start < end, XMLCharacters.isSpace(bytes[start]) { start += 1 }
    while end > start, XMLCharacters.isSpace(bytes[end - 1]) { end -= 1 }
    return bytes.extracting(start..<end)
  }
}
