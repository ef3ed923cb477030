import Testing

@testable import Catalogs

/// Lists that are empty, or hold a thing twice.
@Suite struct BrokenListsTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Word twice.
      (
        .house, "asks: [it, ot]", "asks: [it, ot, it]",
        [
          ["33:20", "「asks」に「it」が二度あります", "'it' stands twice in 'asks'", "一つにしてください", "keep one"]
        ]
      ),
      // Link twice.
      (
        .plans, "served-by: [c-1, c-2]", "served-by: [c-1, c-2, c-1]",
        [
          [
            "33:27", "「served-by」に「c-1」が二度あります", "'c-1' stands twice in 'served-by'", "一つにしてください",
            "keep one",
          ]
        ]
      ),
      // Characteristic twice.
      (
        .scenarios, #"characteristics: ["1"]"#, #"characteristics: ["1", "2", "1"]"#,
        [
          [
            "22:33", "「characteristics」に「1」が二度あります", "'1' stands twice in 'characteristics'",
            "一つにしてください", "keep one",
          ]
        ]
      ),
      // Empty list.
      (
        .house, "asks: [it, ot]", "asks: []",
        [
          [
            "33:11", "「asks」に並びがありません", "'asks' is not a list, or an empty one",
            "「- 」で始まる行を並べてください", "write lines that begin with '- '",
          ]
        ]
      ),
      // A text instead of a list.
      (
        .house, "asks: [it, ot]", "asks: it",
        [
          [
            "33:11", "「asks」に並びがありません", "'asks' is not a list, or an empty one",
            "「- 」で始まる行を並べてください", "write lines that begin with '- '",
          ]
        ]
      ),
      // Empty list of entries.
      (
        .crosswalk,
        "edges:\n" + "  - from: c-1\n" + "    to: o-1\n" + "    kind: same\n"
          + "    reason: {ja: 同じ, en: The same}\n" + "  - from: c-2\n" + "    kind: withdrawn\n"
          + "    reason: {ja: 無い, en: None left}\n" + "  - to: o-2\n" + "    kind: new\n"
          + "    reason: {ja: 新しい, en: Not before}\n", "edges:\n",
        [
          [
            "16:7", "「edges」に並びがありません", "'edges' is not a list, or an empty one",
            "「- 」で始まる行を並べてください", "write lines that begin with '- '",
          ]
        ]
      ),
      // Tiers as a list.
      (
        .house,
        #"      "1": {ja: 一が無い, en: No one}\#n"# + #"      "2": {ja: 一が少し, en: Few ones}\#n"#
          + #"      "3": {ja: 一が全部, en: All ones}\#n"#, "      - {ja: 一が無い, en: No one}\n",
        [
          [
            "35:7", "「tiers」は「見出し: 値」の並びではありません", "'tiers' is not a map of keys",
            "段階ごとに「段階: 値」と書いてください", "write 'level: value' for each level",
          ]
        ]
      ),
      // Key twice.
      (
        .house, "    needs: [c-1]\n", "    needs: [c-1]\n    group: g\n",
        [
          [
            "60:5", "見出し「group」が二度あります", "the key 'group' stands twice", "53行目と合わせて一つにしてください",
            "keep one, here or on line 53",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a fault in a list is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
