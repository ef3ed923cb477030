import GapAnalysis
import ProfileModel

extension XRay {
  static let aboutEvidence: [XRay] = lacking + stale + undated + uncompensated

  private static func with(_ tier: Int, _ evidence: Evidence...) -> Examination {
    look([Made.rating("a1", Made.tier(tier), evidence: evidence)])
  }

  private static let lacking: [XRay] = [
    speaks("PRF01", of: "a1", when: "tier 3 has none", with(3)),
    speaks("PRF01", of: "a1", when: "it is of too low a grade", with(4, Made.evidence(.document))),
    isSilent("PRF01", when: "it has a record", with(4, Made.evidence(.record))),
    isSilent(
      "PRF01", when: "it has more", with(3, Made.evidence(.document), Made.evidence(.verified))),
    isSilent("PRF01", when: "tier 2 has none", with(2)),
    isSilent(
      "PRF01", when: "a record is merely old", with(3, Made.evidence(.record, "2020-01-01"))),
    speaks(
      "PRF01", of: "a1", when: "the items come to tier 3",
      look(
        [Made.rating("a1", .adopted(.items(["i": .full, "j": .large])))], sets: [levelled])),
    isSilent(
      "PRF01", when: "the items may come to less",
      look([Made.rating("a1", .adopted(.items(["i": .full])))], sets: [levelled])),
  ]

  /// A control of two items.
  private static let levelled = Made.set([
    Made.control("a1", items: [.init(id: "i", level: 2), .init(id: "j", level: 3)])
  ])

  private static let stale: [XRay] = [
    speaks(
      "PRF08", of: "a1", when: "it is over a year old",
      with(1, Made.evidence(.document, "2025-11-19"))),
    speaks(
      "PRF08", of: "a1", when: "it has run out",
      with(3, Made.evidence(.record, "2026-10-01", until: "2026-11-19"))),
    speaks(
      "PRF08", of: "a1", when: "what is fresh shows less",
      with(3, Made.evidence(.record, "2025-01-01"), Made.evidence(.document, "2026-11-01"))),
    isSilent(
      "PRF08", when: "it is a year old to the day", with(1, Made.evidence(.document, "2025-11-20"))),
    isSilent(
      "PRF08", when: "it is old and still valid",
      with(3, Made.evidence(.record, "2020-01-01", until: "2026-11-20"))),
    isSilent(
      "PRF08", when: "what is fresh shows as much",
      with(3, Made.evidence(.record, "2025-01-01"), Made.evidence(.record, "2026-11-01"))),
    isSilent("PRF08", when: "it has no date", with(3, Made.evidence(.record))),
    isSilent("PRF08", when: "there is none", with(3)),
    isSilent(
      "PRF08", when: "it is not adopted",
      look([
        Made.rating("a1", .notAdopted, evidence: [Made.evidence(.record, "2020-01-01")])
      ])),
  ]

  private static let undated: [XRay] = [
    speaks(
      "PRF09", of: "a1", when: "one of two has no date",
      with(2, Made.evidence(.record, "2026-11-01"), Made.evidence(.document))),
    isSilent("PRF09", when: "it has a date", with(2, Made.evidence(.document, "2026-11-01"))),
    isSilent(
      "PRF09", when: "it has a last valid day",
      with(2, Made.evidence(.document, until: "2027-03-31"))),
    isSilent("PRF09", when: "there is none", with(2)),
  ]

  private static func excepting(_ tier: Int, _ compensating: String?) -> Examination {
    look([
      shown("a1", tier: tier) { ($0.exceptions, $0.compensating) = ("旧設備", compensating) }
    ])
  }

  private static let uncompensated: [XRay] = [
    speaks("PRF22", of: "a1", when: "nothing makes up for it", excepting(3, nil)),
    isSilent("PRF22", when: "something does", excepting(4, "専用線で隔離")),
    isSilent("PRF22", when: "the tier is low", excepting(2, nil)),
    isSilent("PRF22", when: "there are no exceptions", look([shown("a1", tier: 3)])),
  ]
}
