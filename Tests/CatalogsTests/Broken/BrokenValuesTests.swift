import Testing

@testable import Catalogs

/// Ids, dates, numbers and words that are not.
@Suite struct BrokenValuesTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Bad id.
      (
        .house, "  - id: c-2\n", "  - id: c 2\n",
        [
          [
            "52:9", "「c 2」は ID に使えません", "'c 2' cannot be an id",
            "半角の英数字と「-」「.」「_」で64字まで、先頭は英数字にしてください",
            "use up to 64 letters, digits, '-', '.' or '_', beginning with a letter or digit",
          ]
        ]
      ),
      // Bad id of the catalogue.
      (
        .other, "id: other\n", "id: 他\n",
        [
          [
            "3:5", "「他」は ID に使えません", "'他' cannot be an id", "半角の英数字と「-」「.」「_」で64字まで、先頭は英数字にしてください",
            "use up to 64 letters, digits, '-', '.' or '_', beginning with a letter or digit",
          ]
        ]
      ),
      // Bad date.
      (
        .house, "decided: 2026-04-01", "decided: 2026-02-29",
        [
          [
            "8:10", "「2026-02-29」は日付ではありません", "'2026-02-29' is not a date", "2026-11-20 の形で書いてください",
            "write it as 2026-11-20",
          ]
        ]
      ),
      // Date in another form.
      (
        .house, "withdrawn: 2027-04-01", "withdrawn: 2027/4/1",
        [
          [
            "10:12", "「2027/4/1」は日付ではありません", "'2027/4/1' is not a date", "2026-11-20 の形で書いてください",
            "write it as 2026-11-20",
          ]
        ]
      ),
      // Number out of range.
      (
        .levels, #"effectiveness: "50""#, #"effectiveness: "150""#,
        [
          [
            "24:20", "「effectiveness」の「150」は使えません", "'150' cannot be the value of 'effectiveness'",
            "0から100までの整数を書いてください", "write a whole number from 0 to 100",
          ],
          [
            "31:20", "「effectiveness」が一つ下のティアの150より小さい値です",
            "'effectiveness' is less than 150 of the tier below", "上のティアほど小さくならないようにしてください",
            "let it never fall from tier to tier",
          ],
        ]
      ),
      // No number.
      (
        .plans, #"level: "2""#, "level: two",
        [
          [
            "32:12", "「level」の「two」は使えません", "'two' cannot be the value of 'level'",
            "1から3までの整数を書いてください", "write a whole number from 1 to 3",
          ]
        ]
      ),
      // Number with a sign.
      (
        .plans, #"level: "2""#, #"level: "+2""#,
        [
          [
            "32:12", "「level」の「+2」は使えません", "'+2' cannot be the value of 'level'",
            "1から3までの整数を書いてください", "write a whole number from 1 to 3",
          ]
        ]
      ),
      // Number without an upper bound.
      (
        .house, "  groups: 2\n", "  groups: -2\n",
        [
          [
            "16:11", "「groups」の「-2」は使えません", "'-2' cannot be the value of 'groups'",
            "0以上の整数を書いてください", "write a whole number of 0 or more",
          ]
        ]
      ),
      // Number too large to be one.
      (
        .house, "  groups: 2\n", "  groups: 99999999999999999999\n",
        [
          [
            "16:11", "「groups」の「99999999999999999999」は使えません",
            "'99999999999999999999' cannot be the value of 'groups'", "0以上の整数を書いてください",
            "write a whole number of 0 or more",
          ]
        ]
      ),
      // Word not allowed.
      (
        .house, "strength: recommended", "strength: should",
        [
          [
            "55:15", "「strength」の「should」は使えません", "'should' cannot be the value of 'strength'",
            "使えるのは expected、recommended、mandatory です", "use expected, recommended, mandatory",
          ]
        ]
      ),
      // Word nearly allowed.
      (
        .house, "strength: recommended", "strength: recomended",
        [
          [
            "55:15", "「strength」の「recomended」は使えません",
            "'recomended' cannot be the value of 'strength'", "「recommended」のことですか",
            "did you mean 'recommended'?",
          ]
        ]
      ),
      // Word in a list.
      (
        .house, "asks: [it, ot]", "functions: [protect, insure]",
        [
          [
            "33:26", "「functions」の「insure」は使えません", "'insure' cannot be the value of 'functions'",
            "使えるのは govern、identify、protect、detect、respond、recover です",
            "use govern, identify, protect, detect, respond, recover",
          ]
        ]
      ),
      // Word of a scenario.
      (
        .scenarios, "cause: environmental", "cause: weather",
        [
          [
            "20:12", "「cause」の「weather」は使えません", "'weather' cannot be the value of 'cause'",
            "使えるのは deliberate、accidental、environmental、other です",
            "use deliberate, accidental, environmental, other",
          ]
        ]
      ),
      // Characteristic outside the seven.
      (
        .scenarios, #"characteristics: ["1"]"#, #"characteristics: ["8"]"#,
        [
          [
            "22:23", "「characteristics」の「8」は使えません", "'8' cannot be the value of 'characteristics'",
            "1から7までの整数を書いてください", "write a whole number from 1 to 7",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a fault in a value is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
