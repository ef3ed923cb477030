import GapAnalysis
import ProfileModel
import Wording

/// Small requirements, documents and exercises to reckon with.
struct ContinuityStage {
  var rows: [ContinuityRequirement] = []
  var plans: [ContinuityPlan] = []
  var exercises: [Exercise] = []
  var services: [String] = []
  var systems: [System] = []
  var day = "2026-11-20"
  /// What was answered for some controls, with evidence that bears any tier.
  var answers: [(String, Answer)] = []
  var ratings: [Rating] = []

  static func id(_ control: String) -> ControlID { ControlID(catalog: "cat", control: control) }

  static func row(
    _ id: String, _ kind: ContinuityRequirement.Kind = .plan, level: Int = 2,
    plans: [String] = ["cp"], phases: [String] = ["0"], by controls: [String] = [],
    characteristic: String? = nil
  ) -> ContinuityRequirement {
    ContinuityRequirement(
      id: id, title: Text(same: id), kind: kind, plans: plans, phases: phases,
      characteristic: characteristic, level: level, controls: controls.map(self.id))
  }

  static func plan(
    _ id: String, has: [String: ContinuityPlan.Extent] = [:], date: String? = nil,
    kinds: [String] = [], _ more: (inout ContinuityPlan) -> Void = { _ in }
  ) -> ContinuityPlan {
    var plan = ContinuityPlan(id: id, name: id)
    plan.kinds = kinds
    plan.date = date.map(Made.day)
    plan.clauses = has.sorted { $0.key < $1.key }.map {
      .init($0.key, clause: "1", extent: $0.value)
    }
    more(&plan)
    return plan
  }

  static func exercise(
    _ id: String, held: String?, _ results: [String: Exercise.Result],
    _ more: (inout Exercise) -> Void = { _ in }
  ) -> Exercise {
    var exercise = Exercise(id: id, name: id, kind: .tableTop)
    exercise.held = held.map(Made.day)
    if held == nil { exercise.planned = Made.quarter }
    exercise.objectives = results.sorted { $0.key < $1.key }.map { .init($0.key, result: $0.value) }
    more(&exercise)
    return exercise
  }

  var requirements: ContinuityRequirements {
    ContinuityRequirements(
      edition: "made@1",
      phases: ["0", "1", ContinuityRequirements.peacetime].map {
        .init(id: $0, title: Text(same: $0))
      },
      planKinds: ["bcp", "cp"].map { .init(id: $0, title: Text(same: $0)) }, characteristics: [],
      rows: rows)
  }

  var documents: PlanDocuments {
    PlanDocuments(plans, exercises, services: services, systems: systems, on: Made.day(day))
  }

  var profile: Profile {
    let named = Set(answers.map(\.0) + ratings.map(\.key.control))
    let known = Set(rows.flatMap(\.controls).map(\.control)).union(named)
    let given = answers.map { control, answer in
      Made.rating(control, answer, evidence: [Made.evidence(.verified, "2026-11-01")])
    }
    return Made.profile(
      [Made.set(known.sorted().map { Made.control($0) })], given + ratings, asOf: day)
  }

  var examined: ContinuityExamination {
    ContinuityExamination(requirements, documents, in: profile, systems: systems)
  }

  /// How far the documents have come with the requirement `r`.
  var level: Int { documents.reading(of: "r").level }
}
