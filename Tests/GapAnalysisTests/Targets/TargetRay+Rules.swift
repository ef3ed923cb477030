import GapAnalysis
import ProfileModel

extension TargetRay {
  /// What is wanted, held against what is owed and where it stands.
  static let aboutClaims: [TargetRay] = [
    TargetRay(
      "T01", speaksOf: "a1", when: "policy is below the law",
      look([Made.policy(2), obligation(3)])),
    TargetRay(
      "T01", speaksOf: "a1", when: "it would be once the law is in force",
      look([Made.policy(2), obligation(3, from: "2027-04-01")])),
    TargetRay(
      "T01", isSilentWhen: "policy steps up in time",
      look([
        Made.policy(2), Made.policy(3, from: "2027-04-01"), obligation(3, from: "2027-04-01"),
      ])),
    TargetRay(
      "T01", isSilentWhen: "policy ends before the law begins",
      look([Made.policy(2, until: "2027-03-31"), obligation(3, from: "2027-04-01")])),
    TargetRay(
      "T02", speaksOf: "a1", when: "the sector asks for less than there is",
      look([Made.claim(.baseline, 1)])),
    TargetRay("T02", isSilentWhen: "management chose less", look([Made.policy(1)])),
    TargetRay(
      "T02", isSilentWhen: "management chose what the law asks for too",
      look([Made.policy(1), obligation(1)])),
    TargetRay(
      "T02", isSilentWhen: "it may be below",
      look([Made.claim(.baseline, 2)], ["a1": .unknown])),
    TargetRay(
      "T06", speaksOf: "a2", when: "what it needs stays two behind",
      look([Made.claim(.baseline, 4, "a2")])),
    TargetRay(
      "T06", isSilentWhen: "what it needs is raised too",
      look([Made.claim(.baseline, 4, "a2"), Made.claim(.baseline, 3, from: "2029-04-01")])),
    TargetRay(
      "T06", isSilentWhen: "the control does not apply",
      look([Made.claim(.baseline, 4, "a2")], ["a2": .notApplicable])),
    TargetRay(
      "T07", speaksOf: "a1", when: "a clause stands there with two days",
      look([obligation(3, from: "2027-04-01"), obligation(3, from: "2027-10-01")])),
    TargetRay(
      "T07", speaksOf: "a1", when: "two sources read a clause otherwise, in another width",
      look([
        obligation(3, clause: "5"), Made.claim(.baseline, 2, origin: "法", clause: "５"),
      ])),
    TargetRay(
      "T07", isSilentWhen: "a clause steps up",
      look([obligation(2, from: "2027-04-01"), obligation(3, from: "2028-04-01")])),
    TargetRay(
      "T07", isSilentWhen: "two laws have a clause of one number",
      look([obligation(2), obligation(3, origin: "契約")])),
    TargetRay(
      "T09", speaksOf: "a1", when: "what does not apply is owed",
      look([obligation(2)], ["a1": .notApplicable])),
    TargetRay(
      "T09", speaksOf: "a9", when: "what was declined as recommended is owed",
      look([obligation(2, "a9")], ["a9": .notAdopted])),
    TargetRay(
      "T09", isSilentWhen: "the lowest tier is owed",
      look([obligation(1)], ["a1": .notApplicable])),
    TargetRay(
      "T14", speaksOf: "a1", when: "the law is in force and not met",
      look([obligation(3, from: "2026-11-20")])),
    TargetRay(
      "T14", speaksOf: "a1", when: "nobody has answered", look([obligation(2)], ["a1": .unanswered])
    ),
    TargetRay(
      "T14", isSilentWhen: "it is not in force yet", look([obligation(3, from: "2026-11-21")])),
    TargetRay("T14", isSilentWhen: "it is met", look([obligation(2)])),
  ]

