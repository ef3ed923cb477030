import Testing

@testable import Catalogs

/// Controls that say too little to be asked, and points in the wrong place.
@Suite struct BrokenControlsTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Assessment without a scale.
      (
        .house, "scale: levels\n", "",
        [
          ["1:1", "「scale」がありません", "'scale' is missing", "「scale:」を書き足してください", "add 'scale:'"]
        ]
      ),
      // No question.
      (
        .house, "    question: {ja: 一はありますか。, en: Is there one?}\n", "",
        [
          [
            "26:5", "「question」がありません", "'question' is missing", "「question:」を書き足してください",
            "add 'question:'",
          ]
        ]
      ),
      // No evidence.
      (
        .house, "    evidence: {ja: 一の記録, en: Record of one}\n", "",
        [
          [
            "26:5", "「evidence」がありません", "'evidence' is missing", "「evidence:」を書き足してください",
            "add 'evidence:'",
          ]
        ]
      ),
      // No source.
      (
        .house, #"    source: {section: "5.11", ordinal: "1"}\#n"#, "",
        [
          ["52:5", "「source」がありません", "'source' is missing", "「source:」を書き足してください", "add 'source:'"]
        ]
      ),
      // No strength.
      (
        .house, "    strength: recommended\n", "",
        [
          [
            "52:5", "「strength」がありません", "'strength' is missing", "「strength:」を書き足してください",
            "add 'strength:'",
          ]
        ]
      ),
      // Guidance needs no scale.
      (.house, "use: assessment\nscale: levels\n", "use: guidance\n", []),
      // Reference needs no questions.
      (.house, "use: assessment\nscale: levels\n", "use: reference\n", []),
      // A catalogue to ask with no questions.
      (
        .other, "use: reference", "use: guidance",
        [
          [
            "17:5", "「source」がありません", "'source' is missing", "「source:」を書き足してください", "add 'source:'",
          ],
          [
            "17:5", "「strength」がありません", "'strength' is missing", "「strength:」を書き足してください",
            "add 'strength:'",
          ],
          [
            "17:5", "「question」がありません", "'question' is missing", "「question:」を書き足してください",
            "add 'question:'",
          ],
          [
            "17:5", "「evidence」がありません", "'evidence' is missing", "「evidence:」を書き足してください",
            "add 'evidence:'",
          ],
          [
            "18:5", "「source」がありません", "'source' is missing", "「source:」を書き足してください", "add 'source:'",
          ],
          [
            "18:5", "「strength」がありません", "'strength' is missing", "「strength:」を書き足してください",
            "add 'strength:'",
          ],
          [
            "18:5", "「question」がありません", "'question' is missing", "「question:」を書き足してください",
            "add 'question:'",
          ],
          [
            "18:5", "「evidence」がありません", "'evidence' is missing", "「evidence:」を書き足してください",
            "add 'evidence:'",
          ],
        ]
      ),
      // Point in another group.
      (
        .house, "    group: g.1\n    of: c-1\n", "    group: g\n    of: c-1\n",
        [
          [
            "46:9", "「c-1」の細目にはなれません", "it cannot be a point of 'c-1'", "同じ分類の、細目ではない項目を指定してください",
            "name a control of the same group that is not a point itself",
          ]
        ]
      ),
      // Point of a point.
      (
        .house, "  - id: c-2\n    group: g\n", "  - id: c-2\n    group: g.1\n    of: c-1a\n",
        [
          [
            "18:11", "「points」は1件とありますが、2件です", "'points' should be 1, but there are 2",
            "抜けや重なりがないか確かめてください", "look for what is missing or there twice",
          ],
          [
            "54:9", "「c-1a」の細目にはなれません", "it cannot be a point of 'c-1a'", "同じ分類の、細目ではない項目を指定してください",
            "name a control of the same group that is not a point itself",
          ],
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a fault in a control is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
