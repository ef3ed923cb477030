import Testing

@testable import Catalogs

/// Dates out of order, and counts that are wrong.
@Suite struct BrokenCountsTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // In force before decided.
      (
        .house, "in-force: 2026-07-01", "in-force: 2026-03-31",
        [
          [
            "9:11", "「in-force」が「decided」(2026-04-01)より前です",
            "'in-force' is before 'decided' (2026-04-01)", "日付の順を確かめてください",
            "check the order of the dates",
          ]
        ]
      ),
      // Withdrawn before in force.
      (
        .house, "withdrawn: 2027-04-01", "withdrawn: 2026-06-30",
        [
          [
            "10:12", "「withdrawn」が「in-force」(2026-07-01)より前です",
            "'withdrawn' is before 'in-force' (2026-07-01)", "日付の順を確かめてください",
            "check the order of the dates",
          ]
        ]
      ),
      // Withdrawn before decided.
      (
        .house, "in-force: 2026-07-01\nwithdrawn: 2027-04-01\n", "withdrawn: 2026-03-01\n",
        [
          [
            "9:12", "「withdrawn」が「decided」(2026-04-01)より前です",
            "'withdrawn' is before 'decided' (2026-04-01)", "日付の順を確かめてください",
            "check the order of the dates",
          ]
        ]
      ),
      // Wrong count of controls.
      (
        .house, "  controls: 3\n", "  controls: 133\n",
        [
          [
            "17:13", "「controls」は133件とありますが、3件です", "'controls' should be 133, but there are 3",
            "抜けや重なりがないか確かめてください", "look for what is missing or there twice",
          ]
        ]
      ),
      // Wrong count of groups.
      (
        .house, "  groups: 2\n", "  groups: 26\n",
        [
          [
            "16:11", "「groups」は26件とありますが、2件です", "'groups' should be 26, but there are 2",
            "抜けや重なりがないか確かめてください", "look for what is missing or there twice",
          ]
        ]
      ),
      // Wrong count of points.
      (
        .house, "  points: 1\n", "  points: 0\n",
        [
          [
            "18:11", "「points」は0件とありますが、1件です", "'points' should be 0, but there are 1",
            "抜けや重なりがないか確かめてください", "look for what is missing or there twice",
          ]
        ]
      ),
      // Wrong count of requirements.
      (
        .plans, "{requirements: 1, data: 1}", "{requirements: 52, data: 14}",
        [
          [
            "14:24", "「requirements」は52件とありますが、1件です",
            "'requirements' should be 52, but there are 1", "抜けや重なりがないか確かめてください",
            "look for what is missing or there twice",
          ],
          [
            "14:34", "「data」は14件とありますが、1件です", "'data' should be 14, but there are 1",
            "抜けや重なりがないか確かめてください", "look for what is missing or there twice",
          ],
        ]
      ),
      // Wrong count of duties.
      (
        .duties, "{duties: 1}", "{duties: 69}",
        [
          [
            "14:18", "「duties」は69件とありますが、1件です", "'duties' should be 69, but there are 1",
            "抜けや重なりがないか確かめてください", "look for what is missing or there twice",
          ]
        ]
      ),
      // A document of duties that ends before it begins.
      (
        .duties, "    state: in-force\n",
        "    state: in-force\n" + "    from: \"2026-04-01\"\n"
          + "    until: \"2026-03-31\"\n",
        [
          [
            "22:12", "「until」が「from」(2026-04-01)より前です", "'until' is before 'from' (2026-04-01)",
            "日付の順を確かめてください", "check the order of the dates",
          ]
        ]
      ),
      // Wrong count in the table of sectors.
      (
        .sectors, "{sectors: 1, services: 1, glossary: 1}",
        "{sectors: 15, services: 27, glossary: 32}",
        [
          [
            "13:19", "「sectors」は15件とありますが、1件です", "'sectors' should be 15, but there are 1",
            "抜けや重なりがないか確かめてください", "look for what is missing or there twice",
          ],
          [
            "13:33", "「services」は27件とありますが、1件です", "'services' should be 27, but there are 1",
            "抜けや重なりがないか確かめてください", "look for what is missing or there twice",
          ],
          [
            "13:47", "「glossary」は32件とありますが、1件です", "'glossary' should be 32, but there are 1",
            "抜けや重なりがないか確かめてください", "look for what is missing or there twice",
          ],
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a wrong order of dates or a wrong count is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
