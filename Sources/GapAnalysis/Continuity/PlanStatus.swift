public import ProfileModel
public import Wording

/// How far a document, or the best of several, has come with a requirement: a step of the ladder, and why.
public struct PlanStatus: Hashable, Sendable {
  /// Why it stands on its step.
  public enum Basis: Hashable, Sendable {
    /// No document has it.
    case nothing
    /// The version that has it is not in use yet.
    case ahead(CivilDate)
    /// What the document says; no exercise changes that.
    case text
    /// An exercise met it, which counts until a day.
    case met(exercise: String, until: CivilDate)
    /// An exercise met it, too long ago: it counted until a day.
    case lapsed(exercise: String, until: CivilDate)
    /// It failed in the latest exercise.
    case failed(exercise: String)
    /// It failed, and the document was revised since.
    case revised(exercise: String)
  }

  /// The id of the document; nothing where none has it.
  public let plan: String?
  /// What the document has by its clauses, 0 to 2.
  public let extent: Int
  /// The step: 0 nothing, 1 written, 2 with steps and people, 3 verified by an exercise.
  public let level: Int
  /// Why.
  public let basis: Basis

  init(plan: String?, extent: Int, level: Int, basis: Basis) {
    self.plan = plan
    self.extent = extent
    self.level = level
    self.basis = basis
  }

  /// No document has it.
  static let none = PlanStatus(plan: nil, extent: 0, level: 0, basis: .nothing)

  /// The step as people read it.
  public static func readable(_ level: Int) -> Text {
    switch level {
    case 3: Text(ja: "演習で検証済", en: "verified by an exercise")
    case 2: Text(ja: "手順・責任者・連絡先あり", en: "steps, people and contacts")
    case 1: Text(ja: "記載", en: "written")
    default: Text(ja: "記載なし", en: "not written")
    }
  }

  /// The same when a document has come so far, and was tried with success.
  func raised(to written: Int, isTried: Bool) -> PlanStatus {
    let written = max(level, written)
    let reached = isTried && written > 0 ? ContinuityRules.top : written
    return PlanStatus(
      plan: plan, extent: max(extent, min(reached, 2)), level: reached, basis: basis)
  }

  /// The last day on which an exercise holds it up, where one does.
  public var until: CivilDate? { if case .met(_, let day) = basis { day } else { nil } }
}

extension PlanStatus {
  /// Judges a document that has something of a requirement by the latest exercise of it.
  init(
    of plan: ContinuityPlan, extent: Int, latest: (exercise: Exercise, result: Exercise.Result)?,
    on day: CivilDate, by rules: ContinuityRules
  ) {
    let (level, basis) = Self.judged(plan, extent, latest, day, rules)
    self.init(plan: plan.id, extent: extent, level: level, basis: basis)
  }

  private static func judged(
    _ plan: ContinuityPlan, _ extent: Int,
    _ latest: (exercise: Exercise, result: Exercise.Result)?, _ day: CivilDate,
    _ rules: ContinuityRules
  ) -> (Int, Basis) {
    guard let latest, let held = latest.exercise.held else { return (extent, .text) }
    let id = latest.exercise.id
    if latest.result == .met {
      let until = held.later(byMonths: rules.exerciseMonths)
      return day <= until
        ? (ContinuityRules.top, .met(exercise: id, until: until))
        : (extent, .lapsed(exercise: id, until: until))
    }
    return plan.date.map { $0 > held } ?? false
      ? (extent, .revised(exercise: id)) : (min(extent, 1), .failed(exercise: id))
  }
}
