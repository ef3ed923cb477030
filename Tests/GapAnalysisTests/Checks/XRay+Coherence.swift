import GapAnalysis
import ProfileModel
import Wording

extension XRay {
  static let aboutCoherence: [XRay] = prerequisites + counterparts + parts

  private static func needing(_ tier: Int, _ answer: Answer, _ scope: Scope = .organisation)
    -> Examination
  {
    look([Made.rating("a1", scope, answer), Made.rating("a2", Made.tier(tier))])
  }

  private static let prerequisites: [XRay] = [
    speaks("PRF11", of: "a2", when: "it is two ahead", needing(3, Made.tier(1))),
    speaks("PRF11", of: "a2", when: "what it needs is not adopted", needing(3, .notAdopted)),
    speaks(
      "PRF11", of: "a2@unit:plant", when: "the whole organisation's answer stands in",
      look([
        Made.rating("a1", Made.tier(1)), Made.rating("a1", plant, .unanswered),
        Made.rating("a2", plant, Made.tier(4)),
      ])),
    isSilent("PRF11", when: "it is one ahead", needing(3, Made.tier(2))),
    isSilent("PRF11", when: "what it needs is unknown", needing(4, .unknown)),
    isSilent("PRF11", when: "what it needs is not applicable", needing(4, .notApplicable)),
    isSilent("PRF11", when: "what it needs is asked elsewhere", needing(4, Made.tier(1), plant)),
    isSilent(
      "PRF11", when: "its own part has what it needs",
      look([
        Made.rating("a1", Made.tier(1)), Made.rating("a1", plant, Made.tier(3)),
        Made.rating("a2", plant, Made.tier(4)),
      ])),
  ]

  private static func linked(
    _ answer: Answer, _ other: Answer, scope: Scope = .organisation, scale: TierScale = Made.scale
  ) -> Examination {
    let far = Rating(RatingKey(catalog: "csf", control: "PR-1", scope: scope), answer: other)
    return look(
      [Made.rating("a1", answer), far],
      sets: [
        Made.set(controls),
        Made.set([Made.control("PR-1")], catalog: "csf", scale: scale),
      ],
      links: [
        ControlLink(
          from: .init(catalog: "cat", control: "a1"), to: .init(catalog: "csf", control: "PR-1"))
      ])
  }

  private static let five = TierScale(name: "five@1", levels: Made.scale.levels)

  private static let counterparts: [XRay] = [
    speaks("PRF12", of: "a1", when: "it is two higher", linked(Made.tier(3), Made.tier(1))),
    speaks("PRF12", of: "a1", when: "it is two lower", linked(Made.tier(2), Made.tier(4))),
    speaks(
      "PRF12", of: "a1", when: "the other is not applicable", linked(Made.tier(1), .notApplicable)),
    speaks("PRF12", of: "a1", when: "it is not applicable", linked(.notApplicable, Made.tier(1))),
    speaks(
      "PRF12", of: "a1", when: "the other is of a part",
      linked(Made.tier(4), Made.tier(1), scope: plant)),
    isSilent("PRF12", when: "they are one apart", linked(Made.tier(2), Made.tier(3))),
    isSilent("PRF12", when: "the scales differ", linked(Made.tier(4), Made.tier(1), scale: five)),
    isSilent("PRF12", when: "one is open", linked(Made.tier(4), .unanswered)),
    isSilent("PRF12", when: "both are not applicable", linked(.notApplicable, .notApplicable)),
    isSilent("PRF12", when: "nothing links them", look([Made.rating("a1", Made.tier(4))])),
  ]

  private static let parts: [XRay] = [
    speaks(
      "PRF16", of: "a1@unit:plant", "a2", when: "two parts are two apart",
      look([
        Made.rating("a1", office, Made.tier(3)), Made.rating("a1", plant, Made.tier(1)),
        Made.rating("a2", Made.tier(2)), Made.rating("a2", plant, Made.tier(4)),
      ])),
    isSilent(
      "PRF16", when: "they are one apart",
      look([Made.rating("a1", office, Made.tier(2)), Made.rating("a1", plant, Made.tier(1))])),
    isSilent(
      "PRF16", when: "one is not adopted",
      look([Made.rating("a1", office, Made.tier(4)), Made.rating("a1", plant, .notAdopted)])),
    isSilent(
      "PRF16", when: "they are different controls",
      look([Made.rating("a1", office, Made.tier(4)), Made.rating("a2", plant, Made.tier(1))])),
  ]
}
