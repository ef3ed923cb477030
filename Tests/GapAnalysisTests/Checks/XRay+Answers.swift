import GapAnalysis
import ProfileModel

extension XRay {
  static let aboutAnswers: [XRay] = exclusions + refusals + reviews + pasted + uniform + standing

  private static func excluded(_ control: String, _ more: (inout Rating) -> Void) -> Rating {
    Made.rating(control, .notApplicable) {
      ($0.reason, $0.approver) = ("クラウドを使わない", "部長")
      $0.reviewOn = Made.day("2027-03-31")
      more(&$0)
    }
  }

  private static let exclusions: [XRay] = [
    speaks(
      "PRF02", of: "a1", "a2", "a3", "a4@unit:plant", when: "any of the three is missing",
      look([
        excluded("a1") { $0.reason = nil }, excluded("a2") { $0.approver = nil },
        excluded("a3") { $0.reviewOn = nil }, Made.rating("a4", plant, .notApplicable),
      ])),
    isSilent("PRF02", when: "all three are there", look([excluded("a1") { _ in }])),
    isSilent("PRF02", when: "another answer has none", look(all(a, .unknown))),
  ]

  private static let refusals: [XRay] = [
    speaks("PRF03", of: "a1", when: "no reason is given", look([Made.rating("a1", .notAdopted)])),
    isSilent(
      "PRF03", when: "there is a reason",
      look([Made.rating("a1", .notAdopted) { $0.reason = "費用に見合わない" }])),
    isSilent("PRF03", when: "it is adopted", look([Made.rating("a1", Made.tier(1))])),
  ]

  private static let reviews: [XRay] = [
    speaks(
      "PRF04", of: "a1", "a2", when: "the day has passed",
      look([
        excluded("a1") { $0.reviewOn = Made.day("2026-11-19") },
        Made.rating("a2", .notAdopted) { $0.reviewOn = Made.day("2025-11-20") },
      ])),
    isSilent(
      "PRF04", when: "it is today",
      look([excluded("a1") { $0.reviewOn = Made.day("2026-11-20") }])),
    isSilent(
      "PRF04", when: "it is adopted",
      look([Made.rating("a1", Made.tier(2)) { $0.reviewOn = Made.day("2026-01-01") }])),
  ]

  private static let pasted: [XRay] = [
    speaks(
      "PRF05", of: "a1", when: "the same reason stands under five controls in any width",
      look(
        all(a.prefix(4), .notAdopted) { $0.reason = "ABC 対応中" }
          + all(["b1"], .unknown) { $0.reason = "ＡＢＣ　対応中" })),
    speaks(
      "PRF05", of: "a2", "a2", when: "two texts are pasted",
      look(
        all(a.dropFirst(), Made.tier(1)) { ($0.exceptions, $0.compensating) = ("一部", "監視") })),
    isSilent(
      "PRF05", when: "it stands under four", look(all(a.prefix(4), .unknown) { $0.reason = "同じ" })),
    isSilent(
      "PRF05", when: "it stands under one control in many scopes",
      look(
        (1...9).map { number in
          Made.rating("a1", .unit("u\(number)"), .unknown) { $0.reason = "同じ" }
        })),
    isSilent("PRF05", when: "a remark is short", look(all(a, .unknown) { $0.remark = "特になし" })),
    speaks(
      "PRF05", of: "a1", when: "a remark is long",
      look(all(a, .unknown) { $0.remark = "担当部署に確認しているところです" })),
    speaks(
      "PRF05", of: "a1", when: "one piece of evidence stands under ten controls",
      look(all((a + b).prefix(10), Made.tier(1)) { $0.evidence = [Made.evidence(.document)] })),
    isSilent(
      "PRF05", when: "one piece of evidence stands under nine",
      look(all((a + b).prefix(9), Made.tier(1)) { $0.evidence = [Made.evidence(.document)] })),
    isSilent(
      "PRF05", when: "a reason equals a remark",
      look(
        all(a.prefix(3), .unknown) { $0.reason = "担当部署に確認しているところ" }
          + all(b.prefix(3), .unknown) { $0.remark = "担当部署に確認しているところ" })),
  ]

