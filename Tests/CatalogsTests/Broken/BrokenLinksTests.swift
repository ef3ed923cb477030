import Testing

@testable import Catalogs

/// Links of controls that lead nowhere.
@Suite struct BrokenLinksTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Group.
      (
        .house, "    group: g\n", "    group: g.9\n",
        [
          [
            "53:12", "「g.9」は house の「groups」にありません", "'g.9' is not among the groups of house",
            "「g.1」のことですか", "did you mean 'g.1'?",
          ]
        ]
      ),
      // Group within another.
      (
        .house, "within: g\n", "within: w\n",
        [
          [
            "23:13", "「w」は house の「groups」にありません", "'w' is not among the groups of house",
            "ID を確かめてください", "check the id",
          ]
        ]
      ),
      // Point of.
      (
        .house, "    of: c-1\n", "    of: c-9\n",
        [
          [
            "46:9", "「c-9」は house の「controls」にありません", "'c-9' is not among the controls of house",
            "「c-1」のことですか", "did you mean 'c-1'?",
          ]
        ]
      ),
      // Prerequisite.
      (
        .house, "needs: [c-1]", "needs: [c-1, c-0]",
        [
          [
            "59:18", "「c-0」は house の「controls」にありません", "'c-0' is not among the controls of house",
            "「c-1」のことですか", "did you mean 'c-1'?",
          ]
        ]
      ),
      // Prerequisite that is a check item.
      (
        .house, "needs: [c-1]", "needs: [c-1.a]",
        [
          [
            "59:13", "「c-1.a」は house の「controls」にありません",
            "'c-1.a' is not among the controls of house", "「c-1a」のことですか", "did you mean 'c-1a'?",
          ]
        ]
      ),
      // Scale unknown.
      (
        .house, "scale: levels", "scale: lebels",
        [
          [
            "14:8", "カタログ「lebels」がありません", "there is no catalogue 'lebels'", "「levels」のことですか",
            "did you mean 'levels'?",
          ]
        ]
      ),
      // Scale unknown and none near.
      (
        .house, "scale: levels", "scale: maturity-model",
        [
          [
            "14:8", "カタログ「maturity-model」がありません", "there is no catalogue 'maturity-model'",
            "先に読み込むか、ID を直してください", "load it first, or correct the id",
          ]
        ]
      ),
      // Scale that is a catalogue of another kind.
      (
        .house, "scale: levels", "scale: other",
        [
          [
            "14:8", "「other」は種類「controls」のカタログです", "'other' is a catalogue of kind 'controls'",
            "種類「scale」のカタログを指定してください", "name a catalogue of kind 'scale'",
          ]
        ]
      ),
      // Catalogue unknown.
      (
        .house, "to: other/o-1", "to: others/o-1",
        [
          [
            "41:14", "カタログ「others」がありません", "there is no catalogue 'others'", "「other」のことですか",
            "did you mean 'other'?",
          ]
        ]
      ),
      // Catalogue unknown and none near.
      (
        .house, "to: other/o-1", "to: elsewhere/o-1",
        [
          [
            "41:14", "カタログ「elsewhere」がありません", "there is no catalogue 'elsewhere'",
            "先に読み込むか、ID を直してください", "load it first, or correct the id",
          ]
        ]
      ),
      // Entry unknown.
      (
        .house, "to: other/o-1", "to: other/o-9",
        [
          [
            "41:14", "「o-9」は other の「controls」にありません", "'o-9' is not among the controls of other",
            "「o-1」のことですか", "did you mean 'o-1'?",
          ]
        ]
      ),
      // Entry unknown and none near.
      (
        .house, "to: other/o-1", "to: other/somewhere-else",
        [
          [
            "41:14", "「somewhere-else」は other の「controls」にありません",
            "'somewhere-else' is not among the controls of other", "ID を確かめてください", "check the id",
          ]
        ]
      ),
      // Not a path.
      (
        .house, "to: other/o-1", "to: o-1",
        [
          [
            "41:14", "「o-1」は項目を指していません", "'o-1' does not name an entry", "「カタログ/項目」の形で書いてください",
            "write 'catalogue/entry'",
          ]
        ]
      ),
      // Half a path.
      (
        .house, "to: other/o-1", "to: other/",
        [
          [
            "41:14", "「other/」は項目を指していません", "'other/' does not name an entry",
            "「カタログ/項目」の形で書いてください", "write 'catalogue/entry'",
          ]
        ]
      ),
      // A path too long.
      (
        .house, "to: other/o-1", "to: other/h/o-1",
        [
          [
            "41:14", "「other/h/o-1」は項目を指していません", "'other/h/o-1' does not name an entry",
            "「カタログ/項目」の形で書いてください", "write 'catalogue/entry'",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a link that leads nowhere is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
