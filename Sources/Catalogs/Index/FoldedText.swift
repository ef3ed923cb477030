/// A text as it is searched: without width, case, or the difference of katakana and hiragana.
struct FoldedText {
  private(set) var scalars: [UInt32] = []
  /// Where in the text each of the scalars comes from.
  private var origins: [String.Index] = []
  private let text: String

  init(_ text: String) {
    self.text = text
    scalars.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count)
    for index in text.unicodeScalars.indices { take(text.unicodeScalars[index], at: index) }
  }

  /// Where a folded word first stands in the text.
  func place(of word: FoldedText) -> Range<String.Index>? {
    let wanted = word.scalars
    guard let first = wanted.first, wanted.count <= scalars.count else { return nil }
    for start in 0...(scalars.count - wanted.count) where scalars[start] == first {
      guard scalars[start..<start + wanted.count].elementsEqual(wanted) else { continue }
      let end = start + wanted.count
      return origins[start]..<(end < origins.count ? origins[end] : text.endIndex)
    }
    return nil
  }

  private mutating func take(_ scalar: Unicode.Scalar, at index: String.Index) {
    switch scalar.value {
    case 0x41...0x5A: append(scalar.value + 0x20, index)
    case 0..<0x80: append(scalar.value, index)
    case 0xFF01...0xFF5E:
      Unicode.Scalar(scalar.value - 0xFEE0).map { take($0, at: index) }
    case 0x3000, 0xA0: append(0x20, index)
    case 0x30A1...0x30F6, 0x30FD...0x30FE: append(scalar.value - 0x60, index)
    case 0xFF61...0xFF9D: append(Self.fullWidth[Int(scalar.value - 0xFF61)], index)
    case 0xFF9E, 0x3099: voice(by: 1, Self.voiced, index)
    case 0xFF9F, 0x309A: voice(by: 2, Self.halfVoiced, index)
    case 0x80..<0x2E80:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower.value, index) }
    default: append(scalar.value, index)
    }
  }

  private mutating func append(_ value: UInt32, _ index: String.Index) {
    scalars.append(value)
    origins.append(index)
  }

  /// Puts a voicing mark on the kana before it.
  private mutating func voice(by step: UInt32, _ kana: Set<UInt32>, _ index: String.Index) {
    guard let last = scalars.last, kana.contains(last) else {
      append(step == 1 ? 0x309B : 0x309C, index)
      return
    }
    scalars[scalars.count - 1] = last == Self.u ? Self.vu : last + step
  }

  /// What the half-width signs from U+FF61 on stand for, katakana as hiragana.
  private static let fullWidth = values(
    of: "。「」、・をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん")
  private static let voiced = Set(values(of: "うかきくけこさしすせそたちつてとはひふへほ"))
  private static let halfVoiced = Set(values(of: "はひふへほ"))
  private static let u: UInt32 = 0x3046
  private static let vu: UInt32 = 0x3094

  private static func values(of text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
