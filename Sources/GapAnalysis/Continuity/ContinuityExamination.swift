public import ProfileModel

/// How an organisation stands against the requirements on its plans, on a day.
public struct ContinuityExamination: Sendable {
  /// The requirements.
  public let requirements: ContinuityRequirements
  /// The documents and exercises.
  public let documents: PlanDocuments
  /// How far the controls support plans.
  public let readings: ControlReadings
  /// How each requirement stands for the organisation as a whole, in their order.
  public let rows: [RequirementReadiness]
  /// The same as far as they concern a service, by the systems with answers that do not carry it.
  private let byForeignSystems: [Set<String>: ControlReadings]
  private let foreignSystems: ForeignSystems
  private let supported: [ControlID: [Int]]

  /// Holds documents and the controls of a profile against requirements.
  public init(
    _ requirements: ContinuityRequirements, _ documents: PlanDocuments, in profile: Profile,
    systems: [System]
  ) {
    self.requirements = requirements
    self.documents = documents
    let controls = requirements.rows.flatMap(\.controls)
    let readings = ControlReadings(controls, in: profile)
    self.readings = readings
    let foreign = ForeignSystems(systems, answeredIn: profile)
    foreignSystems = foreign
    byForeignSystems = Dictionary(
      Set(documents.services.map(foreign.of)).filter { !$0.isEmpty }.map {
        ($0, ControlReadings(controls, in: profile, without: $0))
      }
    ) { first, _ in first }
    rows = requirements.rows.map { row in
      RequirementReadiness(
        row, plan: row.kind == .peacetime ? nil : documents.reading(of: row.id),
        support: RequirementSupport(row.controls, in: readings))
    }
    var supported: [ControlID: [Int]] = [:]
    for (place, row) in requirements.rows.enumerated() {
      for control in Set(row.controls) { supported[control, default: []].append(place) }
    }
    self.supported = supported
  }

  /// How a requirement stands.
  public subscript(_ id: String) -> RequirementReadiness? {
    rows.first { $0.requirement.id == id }
  }

  /// How each requirement stands for one service: the documents for it, and the controls as far as they
  /// concern it.
  public func rows(for service: String?) -> [RequirementReadiness] {
    rows(for: service, by: documents)
  }

  func rows(for service: String?, by documents: PlanDocuments) -> [RequirementReadiness] {
    requirements.rows.map { readiness(of: $0, for: service, by: documents) }
  }

  private func readiness(
    of row: ContinuityRequirement, for service: String?, by documents: PlanDocuments
  ) -> RequirementReadiness {
    let plan = PlanReading(
      services: [.init(service: service, best: documents.best(row.id, for: service))])
    return RequirementReadiness(
      row, plan: row.kind == .peacetime ? nil : plan,
      support: RequirementSupport(row.controls, in: readings(for: service)))
  }

  private func readings(for service: String?) -> ControlReadings {
    service.flatMap { byForeignSystems[foreignSystems.of($0)] } ?? readings
  }

  /// How each requirement that a document names stands by this document alone: for one service, or over
  /// those that it is for.
  public func rows(
    of plan: ContinuityPlan, for service: String? = nil
  ) -> [RequirementReadiness] {
    let own = service.map { [$0] } ?? documents.places.filter { documents.covers(plan, $0) }
    let places = own.isEmpty ? [nil] : own
    return plan.requirements.compactMap { self[$0] }.map { row in
      let reading = PlanReading(
        services: places.map { place in
          let covers = place == nil || documents.covers(plan, place)
          return .init(
            service: place,
            best: covers ? documents.status(of: plan, row.requirement.id, for: place) : .none)
        })
      return RequirementReadiness(
        row.requirement, plan: row.requirement.kind == .peacetime ? nil : reading,
        support: row.support)
    }
  }

  /// How the requirement that decides a part of a reckoning stands for a service.
  public func requirement(
    deciding decision: ContinuityRequirement.Decision, for service: String
  ) -> RequirementReadiness? {
    requirements.rows.first { $0.decides == decision }.map {
      readiness(of: $0, for: service, by: documents)
    }
  }

  // MARK: Controls and actions

  /// The requirements that a control, or the control it is a point of, supports.
  public func rows(behind control: ControlID) -> [RequirementReadiness] {
    places(behind: control).map { rows[$0] }
  }

  /// The places of the requirements that name a control.
  func places(supportedBy control: ControlID) -> [Int] { supported[control] ?? [] }

  private func places(behind control: ControlID) -> [Int] {
    let root = readings.root(of: control)
    let both = root == control ? [control] : [control, root]
    return Set(both.flatMap { supported[$0] ?? [] }).sorted()
  }

  /// The ids of the requirements that are not surely ready, with a control as one of the reasons.
  public func weakened(by control: ControlID) -> [String] {
    let root = readings.root(of: control)
    return rows(behind: control).filter { row in
      row.isWeakened(by: control) || row.isWeakened(by: root)
    }.map(\.requirement.id)
  }
}
