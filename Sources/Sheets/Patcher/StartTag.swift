/// A start tag taken out of a part, in which single attributes are changed and all else stays.
struct StartTag {
  /// Where an attribute stands.
  private struct Attribute {
    let whole: Range<Int>
    let name: Range<Int>
    let value: Range<Int>
  }

  /// The tag as it is now.
  private(set) var bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  init(_ text: String) {
    self.init(text.utf8)
  }

  /// The value of an attribute as it is written.
  subscript(_ name: String) -> String? {
    get {
      attribute(name).map { String(decoding: bytes[$0.value], as: UTF8.self) }
    }
    set {
      switch (attribute(name), newValue) {
      case (let old?, let value?): bytes.replaceSubrange(old.value, with: Array(value.utf8))
      case (let old?, nil): bytes.removeSubrange(old.whole)
      case (nil, let value?):
        bytes.insert(contentsOf: Array(" \(name)=\"\(value)\"".utf8), at: attributesEnd)
      case (nil, nil): break
      }
    }
  }

  /// All attributes by their names as written, prefixes included.
  var all: [(name: String, value: String)] {
    attributes.map {
      (
        String(decoding: bytes[$0.name], as: UTF8.self),
        String(decoding: bytes[$0.value], as: UTF8.self)
      )
    }
  }

  /// The tag with or without the slash that closes it at once.
  func closingItself(_ closes: Bool) -> [UInt8] {
    Array(bytes[..<attributesEnd]) + Array((closes ? "/>" : ">").utf8)
  }

  private var isEmpty: Bool { bytes.dropLast().last == UInt8(ascii: "/") }

  /// Where the last attribute ends, and with it what must stay before a new one.
  private var attributesEnd: Int {
    var end = bytes.count - (isEmpty ? 2 : 1)
    while end > 0, XMLCharacters.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func attribute(_ name: String) -> Attribute? {
    attributes.first { bytes[$0.name].elementsEqual(name.utf8) }
  }

  private var attributes: [Attribute] {
    var found: [Attribute] = []
    var position = 1
    while position < bytes.count, !XMLCharacters.isSpace(bytes[position]) { position += 1 }
    while let attribute = attribute(from: position) {
      found.append(attribute)
      position = attribute.whole.upperBound
    }
    return found
  }

  private func attribute(from start: Int) -> Attribute? {
    var position = start
    while position < bytes.count, XMLCharacters.isSpace(bytes[position]) { position += 1 }
    let name = position
    while position < bytes.count, !"=/> \t\r\n".utf8.contains(bytes[position]) { position += 1 }
    let nameEnd = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
      bytes[position] != UInt8(ascii: "'")
    {
      position += 1
    }
    guard nameEnd > name, position < bytes.count,
      let end = bytes[(position + 1)...].firstIndex(of: bytes[position])
    else { return nil }
    return Attribute(
      whole: start..<(end + 1), name: name..<nameEnd, value: (position + 1)..<end)
  }
}
