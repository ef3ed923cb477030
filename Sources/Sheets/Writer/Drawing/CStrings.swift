/// Texts that a struct of libxlsxwriter points to while it is read.
@safe final class CStrings {
  private var texts: [UnsafeMutableBufferPointer<CChar>] = unsafe []

  deinit {
    for index in unsafe texts.indices { unsafe texts[index].deallocate() }
  }

  /// A pointer to a text, which stands as long as this object does; none for no text.
  func pointer(to text: String?) -> UnsafeMutablePointer<CChar>? {
    guard let text else { return nil }
    let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: text.utf8.count + 1)
    var index = 0
    for byte in text.utf8 {
      unsafe copy[index] = CChar(bitPattern: byte)
      index += 1
    }
    unsafe copy[index] = 0
    unsafe texts.append(copy)
    return copy.baseAddress
  }
}
