extension String {
  /// The number of lines that `wrapped(to:)` cuts this text into, found without cutting it.
  ///
  /// Text of ASCII, kana, kanji and full-width signs is counted as it stands; other text is cut.
  public func lineCount(wrappedTo width: Int) -> Int {
    // No character is wider than it has bytes.
    if utf8.count <= width, !utf8.contains(0x0A) { return 1 }
    return LineCount.of(self, width: width) ?? wrapped(to: width).count
  }
}

/// Counts lines as `wrapped(to:)` cuts them, over numbers of characters.
private struct LineCount {
  private let width: Int
  private var lines = 1
  /// The columns taken in this line by pieces that are placed.
  private var used = 0
  /// The width of the piece at hand, and of the spaces at its end.
  private var piece = 0
  private var spaces = 0
  private var left = Trait()

  private init(width: Int) {
    self.width = width
  }

  /// The number of lines, or nothing for text with other characters.
  static func of(_ text: String, width: Int) -> Int? {
    var count = LineCount(width: width)
    for scalar in text.unicodeScalars {
      guard let trait = Trait.known(scalar.value) else { return nil }
      count.take(trait)
    }
    count.place()
    return count.lines
  }

  private mutating func take(_ right: Trait) {
    if right.isLineEnd {
      place()
      lines += 1
      used = 0
      left = Trait()
      return
    }
    if left.mayBreak(before: right) { place() }
    piece += right.width
    spaces = right.isSpace ? spaces + 1 : 0
    left = right
  }

  private mutating func place() {
    if used > 0, used + piece - spaces > width {
      lines += 1
      used = 0
    }
    used += piece
    piece = 0
    spaces = 0
  }
}

/// What the breaking of lines asks of a character.
private struct Trait {
  var width = 0
  var isSpace = false
  var isLineEnd = false
  private var isNeverFirst = false
  private var isNeverLast = false

  func mayBreak(before right: Trait) -> Bool {
    if right.isSpace || right.isNeverFirst || isNeverLast || width == 0 { return false }
    return isSpace || width == 2 || right.width == 2
  }

  /// The trait of a character that stands for itself, whatever comes after it.
  @inline(__always)
  static func known(_ number: UInt32) -> Trait? {
    switch number {
    case 0x4E00...0x9FFF: kanji
    case 0x00...0x7F: ascii[Int(number)]
    case 0x3000...0x30FF: kana[Int(number) - 0x3000]
    case 0xFF00...0xFF5F: fullWidth[Int(number) - 0xFF00]
    default: nil
    }
  }

  private static let kanji = Trait(width: 2)
  private static let ascii = table(of: 0x00...0x7F, width: 1, without: [0x00...0x09, 0x0B...0x1F])
  private static let kana = table(
    of: 0x3000...0x30FF, width: 2,
    without: [0x302A...0x302F, 0x303F...0x3040, 0x3097...0x309A])
  private static let fullWidth = table(of: 0xFF00...0xFF5F, width: 2, without: [0xFF00...0xFF00])

  /// The traits of characters of one width, and none for those that are not of it or join others.
  private static func table(
    of numbers: ClosedRange<UInt32>, width: Int, without rest: [ClosedRange<UInt32>]
  ) -> [Trait?] {
    var table = [Trait?](repeating: Trait(width: width), count: numbers.count)
    func change(_ number: UInt32, _ change: (inout Trait?) -> Void) {
      if numbers.contains(number) { change(&table[Int(number - numbers.lowerBound)]) }
    }
    for number in rest.joined() { change(number) { $0 = nil } }
    for sign in String.neverFirst.flatMap(\.unicodeScalars) {
      change(sign.value) { $0?.isNeverFirst = true }
    }
    for sign in String.neverLast.flatMap(\.unicodeScalars) {
      change(sign.value) { $0?.isNeverLast = true }
    }
    change(0x20) { $0?.isSpace = true }
    change(0x0A) { $0 = Trait(isLineEnd: true) }
    change(0x7F) { $0 = nil }
    return table
  }
}
