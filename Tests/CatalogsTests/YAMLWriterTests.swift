import Testing

@testable import Catalogs

@Suite struct YAMLWriterTests {
  /// A text, and how it stands in YAML.
  @Test(arguments: [
    ("Log", "Log"), ("運用の記録", "運用の記録"), ("a - b, (c) 50% it's!", "a - b, (c) 50% it's!"),
    ("「設問」。", "「設問」。"), ("😀", "😀"), ("全角：コロン", "全角：コロン"),
    ("5.10", "\"5.10\""), ("08", "\"08\""), ("1e3", "\"1e3\""), ("0x1F", "\"0x1F\""),
    ("12:30:45", "\"12:30:45\""), ("2026-11-21", "\"2026-11-21\""), ("1_000", "\"1_000\""),
    ("No", "\"No\""), ("yes", "\"yes\""), ("Y", "\"Y\""), ("null", "\"null\""),
    ("TRUE", "\"TRUE\""),
    ("off", "\"off\""), ("NaN", "\"NaN\""), (".inf", "\".inf\""), ("~", "\"~\""), ("=", "\"=\""),
    ("<<", "\"<<\""), ("-", "\"-\""), ("- a", "\"- a\""), ("? a", "\"? a\""), ("---", "\"---\""),
    ("", "\"\""), (" a", "\" a\""), ("a ", "\"a \""), ("　a", "\"　a\""), ("a: b", "\"a: b\""),
    ("a:", "\"a:\""), ("a:b", "\"a:b\""), ("a #b", "\"a #b\""), ("[a]", "\"[a]\""),
    ("{a}", "\"{a}\""), ("&a", "\"&a\""), ("*a", "\"*a\""), ("!a", "\"!a\""), ("|", "\"|\""),
    (">", "\">\""), ("%a", "\"%a\""), ("@a", "\"@a\""), ("`a`", "\"`a`\""), ("'a'", "\"'a'\""),
    ("\"a\"", "\"\\\"a\\\"\""), ("a\\b", "\"a\\\\b\""), ("a\nb", "\"a\\nb\""),
    ("a\u{85}b", "\"a\\u0085b\""), ("a\u{2028}b", "\"a\\u2028b\""), ("\u{FEFF}", "\"\\uFEFF\""),
    ("a\u{A0}b", "\"a\\u00A0b\""), ("\u{202E}a", "\"\\u202Ea\""), ("a\u{FFFF}", "\"a\\uFFFF\""),
    ("a\u{1FFFE}", "\"a\\U0001FFFE\""), ("a\tb", "\"a\\u0009b\""),
  ])
  func `a text stands bare only where nobody can take it for something else`(
    _ text: String, _ written: String
  ) throws {
    #expect(YAMLScalar.written(text) == written)
    let read = try YAMLParser.parse("a: \(written)\n", path: "f")
    #expect(Record(read)?.text("a") == text)
  }

  @Test func `keys stand in the order of the shape, lists below their keys`() throws {
    let text = YAMLWriter.text(of: try TableSample.document())
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(4) == [
        "format: \"1\"", "kind: controls", "id: house-rules", "edition: \"1.10\"",
      ])
    #expect(
      text.contains(
        """
        controls:
          - id: "08"
            group: "5.10"
            source:
              section: "3"
              ordinal: "1"
            strength: expected
            title:
              ja: 記録
              en: Log
            asks:
              - it
              - ot
            needs:
              - "No"
            tiers:
              "1":
                ja: なし
                en: None

        """))
  }

  @Test func `the order in which somebody wrote makes no other catalogue`() throws {
    let sample = try TableSample.document()
    let swapped = TableSample.text
      .replacing("{ja: 記録, en: Log}", with: "{en: Log, ja: 記録}")
      .replacing("use: reference\n", with: "").replacing(
        "decided:", with: "use: reference\ndecided:")
    let other = try CatalogTables.catalog(yaml: swapped)
    #expect(other == sample)
    #expect(YAMLWriter.text(of: other) == YAMLWriter.text(of: sample))
    let different = TableSample.text.replacing("{ja: 記録, en: Log}", with: "{ja: 記録, en: Logs}")
    #expect(try CatalogTables.catalog(yaml: different) != sample)
  }

  @Test func `an empty record that may be left out is left out`() throws {
    let empty = TableSample.text.replacing("counts: {groups: 1, controls: 2}", with: "counts: {}")
    let without = TableSample.text.replacing("counts: {groups: 1, controls: 2}\n", with: "")
    let document = try CatalogTables.catalog(yaml: empty)
    #expect(document == (try CatalogTables.catalog(yaml: without)))
    #expect(!YAMLWriter.text(of: document).contains("counts"))
  }
}
