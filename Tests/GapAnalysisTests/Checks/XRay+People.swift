import GapAnalysis
import ProfileModel
import Wording

extension XRay {
  static let aboutPeople: [XRay] = checkers + silence + owners

  private static func checked(_ respondent: String?, _ checker: String?) -> Examination {
    look([Made.rating("a1", Made.tier(1)) { ($0.respondent, $0.checker) = (respondent, checker) }])
  }

  private static let checkers: [XRay] = [
    speaks("PRF17", of: "a1", when: "one person did both", checked("見本 太郎", "見本太郎")),
    isSilent("PRF17", when: "two people did", checked("見本 太郎", "見本 花子")),
    isSilent("PRF17", when: "nobody checked", checked("見本 太郎", nil)),
    isSilent("PRF17", when: "nobody is named", checked(nil, nil)),
  ]

  private static let silence: [XRay] = [
    speaks(
      "PRF14", of: "unit:office", "system:scada", when: "no question is answered",
      look([
        Made.rating("a1", plant, .unknown), Made.rating("a2", plant, .unanswered),
        Made.rating("a1", office, .unanswered), Made.rating("a1", .system("scada"), .unanswered),
      ])),
    speaks(
      "PRF14", of: "unit:plant", when: "all is carried over",
      look([
        Made.rating("a1", plant, Made.tier(2)) {
          $0.draft = RatingDraft(period: Made.period(2026, 2))
        }
      ])),
    speaks(
      "PRF14", of: "unit:plant", when: "controls are meant for it and it is asked nothing",
      look([Made.rating("a1", .unknown)], sets: [meant(for: ["ot", "legal"])])),
    isSilent(
      "PRF14", when: "no control is meant for it",
      look([Made.rating("a1", .unknown)], sets: [meant(for: ["legal"])])),
    isSilent(
      "PRF14", when: "the period is long closed",
      Examination(
        register: register, profile: Made.profile([meant(for: ["ot"])], []), isAtWork: false,
        today: Made.day("2026-11-20"))),
    isSilent("PRF14", when: "one answer is there", look([Made.rating("a1", plant, .notAdopted)])),
    isSilent(
      "PRF14", when: "it is the whole organisation", look([Made.rating("a1", .unanswered)])),
  ]

  private static func meant(for roles: [String]) -> ControlSet {
    Made.set([Control(id: "a1", group: "5.1", title: Text(same: "a1"), asks: roles)])
  }

  private static func owned(
    _ counts: [String: Int], thresholds: Thresholds = Thresholds()
  ) -> Examination {
    let owners = counts.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0, count: $1) }
    let ids = owners.indices.map { "c\($0)" }
    return look(
      zip(ids, owners).map { id, owner in Made.rating(id, .unanswered) { $0.owner = owner } },
      sets: [Made.set(ids.map { Made.control($0) })], thresholds: thresholds)
  }

  private static let owners: [XRay] = [
    speaks("PRF15", of: "甲", when: "it is more than 150", owned(["甲": 151])),
    isSilent("PRF15", when: "it is 150", owned(["甲": 150])),
    speaks("PRF15", of: "甲", when: "it is over 40 in a hundred", owned(["甲": 13, "乙": 9, "丙": 8])),
    isSilent("PRF15", when: "it is 40 in a hundred", owned(["甲": 12, "乙": 9, "丙": 9])),
    isSilent("PRF15", when: "there are two owners", owned(["甲": 20, "乙": 10])),
    isSilent("PRF15", when: "there are few questions", owned(["甲": 13, "乙": 9, "丙": 7])),
    speaks(
      "PRF15", of: "見本 太郎", when: "it is the unit's questions",
      look((a + b).map { Made.rating($0, plant, .unknown) }, thresholds: few)),
  ]

  private static let few: Thresholds = {
    var thresholds = Thresholds()
    thresholds.mostQuestions = 11
    return thresholds
  }()
}
