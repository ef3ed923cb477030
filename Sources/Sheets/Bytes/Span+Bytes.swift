extension Span<UInt8> {
  /// Eight bytes at once, for comparing them in one step; they must lie within the span.
  @inline(__always)
  func eight(at position: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
  }

  /// The characters of a range, or nothing when it is no UTF-8.
  ///
  /// Most texts here are ASCII and Japanese; what is neither is left to the standard library's check.
  @inline(__always)
  func characters(in range: Range<Int>) -> String? {
    let text = extracting(range)
    if text.isPlainUTF8 { return unsafe String(copying: UTF8Span(unchecked: text)) }
    guard let checked = try? UTF8Span(validating: text) else { return nil }
    return String(copying: checked)
  }

  /// Whether all bytes are ASCII, or characters of three bytes that leave no doubt.
  private var isPlainUTF8: Bool {
    var position = 0
    while position + 8 <= count {
      let bytes = eight(at: position)
      if bytes & 0x8080_8080_8080_8080 == 0 {
        position += 8
      } else if Self.isThreeBytes(bytes), Self.isThreeBytes(bytes >> 24) {
        position += 6
      } else if bytes & 0x80 == 0 {
        position += 1
      } else {
        guard Self.isThreeBytes(bytes) else { return false }
        position += 3
      }
    }
    while position < count {
      if self[position] < 0x80 {
        position += 1
      } else {
        guard position + 3 <= count, Self.isThreeBytes(three(at: position)) else { return false }
        position += 3
      }
    }
    return true
  }

  private func three(at position: Int) -> UInt64 {
    UInt64(self[position]) | UInt64(self[position + 1]) << 8 | UInt64(self[position + 2]) << 16
  }

  /// Whether the lowest three bytes are one character; those that begin with E0 or ED are left.
  @inline(__always)
  private static func isThreeBytes(_ bytes: UInt64) -> Bool {
    bytes & 0xC0_C0F0 == 0x80_80E0 && bytes & 0xFF != 0xE0 && bytes & 0xFF != 0xED
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

  /// Where a byte stands within a range, found eight bytes at a time.
  func positions(of byte: UInt8, in range: ClosedRange<Int>) -> [Int] {
    let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
    var positions: [Int] = []
    var position = range.lowerBound
    while position <= range.upperBound {
      if position + 8 <= count {
        let difference = eight(at: position) ^ wanted
        let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
        if zeros == 0 {
          position += 8
          continue
        }
      }
      let end = min(position + 8, range.upperBound + 1)
      while position < end {
        if self[position] == byte { positions.append(position) }
        position += 1
      }
    }
    return positions
  }
}
