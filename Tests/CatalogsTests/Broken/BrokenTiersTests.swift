import Testing

@testable import Catalogs

/// Tiers that are not those of the scale.
@Suite struct BrokenTiersTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Tier line missing.
      (
        .house, #"      "2": {ja: 一が少し, en: Few ones}\#n"#, "",
        [
          ["35:7", "ティア2の説明がありません", "tier 2 is not described", "「2:」を書き足してください", "add '2:'"]
        ]
      ),
      // Tier line outside the scale.
      (
        .house, #"      "3": {ja: 一が全部, en: All ones}\#n"#,
        #"      "3": {ja: 一が全部, en: All ones}\#n"# + #"      "4": {ja: 一以上, en: More}\#n"#,
        [
          [
            "38:7", "ティア「4」は区分にありません", "the tier '4' is not on the scale", "使えるのは 1、2、3 です",
            "use 1, 2, 3",
          ]
        ]
      ),
      // Tier named otherwise.
      (
        .house, #"      "1": {ja: 一が無い"#, "      T1: {ja: 一が無い",
        [
          ["35:7", "ティア1の説明がありません", "tier 1 is not described", "「1:」を書き足してください", "add '1:'"],
          [
            "35:7", "ティア「T1」は区分にありません", "the tier 'T1' is not on the scale", "使えるのは 1、2、3 です",
            "use 1, 2, 3",
          ],
        ]
      ),
      // Tier line in one language.
      (
        .house, "{ja: 一が少し, en: Few ones}", "{en: Few ones}",
        [
          ["36:12", "「ja」がありません", "'ja' is missing", "「ja:」を書き足してください", "add 'ja:'"]
        ]
      ),
      // Level of a check item outside the scale.
      (
        .house, #"level: "2""#, #"level: "4""#,
        [
          [
            "39:28", "ティア「4」は区分にありません", "the tier '4' is not on the scale", "使えるのは 1、2、3 です",
            "use 1, 2, 3",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a tier that is not on the scale is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
