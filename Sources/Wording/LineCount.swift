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
  private static let ascii = (0x00...0x7F).map(measured)
  private static let kana = (0x3000...0x30FF).map(measured)
  private static let fullWidth = (0xFF00...0xFF5F).map(measured)

  /// The trait as the cutting of lines sees it; nothing for what joins the character before it.
  private static func measured(_ number: Int) -> Trait? {
    guard let scalar = Unicode.Scalar(UInt32(number)) else { return nil }
    let character = Character(scalar)
    if character == "\n" { return Trait(isLineEnd: true) }
    let width = character.displayWidth
    if width == 0 || scalar.properties.isGraphemeExtend { return nil }
    return Trait(
      width: width, isSpace: character == " ",
      isNeverFirst: String.neverFirst.contains(character),
      isNeverLast: String.neverLast.contains(character))
  }
}
