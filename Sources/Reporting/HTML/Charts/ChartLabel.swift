internal import Wording

/// A text in the room that a chart has for it: wrapped, and where that does not suffice cut with ….
struct ChartLabel {
  /// The lines.
  let lines: [String]
  /// The whole text where the lines do not say all of it.
  let whole: String?

  init(_ text: String, width: Double, lines most: Int) {
    let columns = max(4, Int(width / 6.3))
    let text = text.onOneLine
    let pieces = text.wrapped(to: columns)
      .flatMap { $0.displayWidth <= columns ? [$0] : Self.chopped($0, columns) }
    if pieces.count <= most {
      (lines, whole) = (pieces, nil)
    } else {
      var shown = Array(pieces.prefix(most))
      shown[most - 1] = Self.cut(shown[most - 1], columns - 2) + "…"
      (lines, whole) = (shown, text)
    }
  }

  /// How wide the widest line is.
  var width: Double { lines.map(ChartCanvas.width).max() ?? 0 }

  private static func cut(_ text: String, _ columns: Int) -> String {
    var (result, used) = ("", 0)
    for character in text {
      used += character.displayWidth
      if used > columns { break }
      result.append(character)
    }
    return result
  }

  /// A word that no line end may cut, cut all the same.
  private static func chopped(_ word: String, _ columns: Int) -> [String] {
    var (rest, pieces) = (word[...], [String]())
    // A text of thousands of letters is not shown to its end in any chart.
    while !rest.isEmpty, pieces.count < 8 {
      let piece = cut(String(rest.prefix(columns)), columns)
      guard !piece.isEmpty else { break }
      pieces.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}
