internal import CDeflate

/// Unpacks what DEFLATE packed, into exactly as many bytes as were announced.
@safe struct Inflater: ~Copyable {
  private let handle: OpaquePointer

  /// Makes one, or nothing when memory is short.
  init?() {
    guard let handle = unsafe libdeflate_alloc_decompressor() else { return nil }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe libdeflate_free_decompressor(handle) }

  /// The unpacked bytes and a zero behind them, or nothing when they are damaged or not just that many.
  ///
  /// The zero, which no XML may hold, lets a reader look one byte ahead without asking for the end.
  func inflated(_ packed: Span<UInt8>, size: Int) -> [UInt8]? {
    var isWhole = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { room, count in
      isWhole = unsafe packed.withUnsafeBufferPointer { packed in
        var read = 0
        let outcome = unsafe libdeflate_deflate_decompress_ex(
          handle, packed.baseAddress, packed.count, room.baseAddress, size, &read, nil)
        return outcome == LIBDEFLATE_SUCCESS && read == packed.count
      }
      if isWhole {
        unsafe room[size] = 0
        count = size + 1
      }
    }
    return isWhole ? bytes : nil
  }
}

/// The check sum of ZIP files, CRC-32.
enum Checksum {
  /// The check sum of bytes.
  static func crc32(_ bytes: Span<UInt8>) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
  }
}
