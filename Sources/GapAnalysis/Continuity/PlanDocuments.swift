public import ProfileModel

/// The documents and exercises of an organisation as they stand on a day.
public struct PlanDocuments: Sendable {
  /// The documents, by id.
  public let plans: [ContinuityPlan]
  /// The exercises, by id, those too that are only planned.
  public let exercises: [Exercise]
  /// The ids of the services.
  public let services: [String]
  /// The day on which they are looked at.
  public let day: CivilDate
  /// The parameters.
  public let rules: ContinuityRules
  private let covered: [String: Set<String>]
  private let naming: [String: [ContinuityPlan]]
  private let tried: [String: [Exercise]]

  /// Looks at documents and exercises on a day; systems tell which services a document is for.
  public init(
    _ plans: [ContinuityPlan], _ exercises: [Exercise], services: [String], systems: [System],
    on day: CivilDate, by rules: ContinuityRules = .standard
  ) {
    (self.plans, self.exercises) = (plans, exercises)
    (self.services, self.day, self.rules) = (services, day, rules)
    let carried = Dictionary(systems.map { ($0.id, $0.services) }) { first, _ in first }
    covered = Dictionary(
      plans.map { plan in
        (plan.id, Set(plan.services + plan.systems.flatMap { carried[$0] ?? [] }))
      }
    ) { first, _ in first }
    naming = Self.grouped(plans, \.requirements)
    tried = Self.grouped(exercises) { $0.objectives.map(\.requirement) }
  }

  private static func grouped<Value>(
    _ values: [Value], _ names: (Value) -> [String]
  ) -> [String: [Value]] {
    var groups: [String: [Value]] = [:]
    for value in values { for name in names(value) { groups[name, default: []].append(value) } }
    return groups
  }

  /// The same on another day, as if nothing were written or tried in between.
  func on(_ day: CivilDate) -> PlanDocuments { PlanDocuments(self, on: day) }

  private init(_ other: PlanDocuments, on day: CivilDate) {
    (plans, exercises, services) = (other.plans, other.exercises, other.services)
    (rules, covered, naming, tried) = (other.rules, other.covered, other.naming, other.tried)
    self.day = day
  }

  /// The services that are looked at one by one; one without a name where none is registered.
  var places: [String?] { services.isEmpty ? [nil] : services }

  /// Whether a document is for a service; only those for the whole organisation are for a nameless one.
  public func covers(_ plan: ContinuityPlan, _ service: String?) -> Bool {
    plan.isForAll || service.map { covered[plan.id]?.contains($0) ?? false } ?? false
  }

  /// How far the documents have come with a requirement.
  public func reading(of requirement: String) -> PlanReading {
    PlanReading(
      services: places.map { .init(service: $0, best: best(requirement, for: $0)) })
  }

  /// The best that the documents which are for a service have of a requirement.
  public func best(_ requirement: String, for service: String?) -> PlanStatus {
    let found = (naming[requirement] ?? []).filter { covers($0, service) }
      .map { status(of: $0, requirement, for: service) }
    return found.max { $0.rank < $1.rank } ?? .none
  }

  /// How far one document has come with a requirement, as far as it is for a service.
  public func status(
    of plan: ContinuityPlan, _ requirement: String, for service: String?
  ) -> PlanStatus {
    let extent = plan.extent(of: requirement)
    guard extent > 0 else { return .none }
    guard plan.counts(on: day) else {
      return PlanStatus(
        plan: plan.id, extent: extent, level: 0, basis: plan.date.map { .ahead($0) } ?? .nothing)
    }
    return PlanStatus(
      of: plan, extent: extent, latest: latest(requirement, in: plan, for: service), on: day,
      by: rules)
  }

  /// The latest result of a requirement up to the day; of several on one day, a failure counts.
  private func latest(
    _ requirement: String, in plan: ContinuityPlan, for service: String?
  ) -> (exercise: Exercise, result: Exercise.Result)? {
    var latest: (day: CivilDate, exercise: Exercise, result: Exercise.Result)?
    for exercise in tried[requirement] ?? [] where exercise.tries(plan.id, service) {
      guard let held = exercise.held, held <= day, let result = exercise.result(of: requirement),
        result != .open
      else { continue }
      let isLater = latest.map { held > $0.day || held == $0.day && result == .failed } ?? true
      if isLater { latest = (held, exercise, result) }
    }
    return latest.map { ($0.exercise, $0.result) }
  }
}

extension PlanStatus {
  /// What is better, the greater.
  fileprivate var rank: (Int, Int) { (level, until?.daysSinceEpoch ?? 0) }
}

extension Exercise {
  /// Whether a document is tried for a service; all are where none is named.
  func tries(_ plan: String, _ service: String?) -> Bool {
    (plans.isEmpty || plans.contains(plan))
      && (services.isEmpty || service.map { services.contains($0) } ?? false)
  }
}
