import GapAnalysis
import ProfileModel
import Wording

extension XRay {
  static let aboutChange: [XRay] = rises + falls + days + corrected

  private static func tier(_ tier: Int, _ more: (inout Rating) -> Void = { _ in }) -> [Rating] {
    [Made.rating("a1", Made.tier(tier), more)]
  }

  private static let rises: [XRay] = [
    speaks("PRF07", of: "a1", when: "it rose by two", look(tier(3), before: tier(1))),
    speaks(
      "PRF07", of: "a1", when: "the record is stale",
      look(
        tier(4) { $0.evidence = [Made.evidence(.record, "2024-01-01")] }, before: tier(2))),
    isSilent("PRF07", when: "there is a record", look([shown("a1", tier: 3)], before: tier(1))),
    isSilent("PRF07", when: "it rose by one", look(tier(3), before: tier(2))),
    isSilent(
      "PRF07", when: "it was unanswered", look(tier(4), before: [Made.rating("a1", .unanswered)])),
    isSilent("PRF07", when: "it is a draft", look(tier(4) { $0.draft = other }, before: tier(1))),
    isSilent("PRF07", when: "there is no period before", look(tier(4))),
    isSilent(
      "PRF07", when: "the scale was another",
      look(tier(4), before: tier(1), setsBefore: [Made.set(controls, scale: threeLevels)])),
  ]

  private static let other = RatingDraft(period: Made.period(2026, 2))

  private static let threeLevels = TierScale(
    name: "three@1", levels: Made.scale.levels.filter { $0.tier < 4 })

  private static let falls: [XRay] = [
    speaks("PRF10", of: "a1", when: "nothing is said", look(tier(2), before: tier(3))),
    speaks(
      "PRF10", of: "a1", when: "only last period's words are there",
      look(
        tier(2) { $0.remark = "前からの備考" }, before: tier(3) { $0.remark = "前からの備考" })),
    isSilent(
      "PRF10", when: "a reason is given", look(tier(1) { $0.reason = "退職" }, before: tier(3))),
    isSilent(
      "PRF10", when: "a new remark is there",
      look(tier(1) { $0.remark = "見直した" }, before: tier(3) { $0.remark = "前からの備考" })),
    isSilent("PRF10", when: "it rose", look(tier(3), before: tier(2))),
    isSilent(
      "PRF10", when: "it was not adopted", look(tier(1), before: [Made.rating("a1", .notAdopted)])),
  ]

  private static func answered(_ day: String, _ more: (inout Rating) -> Void = { _ in })
    -> Examination
  {
    look(
      tier(1) {
        $0.answeredOn = Made.day(day)
        more(&$0)
      })
  }

  private static let days: [XRay] = [
    speaks("PRF18", of: "a1", when: "it is tomorrow", answered("2026-11-21")),
    speaks("PRF18", of: "a1", when: "it is more than a year before", answered("2025-09-29")),
    speaks(
      "PRF18", of: "a1", when: "it is long after the period",
      Examination(
        register: register,
        profile: Made.profile(
          [Made.set(controls)], tier(1) { $0.answeredOn = Made.day("2026-11-20") },
          period: Made.period(2025, 4)), today: Made.day("2026-11-20"))),
    isSilent("PRF18", when: "it is today", answered("2026-11-20")),
    isSilent("PRF18", when: "it is a year before", answered("2025-09-30")),
    isSilent("PRF18", when: "it was carried over", answered("2020-01-01") { $0.draft = other }),
    isSilent("PRF18", when: "it has no day", look(tier(1))),
  ]

  /// Tier 3 was carried over, and the period before was corrected to tier 2 on 10 October.
  private static func afterCorrection(_ rating: Rating) -> Examination {
    let source = Made.rating("a1", Made.tier(2))
    let correction = Correction(
      before: Made.rating("a1", Made.tier(3)), after: source, on: Made.day("2026-10-10"))
    return look([rating], before: [source], corrections: [source.key: correction])
  }

  private static func carried(_ tier: Int, from period: Int = 2) -> Rating {
    Made.rating("a1", Made.tier(tier)) {
      $0.draft = RatingDraft(
        period: Made.period(2026, period), sources: [RatingDraft.Source(Made.key("a1"))])
    }
  }

  private static func confirmed(_ tier: Int, on day: String) -> Rating {
    Made.rating("a1", Made.tier(tier)) { $0.answeredOn = Made.day(day) }
  }

  private static let corrected: [XRay] = [
    speaks("PRF23", of: "a1", when: "the draft is what was carried", afterCorrection(carried(3))),
    speaks(
      "PRF23", of: "a1", when: "it was confirmed before that",
      afterCorrection(confirmed(3, on: "2026-10-09"))),
    isSilent(
      "PRF23", when: "it was confirmed since", afterCorrection(confirmed(3, on: "2026-10-10"))),
    isSilent(
      "PRF23", when: "it was answered anew", afterCorrection(confirmed(2, on: "2026-10-09"))),
    isSilent("PRF23", when: "the draft says something else", afterCorrection(carried(2))),
    isSilent("PRF23", when: "it came from another period", afterCorrection(carried(3, from: 1))),
    isSilent("PRF23", when: "nothing was corrected", look([carried(3)], before: tier(3))),
  ]
}
