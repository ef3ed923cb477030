internal import Wording

/// The piece of a text around a place in it.
enum Excerpt {
  private static let before = 20
  private static let whole = 60

  /// A text cut to some columns around a place, with dots where something is left out.
  static func around(_ place: Range<String.Index>, of text: String) -> String {
    var start = place.lowerBound
    var left = before
    while start > text.startIndex {
      let previous = text.index(before: start)
      left -= text[previous].displayWidth
      if left < 0 { break }
      start = previous
    }
    var end = start
    var room = max(whole, String(text[start..<place.upperBound]).displayWidth)
    while end < text.endIndex {
      room -= text[end].displayWidth
      if room < 0 { break }
      end = text.index(after: end)
    }
    start = wordStart(from: start, before: place.lowerBound, in: text)
    end = wordEnd(at: end, after: place.upperBound, in: text)
    return (start > text.startIndex ? "…" : "") + text[start..<end]
      + (end < text.endIndex ? "…" : "")
  }

  /// The start of the next word where a piece would begin inside one.
  private static func wordStart(
    from start: String.Index, before limit: String.Index, in text: String
  ) -> String.Index {
    guard start > text.startIndex, text[text.index(before: start)].isLatin,
      let space = text[start..<limit].firstIndex(where: { !$0.isLatin })
    else { return start }
    return text[space] == " " ? text.index(after: space) : space
  }

  /// The end of the word before where a piece would end inside one.
  private static func wordEnd(
    at end: String.Index, after limit: String.Index, in text: String
  ) -> String.Index {
    guard end < text.endIndex, text[end].isLatin, limit < end,
      let space = text[limit..<end].lastIndex(where: { !$0.isLatin })
    else { return end }
    return text[space] == " " ? space : text.index(after: space)
  }
}

extension Character {
  fileprivate var isLatin: Bool { isASCII && isLetter }
}
