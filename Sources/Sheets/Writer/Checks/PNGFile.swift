/// What the bytes of a PNG file say of themselves.
enum PNGFile {
  /// Its width and height in pixels, or nothing when the bytes are no PNG file that is whole.
  static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.starts(with: signature) else { return nil }
    var size: (width: Int, height: Int)?
    var index = signature.count
    while index + 12 <= bytes.count {
      let length = number(in: bytes, at: index)
      guard length <= bytes.count - index - 12 else { return nil }
      let kind = String(decoding: bytes[index + 4..<index + 8], as: UTF8.self)
      if kind == "IHDR", length == 13 {
        size = (number(in: bytes, at: index + 8), number(in: bytes, at: index + 12))
      }
      if kind == "IEND" { return size.flatMap(usable) }
      index += length + 12
    }
    return nil
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let largest = 20_000

  private static func usable(_ size: (width: Int, height: Int)) -> (width: Int, height: Int)? {
    (1...largest).contains(size.width) && (1...largest).contains(size.height) ? size : nil
  }

  private static func number(in bytes: [UInt8], at index: Int) -> Int {
    bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
