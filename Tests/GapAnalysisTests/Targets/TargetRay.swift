import GapAnalysis
import ProfileModel
import Testing
import Wording

/// Targets of which one rule has something to say of these subjects, or nothing.
struct TargetRay: CustomTestStringConvertible {
  let rule: String
  let name: String
  let subjects: [String]
  let examination: TargetExamination

  var testDescription: String { "\(rule) \(name)" }

  init(_ rule: String, speaksOf subjects: String..., when name: String, _ look: TargetExamination) {
    self.rule = rule
    self.name = name
    self.subjects = subjects
    examination = look
  }

  init(_ rule: String, isSilentWhen name: String, _ look: TargetExamination) {
    self.rule = rule
    self.name = name
    subjects = []
    examination = look
  }

  /// What the rule found.
  var findings: [Finding] { TargetCheck.rule(rule)?.findings(in: examination) ?? [] }

  /// Ten controls, of which a2 needs a1 and a9 is only recommended.
  static let controls = (1...10).map { number in
    Control(
      id: "a\(number)", group: "5.1", strength: number == 9 ? .recommended : .expected,
      title: Text(same: "a\(number)"), needs: number == 2 ? ["a1"] : [])
  }

  /// What there is to look at on 2026-11-20, with every control at tier 2 but for some answers.
  static func look(
    _ claims: [Target], _ answers: [String: Answer] = [:],
    scenarios: [TargetExamination.Scenario]? = nil, reach: TargetExamination.Reach? = nil,
    lastYear: [Target]? = nil
  ) -> TargetExamination {
    let ratings = controls.map { Made.rating($0.id, answers[$0.id] ?? Made.tier(2)) }
    return TargetExamination(
      TargetProfile(claims), of: Made.profile([Made.set(controls)], ratings),
      on: Made.day("2026-11-20"), scenarios: scenarios, reach: reach,
      lastYear: lastYear.map { TargetProfile($0) })
  }

  static func reach(
    highest: [String: Int] = [:], earliest: [String: String] = [:], conflict: [String] = [],
    cost: Int = 0, budget: Int? = nil
  ) -> TargetExamination.Reach {
    TargetExamination.Reach(
      highest: Dictionary(uniqueKeysWithValues: highest.map { (Made.key($0), $1) }),
      earliest: Dictionary(uniqueKeysWithValues: earliest.map { (Made.key($0), Made.day($1)) }),
      conflict: conflict, cost: cost, budget: budget)
  }

  static func scenario(
    before: [String] = ["a1"], after: [String] = ["a2"], today: Bool = true, atTarget: Bool = false
  ) -> TargetExamination.Scenario {
    TargetExamination.Scenario(
      id: "S-1", before: before.map { Made.key($0) }, after: after.map { Made.key($0) },
      isAboveToday: today, isAboveAtTarget: atTarget)
  }

  static func obligation(
    _ tier: Int, _ control: String = "a1", from: String? = nil, origin: String = "法",
    clause: String = "1"
  ) -> Target {
    Made.claim(.obligation, tier, control, origin: origin, clause: clause, from: from)
  }

  static func baselines(_ tier: Int, _ numbers: ClosedRange<Int>) -> [Target] {
    numbers.map { Made.claim(.baseline, tier, "a\($0)") }
  }
}
