/// The order in which people number editions: `9` before `10`, `2026-04` before `2026-10`.
struct EditionOrder: Comparable {
  private let pieces: [(number: Int?, text: String)]

  init(_ edition: String) {
    var pieces: [(number: Int?, text: String)] = []
    var rest = edition[...]
    while let first = rest.first {
      let piece = rest.prefix { $0.isASCIIDigit == first.isASCIIDigit }
      pieces.append((first.isASCIIDigit ? Int(piece) : nil, String(piece)))
      rest = rest.dropFirst(piece.count)
    }
    self.pieces = pieces
  }

  static func == (left: EditionOrder, right: EditionOrder) -> Bool {
    left.pieces.map(\.text) == right.pieces.map(\.text)
  }

  static func < (left: EditionOrder, right: EditionOrder) -> Bool {
    for (one, other) in zip(left.pieces, right.pieces) where one.text != other.text {
      if let number = one.number, let second = other.number, number != second {
        return number < second
      }
      return one.text < other.text
    }
    return left.pieces.count < right.pieces.count
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
