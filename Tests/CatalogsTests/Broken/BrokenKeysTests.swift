import Testing

@testable import Catalogs

/// Keys and texts that are missing, too many, or not what they should be.
@Suite struct BrokenKeysTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Unknown key near a known one.
      (
        .house, "    strength: recommended\n", "    strenght: recommended\n",
        [
          [
            "52:5", "「strength」がありません", "'strength' is missing", "「strength:」を書き足してください",
            "add 'strength:'",
          ],
          [
            "55:5", "不明な見出し「strenght」です", "the key 'strenght' is unknown", "「strength」のことですか",
            "did you mean 'strength'?",
          ],
        ]
      ),
      // Unknown key near none.
      (
        .house, #"times: "1", per: year}"#, #"times: "1", per: year, colour: red}"#,
        [
          [
            "43:69", "不明な見出し「colour」です", "the key 'colour' is unknown", "使えるのは id、of、times、per です",
            "use id, of, times, per",
          ]
        ]
      ),
      // Unknown key in the header.
      (
        .house, "use: assessment\n", "used: assessment\n",
        [
          ["1:1", "「use」がありません", "'use' is missing", "「use:」を書き足してください", "add 'use:'"],
          [
            "13:1", "不明な見出し「used」です", "the key 'used' is unknown", "「use」のことですか",
            "did you mean 'use'?",
          ],
        ]
      ),
      // Missing key of the header.
      (
        .other, "issuer: {ja: 会社, en: Firm}\n", "",
        [
          ["1:1", "「issuer」がありません", "'issuer' is missing", "「issuer:」を書き足してください", "add 'issuer:'"]
        ]
      ),
      // Missing key of an entry.
      (
        .house, "    title: {ja: 項目一, en: First}\n", "",
        [
          ["26:5", "「title」がありません", "'title' is missing", "「title:」を書き足してください", "add 'title:'"]
        ]
      ),
      // Missing list.
      (
        .other,
        "groups:\n" + "  - {id: h, title: {ja: 分類, en: Group}}\n" + "controls:\n"
          + "  - {id: o-1, group: h, title: {ja: 甲, en: A}}\n"
          + "  - {id: o-2, group: h, title: {ja: 乙, en: B}}\n",
        "controls:\n  - {id: o-1, group: h, title: {ja: 甲, en: A}}\n",
        [
          ["1:1", "「groups」がありません", "'groups' is missing", "「groups:」を書き足してください", "add 'groups:'"]
        ]
      ),
      // Missing translation.
      (
        .house, "{ja: 一の記録, en: Record of one}", "{ja: 一の記録}",
        [
          ["32:15", "「en」がありません", "'en' is missing", "「en:」を書き足してください", "add 'en:'"]
        ]
      ),
      // Another language.
      (
        .house, "{ja: 一の記録, en: Record of one}", "{ja: 一の記録, en: Record of one, fr: Trace}",
        [
          ["32:45", "不明な見出し「fr」です", "the key 'fr' is unknown", "使えるのは ja、en です", "use ja, en"]
        ]
      ),
      // A text instead of both languages.
      (
        .house, "{ja: 一の記録, en: Record of one}", "一の記録",
        [
          [
            "32:15", "「見出し: 値」の並びではありません", "this is not a map of keys", "ja、en を書いてください",
            "write ja, en",
          ]
        ]
      ),
      // Empty text in a language.
      (
        .house, "{ja: 一の記録, en: Record of one}", #"{ja: "", en: Record of one}"#,
        [
          [
            "32:20", "「ja」に文字がありません", "'ja' is not a text", "「ja:」の後に書いてください",
            "write it behind 'ja:'",
          ]
        ]
      ),
      // Only blanks.
      (
        .house, "{ja: 一の記録, en: Record of one}", #"{ja: 一の記録, en: " "}"#,
        [
          [
            "32:30", "「en」に文字がありません", "'en' is not a text", "「en:」の後に書いてください",
            "write it behind 'en:'",
          ]
        ]
      ),
      // Empty source reference.
      (
        .house, #"source: {section: "5.11", ordinal: "1"}"#,
        #"source: {section: "", ordinal: "1"}"#,
        [
          [
            "54:23", "「section」に文字がありません", "'section' is not a text", "「section:」の後に書いてください",
            "write it behind 'section:'",
          ]
        ]
      ),
      // Source without its place.
      (
        .house, #"source: {section: "5.11", ordinal: "1"}"#, "source: {document: 文書}",
        [
          [
            "54:13", "「section」がありません", "'section' is missing", "「section:」を書き足してください",
            "add 'section:'",
          ],
          [
            "54:13", "「ordinal」がありません", "'ordinal' is missing", "「ordinal:」を書き足してください",
            "add 'ordinal:'",
          ],
        ]
      ),
      // A list instead of a text.
      (
        .house, "{ja: 一の記録, en: Record of one}", "{ja: [一の記録], en: Record of one}",
        [
          [
            "32:20", "「ja」に文字がありません", "'ja' is not a text", "「ja:」の後に書いてください",
            "write it behind 'ja:'",
          ]
        ]
      ),
      // A control character.
      (
        .house, "{ja: 一の記録, en: Record of one}", #"{ja: 一の記録, en: "Record\tof one"}"#,
        [
          [
            "32:30", "「en」に制御文字があります", "'en' holds a control character", "見えない文字を消してください",
            "remove the invisible character",
          ]
        ]
      ),
      // A text instead of a record.
      (
        .other, "controls:\n  - {id: o-1, group: h, title: {ja: 甲, en: A}}\n",
        "controls:\n  - o-1\n",
        [
          [
            "17:5", "「見出し: 値」の並びではありません", "this is not a map of keys", "id、group、title を書いてください",
            "write id, group, title",
          ]
        ]
      ),
      // A list instead of a record.
      (
        .plans, #"source: {section: 別紙, ordinal: "1"}"#, "source: [別紙]",
        [
          [
            "23:13", "「見出し: 値」の並びではありません", "this is not a map of keys", "section、ordinal を書いてください",
            "write section, ordinal",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a fault in the keys and texts is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
