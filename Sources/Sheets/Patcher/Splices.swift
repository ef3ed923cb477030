/// Changes of a part: single ranges of bytes that give way to others.
struct Splices {
  private var pieces: [(range: Range<Int>, bytes: [UInt8])] = []

  /// Whether nothing changes.
  var isEmpty: Bool { pieces.isEmpty }

  /// Puts bytes in the place of others.
  mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    pieces.append((range, bytes))
  }

  /// Puts text in front of a position; several texts keep the order they came in.
  mutating func insert(_ text: String, at position: Int) {
    replace(position..<position, with: Array(text.utf8))
  }

  /// Puts text at the end of an element, whose start tag may change with it.
  mutating func append(
    _ text: String, to element: PartText.Element, _ tag: StartTag, of part: PartText
  ) {
    if let closing = element.closing {
      if !tag.bytes.elementsEqual(part.bytes[element.opening]) {
        replace(element.opening, with: tag.bytes)
      }
      insert(text, at: closing.lowerBound)
    } else {
      let name = element.isOfRoot ? part.prefix + element.name : element.name
      replace(
        element.opening, with: tag.closingItself(false) + Array("\(text)</\(name)>".utf8))
    }
  }

  /// The part with its changes.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var changed: [UInt8] = []
    changed.reserveCapacity(bytes.count + pieces.reduce(0) { $0 + $1.bytes.count })
    var position = 0
    let ordered = pieces.enumerated().sorted { left, right in
      (left.element.range.lowerBound, left.element.range.upperBound, left.offset)
        < (right.element.range.lowerBound, right.element.range.upperBound, right.offset)
    }
    for (_, piece) in ordered {
      changed += bytes[position..<piece.range.lowerBound]
      changed += piece.bytes
      position = piece.range.upperBound
    }
    return changed + bytes[position...]
  }
}
