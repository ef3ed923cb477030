import Testing

@testable import Catalogs

/// Links of other catalogues that lead nowhere.
@Suite struct BrokenLinksBetweenTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Catalogue served.
      (
        .plans, "serves: house", "serves: hose",
        [
          [
            "13:9", "カタログ「hose」がありません", "there is no catalogue 'hose'", "「house」のことですか",
            "did you mean 'house'?",
          ]
        ]
      ),
      // Served by.
      (
        .plans, "served-by: [c-1, c-2]", #"served-by: [c-1, "5.1"]"#,
        [
          [
            "33:22", "「5.1」は house の「controls」にありません", "'5.1' is not among the controls of house",
            "ID を確かめてください", "check the id",
          ]
        ]
      ),
      // Plan.
      (
        .plans, "    plans: [bcp]", "    plans: [bcp, cp]",
        [
          [
            "29:18", "「cp」は plans の「plans」にありません", "'cp' is not among the plans of plans",
            "「bcp」のことですか", "did you mean 'bcp'?",
          ]
        ]
      ),
      // Phase.
      (
        .plans, "phases: [before]", "phases: [after]",
        [
          [
            "30:14", "「after」は plans の「phases」にありません", "'after' is not among the phases of plans",
            "ID を確かめてください", "check the id",
          ]
        ]
      ),
      // Characteristic.
      (
        .plans, #"characteristic: "1""#, #"characteristic: "7""#,
        [
          [
            "31:21", "「7」は plans の「characteristics」にありません",
            "'7' is not among the characteristics of plans", "ID を確かめてください", "check the id",
          ]
        ]
      ),
      // Data to prepare.
      (
        .plans, "prepares: [d-1]", "prepares: [d-2]",
        [
          [
            "34:16", "「d-2」は plans の「data」にありません", "'d-2' is not among the data of plans",
            "「d-1」のことですか", "did you mean 'd-1'?",
          ]
        ]
      ),
      // Document of a duty.
      (
        .duties, "document: law", "document: act",
        [
          [
            "24:15", "「act」は duties の「documents」にありません",
            "'act' is not among the documents of duties", "ID を確かめてください", "check the id",
          ]
        ]
      ),
      // Duty served by.
      (
        .duties, "served-by: [c-1]", "served-by: [c-0]",
        [
          [
            "33:17", "「c-0」は house の「controls」にありません", "'c-0' is not among the controls of house",
            "「c-1」のことですか", "did you mean 'c-1'?",
          ]
        ]
      ),
      // Catalogue of the actions.
      (
        .actions, "for: house", "for: office",
        [
          [
            "13:6", "カタログ「office」がありません", "there is no catalogue 'office'", "先に読み込むか、ID を直してください",
            "load it first, or correct the id",
          ]
        ]
      ),
      // Control of an action.
      (
        .actions, "{control: c-2, from", "{control: c-3, from",
        [
          [
            "40:19", "「c-3」は house の「controls」にありません", "'c-3' is not among the controls of house",
            "「c-1」のことですか", "did you mean 'c-1'?",
          ]
        ]
      ),
      // Action needed first.
      (
        .actions, "needs: [a-1]", "needs: [a-9]",
        [
          [
            "44:13", "「a-9」は actions の「actions」にありません", "'a-9' is not among the actions of actions",
            "「a-1」のことですか", "did you mean 'a-1'?",
          ]
        ]
      ),
      // Control of a layer.
      (
        .scenarios, "mode: any, controls: [c-2]}", "mode: any, controls: [c-7]}",
        [
          [
            "27:48", "「c-7」は house の「controls」にありません", "'c-7' is not among the controls of house",
            "「c-1」のことですか", "did you mean 'c-1'?",
          ]
        ]
      ),
      // Control that detects.
      (
        .scenarios, "detect: {mode: any, controls: [c-1, c-2]}",
        "detect: {mode: any, controls: [c-1, c-7]}",
        [
          [
            "30:45", "「c-7」は house の「controls」にありません", "'c-7' is not among the controls of house",
            "「c-1」のことですか", "did you mean 'c-1'?",
          ]
        ]
      ),
      // Control that responds.
      (
        .scenarios, "controls: [c-1a]", "controls: [c-8]",
        [
          [
            "31:41", "「c-8」は house の「controls」にありません", "'c-8' is not among the controls of house",
            "「c-1」のことですか", "did you mean 'c-1'?",
          ]
        ]
      ),
      // Control that recovers.
      (
        .scenarios, "controls: [c-2, c-1a]", "controls: [c-2, c-6]",
        [
          [
            "33:53", "「c-6」は house の「controls」にありません", "'c-6' is not among the controls of house",
            "「c-1」のことですか", "did you mean 'c-1'?",
          ]
        ]
      ),
      // Crosswalk from.
      (
        .crosswalk, "  - from: c-2", "  - from: c-3",
        [
          [
            "21:11", "「c-3」は house の「controls」にありません", "'c-3' is not among the controls of house",
            "「c-1」のことですか", "did you mean 'c-1'?",
          ]
        ]
      ),
      // Crosswalk to.
      (
        .crosswalk, "to: o-2", "to: o-3",
        [
          [
            "24:9", "「o-3」は other の「controls」にありません", "'o-3' is not among the controls of other",
            "「o-1」のことですか", "did you mean 'o-1'?",
          ]
        ]
      ),
      // Crosswalk to a catalogue that is not there.
      (
        .crosswalk, "to: other", "to: another",
        [
          [
            "14:5", "カタログ「another」がありません", "there is no catalogue 'another'", "「other」のことですか",
            "did you mean 'other'?",
          ]
        ]
      ),
      // Event of a scenario, among those of whatever table of sectors is at hand.
      (
        .scenarios, "events: [outage]", "events: [outrage]",
        [
          [
            "21:14", "「outrage」は sectors の「events」にありません",
            "'outrage' is not among the events of sectors", "「outage」のことですか",
            "did you mean 'outage'?",
          ]
        ]
      ),
      // Sector for which a control is meant.
      (
        .house, "asks: [it, ot]", "asks: [it, ot]\n    sectors: [powr]",
        [
          [
            "34:15", "「powr」は sectors の「sectors」にありません",
            "'powr' is not among the sectors of sectors", "「power」のことですか",
            "did you mean 'power'?",
          ]
        ]
      ),
      // Crosswalk from a catalogue of another kind.
      (
        .crosswalk, "from: house", "from: levels",
        [
          [
            "13:7", "「levels」は種類「scale」のカタログです", "'levels' is a catalogue of kind 'scale'",
            "種類「controls」のカタログを指定してください", "name a catalogue of kind 'controls'",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a link to another catalogue that leads nowhere is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
