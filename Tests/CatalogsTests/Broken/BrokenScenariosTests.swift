import Testing

@testable import Catalogs

/// Scenarios that count a control twice, or estimate the wrong way round.
@Suite struct BrokenScenariosTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Control twice in one layer.
      (
        .scenarios, "controls: [c-1]}\n", "controls: [c-1, c-1]}\n",
        [
          [
            "26:52", "「controls」に「c-1」が二度あります", "'c-1' stands twice in 'controls'", "一つにしてください",
            "keep one",
          ]
        ]
      ),
      // Control in two layers of one role.
      (
        .scenarios, "mode: any, controls: [c-2]}", "mode: any, controls: [c-2, c-1]}",
        [
          [
            "27:53", "「c-1」が同じ役割に二度あります", "'c-1' stands twice in one role", "一つの層だけに入れてください",
            "put it into one layer only",
          ]
        ]
      ),
      // Likelihood out of order.
      (
        .scenarios, #"likely: "2""#, #"likely: "4""#,
        [
          [
            "23:17", "起こりやすさの順が逆です(1・4・3)", "the likelihoods are out of order (1, 4, 3)",
            "low、likely、high の順に大きくしてください", "let them rise from low to likely to high",
          ]
        ]
      ),
      // Likelihood falling.
      (
        .scenarios, #"low: "1", likely: "2", high: "3""#, #"low: "5", likely: "4", high: "3""#,
        [
          [
            "23:17", "起こりやすさの順が逆です(5・4・3)", "the likelihoods are out of order (5, 4, 3)",
            "low、likely、high の順に大きくしてください", "let them rise from low to likely to high",
          ]
        ]
      ),
      // Control twice in detection.
      (
        .scenarios, "        respond: {mode: all, controls: [c-1a]}\n",
        "        respond: {mode: all, controls: [c-1a]}\n" + "      - strength: low\n"
          + "        detect: {mode: all, controls: [c-2]}\n"
          + "        respond: {mode: all, controls: [c-1]}\n",
        [
          [
            "33:40", "「c-2」が同じ役割に二度あります", "'c-2' stands twice in one role", "一つの層だけに入れてください",
            "put it into one layer only",
          ]
        ]
      ),
      // Impact out of range.
      (
        .scenarios, #"money: "3""#, #"money: "6""#,
        [
          [
            "24:35", "「money」の「6」は使えません", "'6' cannot be the value of 'money'", "1から5までの整数を書いてください",
            "write a whole number from 1 to 5",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a fault in a scenario is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
