extension Span<UInt8> {
  /// Eight bytes at once, for comparing them in one step; they must lie within the span.
  @inline(__always)
  func eight(at position: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
  }

  /// Whether a word stands in a range.
  ///
  /// A literal is compared without being made into a string first.
  @inline(__always)
  func holds(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    var position = range.lowerBound
    for offset in 0..<word.utf8CodeUnitCount {
      guard unsafe self[position] == word.utf8Start[offset] else { return false }
      position += 1
    }
    return true
  }

  /// Whether a word of up to eight letters stands at a position, compared in one step.
  @inline(__always)
  func holds(_ word: StaticString, at position: Int) -> Bool {
    guard position + 8 <= count else { return false }
    var letters: UInt64 = 0
    var mask: UInt64 = 0
    for offset in 0..<word.utf8CodeUnitCount {
      letters |= unsafe UInt64(word.utf8Start[offset]) << UInt64(8 * offset)
      mask |= 0xFF << UInt64(8 * offset)
    }
    return eight(at: position) & mask == letters
  }
}
