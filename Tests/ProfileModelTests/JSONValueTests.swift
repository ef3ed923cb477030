import ProfileModel
import TestSupport
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    (JSONValue.null, "null"),
    (.flag(true), "true"),
    (.flag(false), "false"),
    (.integer(-12), "-12"),
    (.integer(Int.max), "9223372036854775807"),
    (.text(""), "\"\""),
    (.text("a\"b"), "\"a\\\"b\""),
    (.text("a\\b"), "\"a\\\\b\""),
    (.text("a\nb\rc\td"), "\"a\\nb\\rc\\td\""),
    (.text("\r\n"), "\"\\r\\n\""),  // one Character, two escapes
    (.text("\u{0}\u{1}\u{1F}\u{7F}"), "\"\\u0000\\u0001\\u001f\\u007f\""),
    (.text("a\u{1B}[0m"), "\"a\\u001b[0m\""),
    (.text("重要インフラ😀"), "\"重要インフラ😀\""),
    (.text("a/b"), "\"a/b\""),
    (.list([]), "[]"),
    (.list([.integer(1), .null]), "[1,null]"),
    (.object([:]), "{}"),
    (.object(["b": .integer(1), "a": .integer(2)]), "{\"a\":2,\"b\":1}"),
    (.object(["a": .null, "B": .null]), "{\"B\":null,\"a\":null}"),  // capitals first
    (.object(["名": .null, "z": .null]), "{\"z\":null,\"名\":null}"),
    (.object(["k\"": .text("v")]), "{\"k\\\"\":\"v\"}"),
    (.object(["x": .object(["b": .null, "a": .null])]), "{\"x\":{\"a\":null,\"b\":null}}"),
    (.text(orNull: nil), "null"),
    (.text(orNull: "a"), "\"a\""),
    (.texts(["b", "a"]), "[\"b\",\"a\"]"),  // lists keep their order
  ]) func `a value has one canonical form`(_ value: JSONValue, _ canonical: String) {
    #expect(Array(value.canonical.utf8) == Array(canonical.utf8), "\(value.canonical)")
  }

  @Test func `keys are sorted by code point, not as people read them`() {
    // The Ångström sign U+212B is read as Å U+00C5, but its code point is above Æ U+00C6.
    let value = JSONValue.object(["\u{212B}": .integer(1), "\u{C6}": .integer(2)])
    #expect(
      value.canonical.unicodeScalars.elementsEqual("{\"\u{C6}\":2,\"\u{212B}\":1}".unicodeScalars))
  }

  @Test func `the order in which keys are given does not matter`() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let value = Self.value(depth: 3, &generator)
      let shuffled = Self.shuffled(value, &generator)
      #expect(Array(value.canonical.utf8) == Array(shuffled.canonical.utf8))
    }
  }

  @Test func `the pretty form is indented and keeps the order given`() {
    let value = JSONValue.object([
      "b": .list([.integer(1), .object(["z": .null, "a": .text("字")])]), "a": .list([]),
      "c": .object([:]),
    ])
    #expect(
      value.pretty == """
        {
          "b": [
            1,
            {
              "z": null,
              "a": "字"
            }
          ],
          "a": [],
          "c": {}
        }
        """)
  }

  private static let keys = ["a", "b", "B", "ab", "名", "id", "_", "é", "1", "10", "2"]

  private static func value(depth: Int, _ generator: inout SplitMix64) -> JSONValue {
    switch Int.random(in: 0...(depth > 0 ? 4 : 2), using: &generator) {
    case 0: return .integer(Int.random(in: -9...9, using: &generator))
    case 1: return .text(keys.randomElement(using: &generator) ?? "")
    case 2: return .null
    case 3: return .list((0..<3).map { _ in value(depth: depth - 1, &generator) })
    default:
      return .object(
        keys.shuffled(using: &generator).prefix(5).map { key in
          JSONValue.Member(key: key, value: value(depth: depth - 1, &generator))
        })
    }
  }

  private static func shuffled(_ value: JSONValue, _ generator: inout SplitMix64) -> JSONValue {
    switch value {
    case .list(let values): return .list(values.map { shuffled($0, &generator) })
    case .object(let members):
      let inner = members.map {
        JSONValue.Member(key: $0.key, value: shuffled($0.value, &generator))
      }
      return .object(inner.shuffled(using: &generator))
    default: return value
    }
  }
}
