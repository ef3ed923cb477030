import Testing

@testable import Catalogs

/// What stands before itself.
@Suite struct BrokenOrderTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Needs itself.
      (
        .house, "needs: [c-1]", "needs: [c-2]",
        [
          [
            "59:13", "「needs」が輪になっています(c-2 → c-2)", "'needs' goes in a circle (c-2 → c-2)",
            "どれか一つを外してください", "take one of them out",
          ]
        ]
      ),
      // Needs in a circle.
      (
        .house, "    evidence: {ja: 一の記録, en: Record of one}\n",
        "    evidence: {ja: 一の記録, en: Record of one}\n" + "    needs: [c-2]\n",
        [
          [
            "60:13", "「needs」が輪になっています(c-1 → c-2 → c-1)",
            "'needs' goes in a circle (c-1 → c-2 → c-1)", "どれか一つを外してください", "take one of them out",
          ]
        ]
      ),
      // Within itself.
      (
        .house, "within: g\n", "within: g.1\n",
        [
          [
            "23:13", "「within」が輪になっています(g.1 → g.1)", "'within' goes in a circle (g.1 → g.1)",
            "どれか一つを外してください", "take one of them out",
          ]
        ]
      ),
      // Within in a circle.
      (
        .house, "    title: {ja: 分類, en: Group}\n",
        "    within: g.1\n    title: {ja: 分類, en: Group}\n",
        [
          [
            "24:13", "「within」が輪になっています(g → g.1 → g)", "'within' goes in a circle (g → g.1 → g)",
            "どれか一つを外してください", "take one of them out",
          ]
        ]
      ),
      // Point of itself.
      (
        .house, "    of: c-1\n", "    of: c-1a\n",
        [
          [
            "46:9", "「of」が輪になっています(c-1a → c-1a)", "'of' goes in a circle (c-1a → c-1a)",
            "どれか一つを外してください", "take one of them out",
          ],
          [
            "46:9", "「c-1a」の細目にはなれません", "it cannot be a point of 'c-1a'", "同じ分類の、細目ではない項目を指定してください",
            "name a control of the same group that is not a point itself",
          ],
        ]
      ),
      // Actions in a circle.
      (
        .actions, #"lead-time: "2"\#n"#, #"lead-time: "2"\#n    needs: [a-3]\#n"#,
        [
          [
            "45:13", "「needs」が輪になっています(a-1 → a-3 → a-1)",
            "'needs' goes in a circle (a-1 → a-3 → a-1)", "どれか一つを外してください", "take one of them out",
          ]
        ]
      ),
      // Actions in a longer circle.
      (
        .actions, #"    lead-time: "3"\#n    alternatives: [a-1]\#n"#,
        #"    lead-time: "3"\#n"# + "    needs: [a-3, a-2]\n" + "    alternatives: [a-1]\n",
        [
          [
            "34:18", "「needs」が輪になっています(a-2 → a-2)", "'needs' goes in a circle (a-2 → a-2)",
            "どれか一つを外してください", "take one of them out",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a circle is told with its way round`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
