import Testing

@testable import Catalogs

/// Scales that do not rise.
@Suite struct BrokenScaleTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Aspect without a tier.
      (
        .levels, #"      "2": {ja: 少し, en: Few}\#n"#, "",
        [
          ["39:7", "ティア2の説明がありません", "tier 2 is not described", "「2:」を書き足してください", "add '2:'"]
        ]
      ),
      // Aspect with another tier.
      (
        .levels, #"      "3": {ja: 全部, en: Many}\#n"#,
        #"      "3": {ja: 全部, en: Many}\#n"# + #"      "5": {ja: 極み, en: Utmost}\#n"#,
        [
          [
            "42:7", "ティア「5」は区分にありません", "the tier '5' is not on the scale", "使えるのは 1、2、3 です",
            "use 1, 2, 3",
          ]
        ]
      ),
      // Tier that falls.
      (
        .levels, #"effectiveness: "100""#, #"effectiveness: "40""#,
        [
          [
            "31:20", "「effectiveness」が一つ下のティアの50より小さい値です",
            "'effectiveness' is less than 50 of the tier below", "上のティアほど小さくならないようにしてください",
            "let it never fall from tier to tier",
          ]
        ]
      ),
      // Tier that is left out.
      (
        .levels, #"tier: "3""#, #"tier: "4""#,
        [
          [
            "28:11", "ティア2の次が4です", "tier 2 is followed by 4", "1から順に一つずつ上げてください",
            "go up from 1 by one",
          ],
          ["39:7", "ティア4の説明がありません", "tier 4 is not described", "「4:」を書き足してください", "add '4:'"],
          [
            "41:7", "ティア「3」は区分にありません", "the tier '3' is not on the scale", "使えるのは 1、2、4 です",
            "use 1, 2, 4",
          ],
        ]
      ),
      // First tier is not 1.
      (
        .levels, #"tier: "1""#, #"tier: "0""#,
        [
          [
            "14:11", "「tier」の「0」は使えません", "'0' cannot be the value of 'tier'", "1から9までの整数を書いてください",
            "write a whole number from 1 to 9",
          ],
          [
            "14:11", "最初のティアの「tier」が0です", "the first tier has 'tier' of 0", "1 にしてください",
            "make it 1",
          ],
          [
            "21:11", "ティア0の次が2です", "tier 0 is followed by 2", "1から順に一つずつ上げてください",
            "go up from 1 by one",
          ],
          ["39:7", "ティア0の説明がありません", "tier 0 is not described", "「0:」を書き足してください", "add '0:'"],
          [
            "39:7", "ティア「1」は区分にありません", "the tier '1' is not on the scale", "使えるのは 0、2、3 です",
            "use 0, 2, 3",
          ],
        ]
      ),
      // First tier has an effect.
      (
        .levels, #"effectiveness: "0""#, #"effectiveness: "10""#,
        [
          [
            "17:20", "最初のティアの「effectiveness」が10です", "the first tier has 'effectiveness' of 10",
            "0 にしてください", "make it 0",
          ]
        ]
      ),
      // First tier supports plans.
      (
        .levels, #"support: "0""#, #"support: "1""#,
        [
          [
            "18:14", "最初のティアの「support」が1です", "the first tier has 'support' of 1", "0 にしてください",
            "make it 0",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a fault in a scale is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
