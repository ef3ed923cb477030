import TestSupport
import Testing

@testable import Wording

@Suite struct NearMissTests {
  private static let commands = ["init", "org", "system", "service", "report", "--language", "it"]

  @Test(
    arguments: [
      ("sytem", "system"),  // a letter left out
      ("systemm", "system"),  // a letter too many
      ("sysyem", "system"),  // a wrong letter
      ("sysetm", "system"),  // two neighbours swapped
      ("ogr", "org"),
      ("SERVICE", "service"),  // another case
      ("--langauge", "--language"),
      ("--lang", nil),  // four letters short is too far for a word of six
      ("ot", "it"),  // a word of two letters may miss one
      ("xy", nil),  // but not both
      ("catalogue", nil),
      ("", nil),
      ("組織", nil),
    ] as [(String, String?)])
  func `a mistyped word is led to what was meant`(_ typed: String, _ meant: String?) {
    #expect(NearMiss.nearest(to: typed, among: Self.commands) == meant)
  }

  @Test func `of two words equally near the first is meant`() {
    #expect(NearMiss.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
  }

  @Test func `a nearer word wins over an earlier one`() {
    #expect(NearMiss.nearest(to: "reports", among: ["resort", "report"]) == "report")
  }

  @Test func `nothing is suggested where there is nothing to suggest`() {
    #expect(NearMiss.nearest(to: "org", among: []) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("abc", "abc", 0), ("abc", "abd", 1),
    ("abc", "acb", 1), ("abc", "ab", 1), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("重要", "要重", 1),
  ]) func `distances are known`(_ left: String, _ right: String, _ expected: Int) {
    #expect(NearMiss.distance(Array(left), Array(right)) == expected)
  }

  @Test func `a distance is symmetric, zero only for equals, and within the lengths`() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<3000 {
      let (left, right) = (Self.word(&generator), Self.word(&generator))
      let there = NearMiss.distance(left, right)
      #expect(there == NearMiss.distance(right, left), "\(left) \(right)")
      #expect((there == 0) == (left == right), "\(left) \(right)")
      #expect(there <= max(left.count, right.count), "\(left) \(right)")
      #expect(there >= abs(left.count - right.count), "\(left) \(right)")
    }
  }

  /// A short word over few letters, so that equal words and swaps do come up.
  private static func word(_ generator: inout SplitMix64) -> [Character] {
    (0..<Int.random(in: 0...5, using: &generator))
      .compactMap { _ in "ab字".randomElement(using: &generator) }
  }
}
