import TestSupport
import Testing

@testable import Sheets

@Suite struct CellTextTests {
  @Test(arguments: [
    ("", ""),
    ("plain", "plain"),
    ("_x0041_", "_x005F_x0041_"),
    ("a_x0041_b", "a_x005F_x0041_b"),
    ("_x00e9_", "_x005F_x00e9_"),  // small hexadecimal digits count too
    ("_x0041__x0042_", "_x005F_x0041__x005F_x0042_"),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),  // one underscore ends one and begins one
    ("_x005F_", "_x005F_x005F_"),  // an escape of an escape
    ("__x0041_", "__x005F_x0041_"),
    ("_x004_", "_x004_"),  // a digit short
    ("_x00411_", "_x00411_"),
    ("_X0041_", "_X0041_"),  // only a small x
    ("_x00g1_", "_x00g1_"),
    ("x0041_", "x0041_"),
    ("_x0041", "_x0041"),
    ("snake_case_id", "snake_case_id"),
    ("_", "_"),
    ("_重要_", "_重要_"),
    ("a\u{1}b", "a_x0001_b"),  // as Excel writes control characters
    ("\r\n", "_x000D_\n"),
    ("\t\n", "\t\n"),  // tabs and line ends stand for themselves
    ("\u{1F}_x0041_", "_x001F__x005F_x0041_"),
    ("\u{7F}\u{85}", "\u{7F}\u{85}"),
  ]) func `text that looks like an escape is kept from being one`(
    _ text: String, _ escaped: String
  ) {
    #expect(CellText.escaped(text) == escaped)
  }

  @Test func `what a reader undoes is what was written`() {
    var generator = SplitMix64(seed: 5)
    let pieces = ["_", "x", "0", "0", "4", "1", "_x0041_", "_x005F_", "a", "字"]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...9, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      #expect(Self.undone(CellText.escaped(text)) == text, "\(text)")
    }
  }

  /// What a spreadsheet makes of escapes, read from left to right.
  private static func undone(_ text: String) -> String {
    var out = ""
    var rest = Array(text)
    while !rest.isEmpty {
      let digits = String(rest.dropFirst(2).prefix(4))
      if rest.count >= 7, rest[0] == "_", rest[1] == "x", rest[6] == "_", digits.count == 4,
        let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
      {
        out.unicodeScalars.append(scalar)
        rest.removeFirst(7)
      } else {
        out.append(rest.removeFirst())
      }
    }
    return out
  }
}
