extension String {
  /// This text cut into lines no wider than `width` columns.
  ///
  /// Latin words stay whole; Japanese breaks anywhere but before closing punctuation.
  public func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      Self.wrap(Self.unbreakablePieces(of: paragraph), to: width)
    }
  }

  private static func wrap(_ pieces: [Substring], to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces {
      let wide = String(piece).displayWidth
      let trailingSpaces = piece.reversed().prefix { $0 == " " }.count
      if used > 0, used + wide - trailingSpaces > width {
        lines.append(line.droppingTrailingSpaces)
        line = ""
        used = 0
      }
      line += piece
      used += wide
    }
    lines.append(line.droppingTrailingSpaces)
    return lines
  }

  /// Cuts a paragraph where a line may end: after a space, and around a wide character.
  private static func unbreakablePieces(of paragraph: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = paragraph.startIndex
    var index = start
    while index < paragraph.endIndex {
      let next = paragraph.index(after: index)
      let mayBreak =
        next < paragraph.endIndex
        && canBreak(between: paragraph[index], and: paragraph[next])
      if mayBreak {
        pieces.append(paragraph[start..<next])
        start = next
      }
      index = next
    }
    pieces.append(paragraph[start...])
    return pieces
  }

  private static func canBreak(between left: Character, and right: Character) -> Bool {
    if right == " " || neverFirst.contains(right) || neverLast.contains(left) { return false }
    return left == " " || left.displayWidth == 2 || right.displayWidth == 2
  }

  /// What no line begins with.
  static let neverFirst = Set("、。，．・：；？！）」』】〕〉》］｝ー々ゃゅょっャュョッ%％)]}.,:;!?｡､｣")
  /// What no line ends with.
  static let neverLast = Set("（「『【〔〈《［｛([{")

  private var droppingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
