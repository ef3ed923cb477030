import ProfileModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("scada", "scada"),
    ("ＳＣＡＤＡ－１", "SCADA-1"),
    ("　scada　", "scada"),  // ideographic spaces around
    (" \tscada\r\n", "scada"),
    ("\u{A0}scada\u{A0}", "scada"),  // no-break spaces, as copied from a web page
    ("ｓ　ｃ", "s c"),  // a space inside stays
    ("～！", "~!"),  // the two ends of the range
    ("系統", "系統"),
    ("ｱ", "ｱ"),  // half-width kana is not ASCII
    ("", ""),
    ("　", ""),
  ]) func `a code is the same in any width`(_ text: String, _ narrowed: String) {
    #expect(Identifier.narrowed(text) == narrowed)
  }

  @Test(arguments: [
    ("  名称 ", "名称"), ("　名称　", "名称"), ("名　称", "名　称"), ("ＡＢＣ", "ＡＢＣ"), ("", ""),
    (" \n\t", ""), ("a", "a"), ("\u{2003}a", "a"), (" e\u{0301} ", "e\u{0301}"), (" 😀 ", "😀"),
  ]) func `a name loses the space around it and nothing else`(_ text: String, _ trimmed: String) {
    #expect(Identifier.trimmed(text) == trimmed)
  }

  @Test(arguments: [
    ("a", true), ("A-1._b", true), ("0", true), ("a..b", true),
    ("", false), ("-a", false), (".a", false), ("_a", false), ("a b", false), ("a/b", false),
    ("系統", false), ("ａ", false), ("a\u{0301}", false), ("a;b", false), ("a\n", false),
  ]) func `an id is ASCII and begins with a letter or digit`(_ id: String, _ valid: Bool) {
    #expect(Identifier.isValid(id) == valid)
  }

  @Test func `an id has at most 64 characters`() {
    #expect(Identifier.isValid(String(repeating: "a", count: 64)))
    #expect(!Identifier.isValid(String(repeating: "a", count: 65)))
  }
}
