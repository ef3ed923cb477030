import TestSupport
import Testing

@testable import Sheets

@Suite struct NumberTextTests {
  @Test func `every number that is printed is read as the same number`() {
    var random = SplitMix64(seed: 20_261_121)
    for _ in 0..<100_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      let text = number.description
      #expect(Self.read(text)?.bitPattern == number.bitPattern, "\(text)")
    }
  }

  @Test func `every number of few digits is read as the nearest there is`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<100_000 {
      let digits = String(UInt64.random(in: 0...9_999_999_999_999_999_999, using: &random))
        .prefix(Int.random(in: 1...19, using: &random))
      let point = Int.random(in: 0...digits.count, using: &random)
      let sign = Bool.random(using: &random) ? "-" : ""
      var text = sign + digits.prefix(point) + "." + digits.dropFirst(point)
      if Bool.random(using: &random) { text += "E\(Int.random(in: -320...310, using: &random))" }
      // Minus zero is zero.
      let wanted = Double(text).flatMap { $0.isFinite ? $0 + 0 : nil }
      #expect(Self.read(text) == wanted, "\(text)")
    }
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("007", 7), ("1.", 1), (".5", 0.5), ("-.5", -0.5), ("+5", 5),
      ("1e3", 1000),
      ("1E-2", 0.01), (" \t\r\n42\n", 42), ("9007199254740992", 9_007_199_254_740_992),
      ("9007199254740993", 9_007_199_254_740_992), ("0.1", 0.1),
      ("123456789012345.6", 123_456_789_012_345.6),
      ("5e-324", .leastNonzeroMagnitude), ("1e-400", 0),
      ("1.7976931348623157E308", .greatestFiniteMagnitude),
      (String(repeating: "0", count: 399) + "1", 1),
    ] as [(String, Double)])
  func `spellings of numbers are read`(_ text: String, _ number: Double) {
    #expect(Self.read(text)?.bitPattern == number.bitPattern)
  }

  @Test(arguments: [
    "", " ", "-", ".", "-.", "+", "e", "1e", "1e+", "1..2", "1.2.3", "--1", "1-", "1,000", "１",
    "0x10",
    "1e999", "-1e999", "inf", "nan", "NaN", "1_000", "1 2", "\u{A0}1", "1\u{0}", "1p3", "∞",
    String(repeating: "0", count: 400) + "1",
  ])
  func `what is no number, or none with bounds, is refused`(_ text: String) {
    #expect(Self.read(text) == nil)
  }

  @Test(
    arguments: [
      ("0", 0), ("7", 7), ("0012", 12), ("9999999999", 9_999_999_999), ("", nil),
      ("12345678901", nil),
      ("-1", nil), ("+1", nil), ("1.0", nil), (" 1", nil), ("１", nil), ("1e1", nil),
    ] as [(String, Int?)])
  func `a count is digits alone`(_ text: String, _ count: Int?) {
    #expect(NumberText.count(Array(text.utf8).span) == count)
  }

  private static func read(_ text: String) -> Double? {
    NumberText.number(Array(text.utf8).span)
  }
}
