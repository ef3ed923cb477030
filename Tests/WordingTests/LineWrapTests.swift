import TestSupport
import Testing
import Wording

@Suite struct LineWrapTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("short", 10, ["short"]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 13, ["one two three"]),
    ("unbreakable word", 4, ["unbreakable", "word"]),
    ("重要インフラ事業者", 8, ["重要イン", "フラ事業", "者"]),
    ("重要インフラ", 9, ["重要イン", "フラ"]),  // an odd column stays empty
    ("分野を選ぶ。", 10, ["分野を選", "ぶ。"]),  // the full stop takes a letter with it
    ("「分野」を選ぶ", 6, ["「分", "野」を", "選ぶ"]),
    ("選ぶ「分野」", 6, ["選ぶ", "「分", "野」"]),  // an opening bracket is never last
    ("assessで点検する", 8, ["assessで", "点検する"]),
    ("二行\n目", 10, ["二行", "目"]),
    ("a\n\nb", 10, ["a", "", "b"]),
    ("a  b", 10, ["a  b"]),  // inner spaces stay
    ("word   ", 10, ["word"]),  // spaces at an end go
    ("aaaa   bbbb", 5, ["aaaa", "bbbb"]),
  ]) func `text is cut where a line may end`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test(arguments: Array("、。，．・：；？！）」』】〕〉》］｝ーゃュッ%％)]},.:;!?｡､｣"))
  func `closing punctuation is never first in a line`(_ mark: Character) {
    for width in 2...12 {
      let lines = "分野と事業者\(mark)を選ぶ\(mark)".wrapped(to: width)
      #expect(!lines.contains { $0.first == mark }, "width \(width): \(lines)")
    }
  }

  @Test(arguments: Array("（「『【〔〈《［｛([{"))
  func `opening brackets are never last in a line`(_ mark: Character) {
    for width in 2...12 {
      let lines = "分野と\(mark)事業者を\(mark)選ぶ".wrapped(to: width)
      #expect(!lines.contains { $0.last == mark }, "width \(width): \(lines)")
    }
  }

  @Test func `no piece of any text is lost, doubled or moved`() {
    var generator = SplitMix64(seed: 20_261_120)
    for _ in 0..<2000 {
      let text = Self.text(&generator)
      let width = Int.random(in: 1...30, using: &generator)
      let joined = text.wrapped(to: width).joined()
      #expect(joined.withoutSpaces == text.withoutSpaces, "width \(width): «\(text)»")
    }
  }

  @Test func `no line of any text is too wide unless it cannot be broken`() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<2000 {
      let text = Self.text(&generator)
      let width = Int.random(in: 1...30, using: &generator)
      for line in text.wrapped(to: width) where line.displayWidth > width {
        #expect(line.wrapped(to: 1) == [line], "width \(width): «\(text)»")
      }
    }
  }

  @Test func `no line ends in a space`() {
    var generator = SplitMix64(seed: 9)
    for _ in 0..<500 {
      let lines = Self.text(&generator).wrapped(to: Int.random(in: 1...30, using: &generator))
      #expect(!lines.contains { $0.hasSuffix(" ") })
    }
  }

  @Test func `lines are counted as they are cut`() {
    var generator = SplitMix64(seed: 77)
    let blocks: [ClosedRange<UInt32>] = [
      0x00...0xFF, 0x300...0x302, 0x2010...0x2030, 0x3000...0x3110, 0x4E00...0x4E10,
      0xFE10...0xFE20, 0xFF00...0xFFA0, 0x1F300...0x1F310,
    ]
    for round in 0..<4000 {
      let text =
        round % 2 == 0
        ? Self.text(&generator)
        : String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
              let block = blocks[Int.random(in: 0..<blocks.count, using: &generator)]
              return Unicode.Scalar(UInt32.random(in: block, using: &generator))
            }))
      let width = Int.random(in: 1...30, using: &generator)
      #expect(
        text.lineCount(wrappedTo: width) == text.wrapped(to: width).count,
        "width \(width): «\(text)» \(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func `every sign of one width is counted as it is cut`() {
    for number in [0x20...0x7E, 0x3000...0x30FF, 0xFF00...0xFF5F].joined() {
      guard let scalar = Unicode.Scalar(UInt32(number)) else { continue }
      for text in ["字字字字\(scalar)字", "字\(scalar)字字\(scalar)x字", "x\(scalar)"] {
        for width in 1...8 {
          #expect(text.lineCount(wrappedTo: width) == text.wrapped(to: width).count, "\(text)")
        }
      }
    }
  }

  private static let pieces = [
    "assess", "org", "a", "2026Q3", " ", "  ", "重要", "インフラ", "事業者", "、", "。", "「", "」",
    "（", "）", "ー", "ｶﾅ", "😀", "e\u{0301}", "\n", "・", "%", "(", ")",
  ]

  private static func text(_ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...30, using: &generator))
      .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }
}

extension String {
  fileprivate var withoutSpaces: String {
    filter { $0 != " " && $0 != "\n" }
  }
}
