internal import Glibc
internal import ProfileModel

/// Text in the encoding that Excel on a Japanese Windows calls plain CSV.
enum JapaneseText {
  /// The text that bytes are in CP932, Microsoft's Shift_JIS; nothing if any byte is not.
  static func decoded(_ bytes: [UInt8]) -> String? {
    guard let converter = unsafe iconv_open("UTF-8", "CP932"),
      unsafe converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { unsafe iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    // No character grows beyond three bytes, from one byte or two.
    let room = bytes.count * 3
    let text = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      unsafe source.withUnsafeMutableBufferPointer { source in
        var from = source.baseAddress
        var fromLeft = source.count
        var to = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
          .assumingMemoryBound(to: CChar.self)
        var toLeft = room
        let irreversible = unsafe iconv(converter, &from, &fromLeft, &to, &toLeft)
        count = irreversible == 0 && fromLeft == 0 ? room - toLeft : 0
      }
    }
    return text.isEmpty == bytes.isEmpty ? String(validating: text, as: UTF8.self) : nil
  }
}
