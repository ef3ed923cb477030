import Testing

@testable import Catalogs

@Suite struct SectorFileTests {
  private static let kinds = CatalogKind.allCases.map(\.rawValue)

  @Test func `a file without fault becomes a table`() throws {
    let table = try SampleFile.table(of: SampleFile.text)
    #expect(table.edition.id == "test-sectors")
    #expect(table.edition.title.japanese == "表")
    #expect(table.edition.sourceSection == "別紙1")
    #expect(table.edition.dates.decided.description == "2026-04-01")
    let power = try #require(table.sector("power"))
    #expect(power.ministry.english == "Ministry")
    #expect(power.services.map(\.id) == ["power-supply"])
    #expect(table.service("power-supply")?.level == nil)
    #expect(table.regime("act")?.basis.english == "The act")
  }

  @Test func `a service may say its part of the sector and its level`() throws {
    let text = SampleFile.with(
      22,
      "        name: {ja: 供給, en: Supply}\n        level: {ja: 止めない, en: No stop}\n"
        + "        subsector: {ja: 系統, en: Grid}")
    let service = try #require(try SampleFile.table(of: text).service("power-supply"))
    #expect(service.level?.english == "No stop")
    #expect(service.subsector?.japanese == "系統")
  }

  @Test(
    arguments: [
      ("power", "power"), ("ＰＯＷＥＲ", "power"), ("電力", "power"), ("Power", "power"),
      ("水道", nil), ("", nil),
    ] as [(String, String?)])
  func `a sector is found by its id or by either name`(_ word: String, _ id: String?) throws {
    let table = try SampleFile.table(of: SampleFile.text)
    #expect(table.sector(meantBy: word)?.id == id)
  }

  /// A line of the sample, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      (
        2, "kind: regimes",
        [
          [
            "2:7", "不明な種類「regimes」です", "the kind 'regimes' is unknown",
            "使えるのは \(kinds.joined(separator: "、")) です", "use \(kinds.joined(separator: ", "))",
          ]
        ]
      ),
      (
        1, "format: 2",
        [
          [
            "1:9", "新しい書式(版2)です。この assess が読めるのは版1です",
            "it has a newer format (2); this assess reads 1", "assess を更新してください", "update assess",
          ]
        ]
      ),
      (
        1, "format: one",
        [
          [
            "1:9", "書式の版「one」は不明です", "the format 'one' is unknown", "「format: 1」と書いてください",
            "write 'format: 1'",
          ]
        ]
      ),
      (
        12, "decided: 2026-04-31",
        [
          [
            "12:10", "「2026-04-31」は日付ではありません", "'2026-04-31' is not a date",
            "2026-11-20 の形で書いてください", "write it as 2026-11-20",
          ]
        ]
      ),
      (
        3, "id: test sectors",
        [
          [
            "3:5", "「test sectors」は ID に使えません", "'test sectors' cannot be an id",
            "半角の英数字と「-」「.」「_」で64字まで、先頭は英数字にしてください",
            "use up to 64 letters, digits, '-', '.' or '_', beginning with a letter or digit",
          ]
        ]
      ),
      (
        4, "edition:",
        [
          [
            "4:9", "「edition」に文字がありません", "'edition' is not a text", "「edition:」の後に書いてください",
            "write it behind 'edition:'",
          ]
        ]
      ),
      (
        4, "edition: [1]",
        [
          [
            "4:10", "「edition」に文字がありません", "'edition' is not a text", "「edition:」の後に書いてください",
            "write it behind 'edition:'",
          ]
        ]
      ),
      // Only space counts as no text.
      (
        6, "  ja: '　'",
        [
          [
            "6:7", "「ja」に文字がありません", "'ja' is not a text", "「ja:」の後に書いてください",
            "write it behind 'ja:'",
          ]
        ]
      ),
      (
        7, nil,
        [["6:3", "「en」がありません", "'en' is missing", "「en:」を書き足してください", "add 'en:'"]]
      ),
      (
        8, "issuer: 省",
        [
          [
            "8:9", "「見出し: 値」の並びではありません", "this is not a map of keys", "ja、en を書いてください",
            "write ja, en",
          ]
        ]
      ),
      (
        4, nil,
        [
          [
            "1:1", "「edition」がありません", "'edition' is missing", "「edition:」を書き足してください",
            "add 'edition:'",
          ]
        ]
      ),
      (
        19, "    minister: {ja: 省, en: Ministry}",
        [
          [
            "17:5", "「ministry」がありません", "'ministry' is missing", "「ministry:」を書き足してください",
            "add 'ministry:'",
          ],
          [
            "19:5", "不明な見出し「minister」です", "the key 'minister' is unknown", "「ministry」のことですか",
            "did you mean 'ministry'?",
          ],
        ]
      ),
      (
        24, "  - id: act\n    homepage: x",
        [
          [
            "25:5", "不明な見出し「homepage」です", "the key 'homepage' is unknown",
            "使えるのは id、name、basis です", "use id, name, basis",
          ]
        ]
      ),
      (
        24, "  - id: power-supply",
        [
          [
            "24:9", "ID「power-supply」が二度使われています", "the id 'power-supply' is used twice",
            "21行目にもあります。別の ID にしてください", "on line 21 it stands too: choose another",
          ]
        ]
      ),
      (
        20, "    services: []\n    x: # see the next line",
        [
          [
            "20:15", "「services」に並びがありません", "'services' is not a list, or an empty one",
            "「- 」で始まる行を並べてください",
            "write lines that begin with '- '",
          ],
          [
            "21:5", "不明な見出し「x」です", "the key 'x' is unknown",
            "使えるのは id、name、ministry、operators、systems、services です",
            "use id, name, ministry, operators, systems, services",
          ],
        ]
      ),
      (
        11, "  section: 別紙1\n  page: 3",
        [
          [
            "12:3", "不明な見出し「page」です", "the key 'page' is unknown", "使えるのは document、section です",
            "use document, section",
          ]
        ]
      ),
    ] as [(Int, String?, [[String]])])
  func `a fault in a field is told exactly`(
    _ line: Int, _ replacement: String?, _ problems: [[String]]
  ) {
    #expect(SampleFile.problems(of: SampleFile.with(line, replacement)) == problems)
  }
}
