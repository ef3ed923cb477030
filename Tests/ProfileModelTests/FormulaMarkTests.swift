import ProfileModel
import TestSupport
import Testing

@Suite struct FormulaMarkTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a=1", "a=1"), (" =1", " =1"), ("'quoted'", "'quoted'"),
    ("'", "'"),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("\tx", "'\tx"),
    ("\rx", "'\rx"),
    ("'=1", "''=1"),  // marked once more, so that one mark can be taken off
    ("''=1", "'''=1"),
  ]) func `what begins like a formula is marked`(_ text: String, _ marked: String) {
    #expect(FormulaMark.put(on: text) == marked)
    #expect(FormulaMark.removed(from: marked) == text)
  }

  @Test(arguments: ["'plain", "'", "''", "'名称", "plain", "=1", ""])
  func `an apostrophe that is no mark stays`(_ text: String) {
    #expect(FormulaMark.removed(from: text) == text)
  }

  @Test func `taking the mark off gives back what was written`() {
    var generator = SplitMix64(seed: 13)
    let pieces = ["'", "=", "+", "-", "@", "\t", "\r", "\n", "a", "字", "\u{301}"]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...5, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let back = FormulaMark.removed(from: FormulaMark.put(on: text))
      #expect(Array(back.utf8) == Array(text.utf8), "\(text.debugDescription)")
    }
  }
}
