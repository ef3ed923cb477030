import Testing

@testable import Catalogs

/// Actions that raise nothing, cost nothing sensible, or are alternatives one way only.
@Suite struct BrokenActionsTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Raise from a tier outside the scale.
      (
        .actions, #"{control: c-2, from: "2", to: "3"}"#, #"{control: c-2, from: "0", to: "3"}"#,
        [
          [
            "40:30", "ティア「0」は区分にありません", "the tier '0' is not on the scale", "使えるのは 1、2、3 です",
            "use 1, 2, 3",
          ]
        ]
      ),
      // Raise to a tier outside the scale.
      (
        .actions, #"{control: c-2, from: "2", to: "3"}"#, #"{control: c-2, from: "2", to: "4"}"#,
        [
          [
            "40:39", "ティア「4」は区分にありません", "the tier '4' is not on the scale", "使えるのは 1、2、3 です",
            "use 1, 2, 3",
          ]
        ]
      ),
      // Raise that lowers.
      (
        .actions, #"{control: c-2, from: "2", to: "3"}"#, #"{control: c-2, from: "3", to: "2"}"#,
        [
          [
            "40:39", "ティア3から2へは上がりません", "tier 3 to 2 is no raise", "「to」を「from」より上にしてください",
            "let 'to' be above 'from'",
          ]
        ]
      ),
      // Raise that stays.
      (
        .actions, #"{control: c-2, from: "2", to: "3"}"#, #"{control: c-2, from: "2", to: "2"}"#,
        [
          [
            "40:39", "ティア2から2へは上がりません", "tier 2 to 2 is no raise", "「to」を「from」より上にしてください",
            "let 'to' be above 'from'",
          ]
        ]
      ),
      // Cost with one figure.
      (
        .actions, #"{low: "50", high: "60"}"#, #"{low: "50"}"#,
        [
          ["42:21", "「high」がありません", "'high' is missing", "「high:」を書き足してください", "add 'high:'"]
        ]
      ),
      // Cost from high to low.
      (
        .actions, #"{low: "3", high: "4"}"#, #"{low: "4", high: "3"}"#,
        [
          [
            "42:60", "「low」の4が「high」の3より大きい", "'low' of 4 is above 'high' of 3",
            "少ない額を「low」に書いてください", "write the lower figure as 'low'",
          ]
        ]
      ),
      // Cost that is no figure.
      (
        .actions, #"{low: "3", high: "4"}"#, #"{low: "3", high: 4万}"#,
        [
          [
            "42:71", "「high」の「4万」は使えません", "'4万' cannot be the value of 'high'",
            "0から1000000000000までの整数を書いてください", "write a whole number from 0 to 1000000000000",
          ]
        ]
      ),
      // Cost that is one text.
      (
        .actions, #"{low: "3", high: "4"}"#, #""3""#,
        [
          [
            "42:54", "「見出し: 値」の並びではありません", "this is not a map of keys", "low、high を書いてください",
            "write low, high",
          ]
        ]
      ),
      // No effort.
      (
        .actions, #"effort: {external: "9"}"#, "effort: {}",
        [
          [
            "41:13", "工数がありません", "there is no effort", "要員の種類と人日を書いてください",
            "write person-days for a kind of staff",
          ]
        ]
      ),
      // Effort of nobody.
      (
        .actions, #"effort: {external: "9"}"#, #"effort: {external: "0"}"#,
        [
          [
            "41:24", "「external」の「0」は使えません", "'0' cannot be the value of 'external'",
            "1から100000までの整数を書いてください", "write a whole number from 1 to 100000",
          ]
        ]
      ),
      // Effort of a kind of staff there is not.
      (
        .actions, #"effort: {external: "9"}"#, #"effort: {legal: "9"}"#,
        [
          [
            "41:14", "不明な見出し「legal」です", "the key 'legal' is unknown",
            "使えるのは it、ot、security、business、external です", "use it, ot, security, business, external",
          ]
        ]
      ),
      // Alternative on one side.
      (
        .actions, #"    lead-time: "3"\#n    alternatives: [a-1]\#n"#, #"    lead-time: "3"\#n"#,
        [
          [
            "24:20", "「a-2」の側に「a-1」が代わりとして書かれていません", "'a-2' does not name 'a-1' as an alternative",
            "両方に書いてください", "write it on both sides",
          ]
        ]
      ),
      // Alternative to itself.
      (
        .actions, #"    lead-time: "4"\#n"#, #"    lead-time: "4"\#n    alternatives: [a-3]\#n"#,
        [
          [
            "44:20", "自分自身の代わりにはなりません", "an action is no alternative to itself",
            "消すか、別の対応策を書いてください", "remove it, or name another action",
          ]
        ]
      ),
      // Alternative that is not there.
      (
        .actions, #"    lead-time: "4"\#n"#, #"    lead-time: "4"\#n    alternatives: [a-4]\#n"#,
        [
          [
            "44:20", "「a-4」は actions の「actions」にありません", "'a-4' is not among the actions of actions",
            "「a-1」のことですか", "did you mean 'a-1'?",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a fault in an action is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
