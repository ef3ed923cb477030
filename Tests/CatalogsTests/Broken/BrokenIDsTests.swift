import Testing

@testable import Catalogs

/// Ids that are used twice.
@Suite struct BrokenIDsTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Two controls with one id.
      (
        .house, "  - id: c-2\n", "  - id: c-1\n",
        [
          [
            "52:9", "ID「c-1」が二度使われています", "the id 'c-1' is used twice", "26行目にもあります。別の ID にしてください",
            "on line 26 it stands too: choose another",
          ]
        ]
      ),
      // A check item with the id of a control.
      (
        .house, "{id: c-1.a, level", "{id: c-2, level",
        [
          [
            "52:9", "ID「c-2」が二度使われています", "the id 'c-2' is used twice", "39行目にもあります。別の ID にしてください",
            "on line 39 it stands too: choose another",
          ]
        ]
      ),
      // Two groups with one id.
      (
        .other, "  - {id: h, title: {ja: 分類, en: Group}}\n",
        "  - {id: h, title: {ja: 分類, en: Group}}\n" + "  - {id: h, title: {ja: 分類, en: Group}}\n",
        [
          [
            "16:10", "ID「h」が二度使われています", "the id 'h' is used twice", "15行目にもあります。別の ID にしてください",
            "on line 15 it stands too: choose another",
          ]
        ]
      ),
      // Two expectations with one id.
      (
        .house, #"      - {id: drill, of: {ja: 訓練, en: Drill}, times: "1", per: year}\#n"#,
        #"      - {id: drill, of: {ja: 訓練, en: Drill}, times: "1", per: year}\#n"#
          + #"      - {id: drill, of: {ja: 訓練, en: Drill}, times: "2", per: year}\#n"#,
        [
          [
            "44:14", "ID「drill」が二度使われています", "the id 'drill' is used twice",
            "43行目にもあります。別の ID にしてください", "on line 43 it stands too: choose another",
          ]
        ]
      ),
      // A service with the id of its sector.
      (
        .sectors, "- id: supply", "- id: power",
        [
          [
            "19:13", "ID「power」が二度使われています", "the id 'power' is used twice",
            "15行目にもあります。別の ID にしてください", "on line 15 it stands too: choose another",
          ]
        ]
      ),
      // A regime with the id of a service.
      (
        .sectors, "{id: act,", "{id: supply,",
        [
          [
            "27:10", "ID「supply」が二度使われています", "the id 'supply' is used twice",
            "19行目にもあります。別の ID にしてください", "on line 19 it stands too: choose another",
          ]
        ]
      ),
      // A term may have the id of a sector.
      (.sectors, "{id: term,", "{id: power,", []),
      // Two aspects with one id.
      (
        .levels, "aspects:\n",
        "aspects:\n" + "  - id: measures\n" + "    name: {ja: 対策, en: Measures}\n"
          + #"    tiers: {"1": {ja: い, en: A}, "2": {ja: ろ, en: B}, "3": {ja: は, en: C}}\#n"#,
        [
          [
            "39:9", "ID「measures」が二度使われています", "the id 'measures' is used twice",
            "36行目にもあります。別の ID にしてください", "on line 36 it stands too: choose another",
          ]
        ]
      ),
      // Two actions with one id.
      (
        .actions, "  - id: a-3\n", "  - id: a-2\n",
        [
          [
            "36:9", "ID「a-2」が二度使われています", "the id 'a-2' is used twice", "26行目にもあります。別の ID にしてください",
            "on line 26 it stands too: choose another",
          ]
        ]
      ),
      // Two scenarios with one id.
      (
        .scenarios, "scenarios:\n  - id: s-1\n",
        "scenarios:\n" + "  - id: s-1\n" + "    title: {ja: 停電, en: Outage}\n"
          + "    story: {ja: 電気が止まる, en: The power fails}\n"
          + "    harm: {ja: 供給が止まる, en: Supply stops}\n" + "    cause: other\n"
          + "    events: [outage]\n"
          + #"    likelihood: {low: "1", likely: "1", high: "1"}\#n"#
          + #"    impact: {service: "1", money: "1", safety: "1", society: "1", information: "1"}\#n"#
          + "    prevent: [{strength: low, mode: all, controls: [c-1]}]\n"
          + "    contain: [{strength: low, detect: {mode: all, controls: [c-1]}, respond: {mode: all, controls: [c-1]}}]\n"
          + "    recover: [{strength: low, mode: all, controls: [c-1]}]\n" + "  - id: s-1\n",
        [
          [
            "27:9", "ID「s-1」が二度使われています", "the id 's-1' is used twice", "16行目にもあります。別の ID にしてください",
            "on line 16 it stands too: choose another",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `an id that is used twice is told with both places`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