  /// What actions reach.
  static let aboutActions: [TargetRay] = [
    TargetRay(
      "T03", speaksOf: "a1", when: "actions end below",
      look([Made.claim(.baseline, 4)], reach: reach(highest: ["a1": 3]))),
    TargetRay(
      "T03", isSilentWhen: "an action leads there",
      look([Made.claim(.baseline, 4)], reach: reach(highest: ["a1": 4]))),
    TargetRay(
      "T03", isSilentWhen: "it stands there", look([Made.claim(.baseline, 2)], reach: reach())),
    TargetRay(
      "T04", speaksOf: "a1", when: "the quickest chain ends a day late",
      look(
        [obligation(3, from: "2027-04-01")], reach: reach(earliest: ["a1": "2027-04-02"]))),
    TargetRay(
      "T04", isSilentWhen: "it ends in time",
      look(
        [obligation(3, from: "2027-04-01")], reach: reach(earliest: ["a1": "2027-04-01"]))),
    TargetRay(
      "T05", speaksOf: "organisation", when: "what is owed collides",
      look([obligation(3)], reach: reach(conflict: ["A1", "A2"]))),
    TargetRay("T05", isSilentWhen: "all fits", look([obligation(3)], reach: reach())),
    TargetRay(
      "T08", speaksOf: "organisation", when: "four of ten aim highest and nobody knows the cost",
      look(baselines(4, 1...4) + baselines(2, 5...10))),
    TargetRay(
      "T08", speaksOf: "organisation", when: "four of ten aim highest beyond the budget",
      look(
        baselines(4, 1...4) + baselines(2, 5...10), reach: reach(cost: 101, budget: 100))),
    TargetRay(
      "T08", isSilentWhen: "the budget suffices",
      look(
        baselines(4, 1...4) + baselines(2, 5...10), reach: reach(cost: 100, budget: 100))),
    TargetRay(
      "T08", isSilentWhen: "three of ten aim highest",
      look(baselines(4, 1...3) + baselines(2, 4...10))),
  ]

  /// Scenarios, and what was wanted a year before.
  static let aboutScenarios: [TargetRay] = [
    TargetRay(
      "T10", speaksOf: "S-1", when: "the targets are not enough",
      look([], scenarios: [scenario(atTarget: true)])),
    TargetRay("T10", isSilentWhen: "they are", look([], scenarios: [scenario()])),
    TargetRay(
      "T11", speaksOf: "a3", when: "nothing stands behind a target",
      look([Made.policy(3, "a3"), Made.policy(3)], scenarios: [scenario()])),
    TargetRay(
      "T11", isSilentWhen: "a sector does",
      look([Made.policy(3, "a3"), Made.claim(.baseline, 2, "a3")], scenarios: [])),
    TargetRay(
      "T12", speaksOf: "S-1", when: "only recovery is raised",
      look([Made.claim(.baseline, 3, "a2")], scenarios: [scenario()])),
    TargetRay(
      "T12", isSilentWhen: "prevention is raised with it",
      look([Made.claim(.baseline, 3, "a2"), Made.claim(.baseline, 3)], scenarios: [scenario()])),
    TargetRay(
      "T12", isSilentWhen: "the risk is within its line",
      look([Made.claim(.baseline, 3, "a2")], scenarios: [scenario(today: false)])),
    TargetRay(
      "T13", speaksOf: "a1", when: "the target came down",
      look([Made.claim(.baseline, 2)], lastYear: [Made.claim(.baseline, 3)])),
    TargetRay(
      "T13", speaksOf: "a1", when: "the target is gone",
      look([], lastYear: [Made.claim(.baseline, 3)])),
    TargetRay(
      "T13", speaksOf: "a1", when: "a policy of last year has run out since",
      look([], lastYear: [Made.policy(3, until: "2026-03-31")])),
    TargetRay(
      "T13", isSilentWhen: "it rises to the same",
      look(
        [Made.claim(.baseline, 3, from: "2028-04-01")], lastYear: [Made.claim(.baseline, 3)])),
    TargetRay(
      "T13", isSilentWhen: "the catalogue has the control no more",
      look([], lastYear: [Made.claim(.baseline, 3, "gone")])),
    TargetRay(
      "T15", speaksOf: "a1", when: "a policy runs out within the notice",
      look([Made.policy(3, until: "2027-02-18")])),
    TargetRay(
      "T15", speaksOf: "a1@unit:plant", when: "a policy has run out",
      look([Made.policy(3, "a1", .unit("plant"), until: "2026-11-19"), Made.claim(.baseline, 2)])),
    TargetRay(
      "T15", isSilentWhen: "there is time yet", look([Made.policy(3, until: "2027-02-19")])),
    TargetRay(
      "T15", isSilentWhen: "the next step takes over",
      look([
        Made.policy(2, until: "2026-12-31"),
        Made.policy(3, from: "2027-01-01", until: "2027-12-31"),
      ])),
  ]

  static let all = aboutClaims + aboutActions + aboutScenarios
}
