import Testing

@testable import Catalogs

@Suite struct YAMLParserTests {
  private static let decorated =
    " | アンカー・別名・タグは使えません | anchors, aliases and tags are not used here"
    + " | 値をそのまま書いてください | write the value itself"
  private static let empty =
    " | 空のファイルです | the file is empty | カタログの内容を書いてください | write a catalogue into it"
  private static let second =
    " | 二つ目の文書があります | a second document begins here"
    + " | 一つのファイルに一つだけ書いてください | keep one document in a file"
  private static let deep =
    " | 入れ子が深すぎます | it is nested too deeply | 32段までにしてください | use at most 32 levels"

  @Test(arguments: [
    ("", "1:1" + empty),
    ("\n\n", "1:1" + empty),
    ("# only a remark\n", "1:1" + empty),
    ("a: &x 1\nb: *x\n", "1:4" + decorated),
    ("a: 1\nb: *x\n", "2:4" + decorated),
    ("a: !!str 1\n", "1:4" + decorated),
    ("a: ! 1\n", "1:4" + decorated),
    ("a: &x [1]\n", "1:4" + decorated),
    ("a: !!map {b: 1}\n", "1:4" + decorated),
    ("a: !!python/object:os.system x\n", "1:4" + decorated),
    ("? &x a\n: 1\n", "1:3" + decorated),
    ("a: 1\n---\nb: 2\n", "2:1" + second),
    (
      "a: 1\nb: 2\na: 3\n",
      "3:1 | 見出し「a」が二度あります | the key 'a' stands twice"
        + " | 1行目と合わせて一つにしてください | keep one, here or on line 1"
    ),
    (
      "[a, b]: 1\n",
      "1:1 | 見出しが文字列ではありません | a key must be a word"
        + " | 「見出し: 値」の形で書いてください | write 'key: value'"
    ),
    (String(repeating: "[", count: 33) + "x" + String(repeating: "]", count: 33), "1:34" + deep),
    (String(repeating: "[", count: 40) + "x", "1:34" + deep),
  ]) func `what is not plain YAML is told exactly`(_ text: String, _ problem: String) {
    #expect(Self.problems(of: text) == [problem])
  }

  @Test(arguments: [
    ("a:\n\tb: 1\n", "2:1", "found character that cannot start any token"),
    ("a: \"open\n", "2:1", "found unexpected end of stream"),
    ("a: 'open\nb: 1\n", "3:1", "found unexpected end of stream"),
    ("a: [1, 2\nb: 1\n", "2:2", "did not find expected ',' or ']'"),
    ("a: 1\n b: 2\n", "2:3", "mapping values are not allowed in this context"),
    ("a: @x\n", "1:4", "found character that cannot start any token"),
    ("a: \"\\q\"\n", "1:5", "found unknown escape character"),
    ("a: 1\nb\n", "3:1", "could not find expected ':'"),
    ("見出し: [字\n", "2:1", "did not find expected ',' or ']'"),
  ]) func `what is not YAML at all is told with the reader's words`(
    _ text: String, _ place: String, _ words: String
  ) {
    #expect(
      Self.problems(of: text) == [
        "\(place) | YAML として読めません(\(words)) | this is not YAML (\(words))"
          + " | 字下げ、「:」の後の空白、引用符の閉じ忘れを確かめてください"
          + " | check the indent, the space after ':' and the closing quotes"
      ])
  }

  @Test func `32 levels are not too deep`() throws {
    let text = String(repeating: "[", count: 32) + "x" + String(repeating: "]", count: 32)
    #expect(Self.problems(of: text) == [])
  }

  @Test func `columns count letters, not bytes`() throws {
    guard case .map(let entries, _) = try YAMLParser.parse("重要: {字: x}\n", path: "f"),
      case .map(let inner, let position)? = entries.first?.value
    else {
      Issue.record("a map of a map was expected")
      return
    }
    #expect([position.line, position.column] == [1, 5])
    #expect(inner.first.map { [$0.spot.line, $0.spot.column] } == [1, 6])
    #expect(inner.first.map { $0.value.spot.column } == 9)
  }

  @Test(arguments: [
    ("yes", "yes"),
    ("1.0", "1.0"),
    ("2026-04-01", "2026-04-01"),
    ("~", "~"),
    ("null", "null"),
    ("'it''s'", "it's"),
    ("\"a\\nb\"", "a\nb"),
    ("\"\\u91CD\"", "重"),
    (">-\n  one\n  two", "one two"),
    ("|\n  one\n  two", "one\ntwo\n"),
    ("", ""),
    ("a # remark", "a"),
  ]) func `every scalar is text`(_ source: String, _ value: String) throws {
    guard case .map(let entries, _) = try YAMLParser.parse("a: \(source)\n", path: "f"),
      case .scalar(let text, _)? = entries.first?.value
    else {
      Issue.record("a map of a text was expected")
      return
    }
    #expect(text == value)
  }

  private static func problems(of text: String) -> [String] {
    do {
      _ = try YAMLParser.parse(text, path: "f")
      return []
    } catch {
      return SampleFile.words(of: error).map { $0.joined(separator: " | ") }
    }
  }
}
