extension [UInt8] {
  /// The number in two bytes, the lower first.
  func word(at position: Int) -> Int {
    Int(self[position]) | Int(self[position + 1]) << 8
  }

  /// The number in four bytes, the lowest first.
  func long(at position: Int) -> Int {
    word(at: position) | word(at: position + 2) << 16
  }

  /// The number in eight bytes, the lowest first, or nothing when it is no size a file can have.
  func size(at position: Int) -> Int? {
    let high = long(at: position + 4)
    return high < 1 << 24 ? long(at: position) | high << 32 : nil
  }

  /// Whether these bytes stand at a position.
  func has(_ bytes: [UInt8], at position: Int) -> Bool {
    position >= 0 && position + bytes.count <= count
      && self[position..<(position + bytes.count)].elementsEqual(bytes)
  }
}