  private static let uniform: [XRay] = [
    speaks("PRF06", of: "5.1", when: "all of a group are at one tier", look(all(a, Made.tier(3)))),
    speaks(
      "PRF06", of: "5", when: "all of the groups in a group are, which is told once",
      look(all(a + b, Made.tier(2)))),
    speaks(
      "PRF06", of: "5.1@unit:plant", when: "one part answered in one stroke",
      look(
        a.map { Made.rating($0, plant, .unknown) } + all(a.dropLast(), Made.tier(2))
          + [Made.rating("a6", Made.tier(1))])),
    isSilent(
      "PRF06", when: "one differs",
      look(all(a.dropLast(), Made.tier(3)) + [Made.rating("a6", Made.tier(2))])),
    isSilent(
      "PRF06", when: "one is open",
      look(all(a.dropLast(), Made.tier(3)) + [Made.rating("a6", .unanswered)])),
    isSilent("PRF06", when: "the group is small", look(all(a.prefix(4), Made.tier(3)))),
    isSilent("PRF06", when: "nobody has answered", look(all(a, .unanswered))),
    isSilent("PRF06", when: "nothing is applicable", look(all(a, .notApplicable))),
    speaks(
      "PRF13", of: "5.1", when: "two of six are not applicable",
      look(all(a.prefix(2), .notApplicable) + all(a.dropFirst(2) + b, Made.tier(1)))),
    speaks(
      "PRF13", of: "5", when: "four of twelve are, which is told once",
      look(
        all(a.prefix(2) + b.prefix(2), .notApplicable)
          + all(a.dropFirst(2) + b.dropFirst(2), Made.tier(1)))),
    isSilent(
      "PRF13", when: "it is one of six",
      look(all(a.prefix(1), .notApplicable) + all(a.dropFirst(), .unanswered))),
    isSilent(
      "PRF13", when: "it is two of eight, a quarter and no more",
      look(
        all(a.prefix(2), .notApplicable) + all(a.dropFirst(2), .unknown)
          + ["a3", "a4"].map { Made.rating($0, plant, .unknown) })),
    isSilent("PRF13", when: "the group is small", look(all(a.prefix(4), .notApplicable))),
    isSilent("PRF13", when: "it is not adopted", look(all(a, .notAdopted))),
    isSilent("PRF13", when: "points are left out", look(all(a, .notApplicable), sets: [points])),
  ]

  /// Six points of one control.
  private static let points = Made.set(
    [Made.control("a0")] + a.map { Made.control($0, of: "a0") })

  private static let standing: [XRay] = [
    speaks(
      "PRF19", of: "a1", when: "it was not known last period either",
      look([Made.rating("a1", .unknown)], before: [Made.rating("a1", .unknown)])),
    speaks(
      "PRF19", of: "a1", when: "it was carried over from another control",
      look(
        [Made.rating("a1", .unknown) { $0.draft = draft(from: "a2") }],
        before: [Made.rating("a2", .unknown)])),
    isSilent(
      "PRF19", when: "it was known",
      look([Made.rating("a1", .unknown)], before: [Made.rating("a1", Made.tier(1))])),
    isSilent("PRF19", when: "there is no period before", look([Made.rating("a1", .unknown)])),
    speaks(
      "PRF21", of: "a1", when: "it was a draft last period too",
      look(
        [Made.rating("a1", Made.tier(2)) { $0.draft = draft(from: "a1") }],
        before: [Made.rating("a1", Made.tier(2)) { $0.draft = draft(from: "a1") }])),
    isSilent(
      "PRF21", when: "nothing but a proposal was ever there",
      look(
        [Made.rating("a1", .unanswered) { $0.draft = draft(from: "a1") }],
        before: [Made.rating("a1", .unanswered) { $0.draft = draft(from: "a1") }])),
    isSilent(
      "PRF21", when: "it was confirmed last period",
      look(
        [Made.rating("a1", Made.tier(2)) { $0.draft = draft(from: "a1") }],
        before: [Made.rating("a1", Made.tier(2))])),
    isSilent(
      "PRF21", when: "it is confirmed now",
      look(
        [Made.rating("a1", Made.tier(2))],
        before: [Made.rating("a1", Made.tier(2)) { $0.draft = draft(from: "a1") }])),
  ]

  private static func draft(from control: String) -> RatingDraft {
    RatingDraft(period: Made.period(2026, 2), sources: [.init(Made.key(control))])
  }
}
