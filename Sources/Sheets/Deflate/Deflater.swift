internal import CDeflate

/// Packs bytes with DEFLATE; the same bytes give the same packing.
@safe struct Deflater: ~Copyable {
  private static let level: CInt = 6
  private let handle: OpaquePointer

  /// Makes one, or nothing when memory is short.
  init?() {
    guard let handle = unsafe libdeflate_alloc_compressor(Self.level) else { return nil }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe libdeflate_free_compressor(handle) }

  /// The packed bytes.
  func deflated(_ bytes: Span<UInt8>) -> [UInt8] {
    let bound = unsafe libdeflate_deflate_compress_bound(handle, bytes.count)
    return unsafe [UInt8](unsafeUninitializedCapacity: bound) { room, count in
      count = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe libdeflate_deflate_compress(
          handle, bytes.baseAddress, bytes.count, room.baseAddress, bound)
      }
    }
  }
}
