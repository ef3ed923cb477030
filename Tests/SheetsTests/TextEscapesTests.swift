import Testing

@testable import Sheets

@Suite struct TextEscapesTests {
  @Test(arguments: [
    ("", ""), ("値", "値"), ("_x000D_", "\r"), ("a_x000A_b", "a\nb"), ("_x0041__x0042_", "AB"),
    ("_x3042_い", "あい"), ("_x005F_x000D_", "_x000D_"), ("_x005f_x005F_", "_x005F_"),
    ("_xD83D__xDE00_", "😀"), ("_xd83d__xde00_", "😀"), ("_xFFFF_", "\u{FFFF}"),
    ("__x0041_", "_A"), ("_x0041", "_x0041"), ("_x041_", "_x041_"), ("_X0041_", "_X0041_"),
    ("_x004G_", "_x004G_"), ("_x00_41_", "_x00_41_"), ("_x００41_", "_x００41_"),
    ("_x+041_", "_x+041_"),
    // Half of a pair stays as it is written.
    ("_xD83D_", "_xD83D_"), ("_xDE00_", "_xDE00_"), ("_xD83D_x", "_xD83D_x"),
    ("_xDE00__xD83D_", "_xDE00__xD83D_"), ("_xD83D__x0041_", "_xD83D_A"),
    ("_xD83D__xD83D__xDE00_", "_xD83D_😀"),
  ])
  func `escapes become the characters they stand for`(_ written: String, _ text: String) {
    #expect(Array(TextEscapes.decoded(written).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `every character that has an escape comes back`() {
    for code in UInt16.min...UInt16.max {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let digits = String(code, radix: 16, uppercase: true)
      let written = "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      #expect(TextEscapes.decoded(written).unicodeScalars.elementsEqual([scalar]), "\(written)")
    }
  }
}
