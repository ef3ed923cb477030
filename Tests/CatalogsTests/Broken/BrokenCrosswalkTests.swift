import Testing

@testable import Catalogs

/// Edges with the wrong ends, and edges that stand twice.
@Suite struct BrokenCrosswalkTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // No from.
      (
        .crosswalk, "  - from: c-1\n    to: o-1\n", "  - to: o-1\n",
        [
          ["17:5", "「from」がありません", "'from' is missing", "「from:」を書き足してください", "add 'from:'"]
        ]
      ),
      // No to.
      (
        .crosswalk, "    to: o-1\n", "",
        [
          ["17:5", "「to」がありません", "'to' is missing", "「to:」を書き足してください", "add 'to:'"]
        ]
      ),
      // Withdrawn to something.
      (
        .crosswalk, "    kind: withdrawn\n", "    to: o-2\n    kind: withdrawn\n",
        [
          [
            "22:9", "「withdrawn」の対応に「to」があります", "an edge of kind 'withdrawn' has 'to'",
            "消すか、関係を改めてください", "remove it, or change the kind",
          ]
        ]
      ),
      // New from something.
      (
        .crosswalk, "  - to: o-2\n    kind: new\n", "  - from: c-2\n    to: o-2\n    kind: new\n",
        [
          [
            "24:11", "「new」の対応に「from」があります", "an edge of kind 'new' has 'from'", "消すか、関係を改めてください",
            "remove it, or change the kind",
          ]
        ]
      ),
      // Edge twice.
      (
        .crosswalk, "  - from: c-2\n    kind: withdrawn\n",
        "  - from: c-1\n    to: o-1\n    kind: broader\n",
        [
          [
            "21:5", "対応「c-1 → o-1」が二度あります", "the edge 'c-1 → o-1' stands twice",
            "17行目と合わせて一つにしてください", "on line 17 it stands too: keep one",
          ]
        ]
      ),
      // Withdrawn twice.
      (
        .crosswalk, "  - to: o-2\n    kind: new\n", "  - from: c-2\n    kind: withdrawn\n",
        [
          [
            "24:5", "対応「c-2 → -」が二度あります", "the edge 'c-2 → -' stands twice", "21行目と合わせて一つにしてください",
            "on line 21 it stands too: keep one",
          ]
        ]
      ),
      // Reason in one language.
      (
        .crosswalk, "{ja: 無い, en: None left}", "{ja: 無い}",
        [
          ["23:13", "「en」がありません", "'en' is missing", "「en:」を書き足してください", "add 'en:'"]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a fault in a crosswalk is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
