import Foundation
import ProfileModel
import Reporting
import Testing
import Wording

@Suite struct JSONPrinterTests {
  @Test func `a page is its schema and its values by their ids`() throws {
    let fields = Fields(
      "it",
      [
        Fields.Field("text", Text(same: "T"), .text("名\"")),
        Fields.Field("code", Text(same: "C"), .code("ot", Text(ja: "制御系", en: "control"))),
        Fields.Field("words", Text(same: "W"), .wording(Text(ja: "文", en: "words"))),
        Fields.Field("number", Text(same: "N"), .integer(1_234_567)),
        Fields.Field("time", Text(same: "T"), .time(Instant(secondsSinceEpoch: 0), offset: 32_400)),
        Fields.Field("date", Text(same: "D"), .date(try #require(CivilDate("2026-11-20")))),
        Fields.Field("codes", Text(same: "C"), .codes(["b", "a"], Text(same: "B, A"))),
        Fields.Field("none", Text(same: "-"), .none),
      ])
    #expect(
      JSONPrinter.print(page(.fields(fields))) == """
        {
          "schema": "assess/test/1",
          "it": {
            "text": "名\\"",
            "code": "ot",
            "words": {
              "ja": "文",
              "en": "words"
            },
            "number": 1234567,
            "time": "1970-01-01T00:00:00Z",
            "date": "2026-11-20",
            "codes": [
              "b",
              "a"
            ],
            "none": null
          }
        }

        """)
  }

  @Test func `a table is a list of objects`() {
    let table = namesAndNumbers([[.text("a"), .integer(1)], [.text("b"), .none]])
    #expect(
      JSONPrinter.print(page(.table(table))) == """
        {
          "schema": "assess/test/1",
          "rows": [
            {
              "name": "a",
              "count": 1
            },
            {
              "name": "b",
              "count": null
            }
          ]
        }

        """)
  }

  @Test func `an empty table is an empty list`() {
    #expect(JSONPrinter.print(page(.table(namesAndNumbers([])))).contains("\"rows\": []"))
  }

  @Test func `sentences are for people, handed-on text is for both`() {
    let printed = JSONPrinter.print(page(.sentence(Text(same: "done")), .raw("line\n")))
    #expect(!printed.contains("done"))
    #expect(printed.contains("\"text\": \"line\\n\""))
  }

  @Test(arguments: hostileTexts.indices)
  func `a value comes back as it was from any JSON reader`(_ index: Int) throws {
    let text = hostileTexts[index]
    let printed = JSONPrinter.print(page(.fields(fields(.text(text)))))
    let read = try JSONSerialization.jsonObject(with: Data(printed.utf8))
    let it = try #require((read as? [String: Any])?["it"] as? [String: Any])
    #expect(it["value"] as? String == text)
    #expect(!printed.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
  }
}
