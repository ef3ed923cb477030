internal import ProfileModel

/// What hangs on one requirement, and what stands behind it.
public struct ContinuityTrace: Hashable, Sendable {
  /// How a document stands to the requirement.
  public struct Document: Hashable, Sendable {
    /// The id of the document.
    public let plan: String
    /// The places where it holds the requirement.
    public let clauses: [String]
    /// How far it has come, for the service that is worst off of those it is for.
    public let status: PlanStatus
  }

  /// How a service stands.
  public struct AtService: Hashable, Sendable {
    /// The id of the service.
    public let service: String
    /// How the requirement stands for it.
    public let row: RequirementReadiness
  }

  /// How the requirement stands for the organisation as a whole.
  public let row: RequirementReadiness
  /// The documents that hold it.
  public let documents: [Document]
  /// The ids of the exercises that are about it.
  public let exercises: [String]
  /// How it stands for each service.
  public let services: [AtService]

  /// The ids of the services for which it is not surely ready.
  public var weakServices: [String] { services.filter(\.row.isWeak).map(\.service) }
}

extension ContinuityExamination {
  /// Follows some requirements to the documents and services that they reach.
  public func traces(of rows: [RequirementReadiness]) -> [ContinuityTrace] {
    let byService = documents.services.map { service in
      let found = self.rows(for: service).map { ($0.requirement.id, $0) }
      return (service, Dictionary(found) { first, _ in first })
    }
    return rows.map { row in
      let id = row.requirement.id
      return ContinuityTrace(
        row: row, documents: documents.plans.compactMap { document(id, in: $0) },
        exercises: documents.exercises.filter { $0.result(of: id) != nil }.map(\.id),
        services: byService.compactMap { service, rows in
          rows[id].map { .init(service: service, row: $0) }
        })
    }
  }

  private func document(_ id: String, in plan: ContinuityPlan) -> ContinuityTrace.Document? {
    let clauses = plan.clauses.filter { $0.requirement == id }.map(\.clause)
    guard !clauses.isEmpty else { return nil }
    let own = documents.places.filter { documents.covers(plan, $0) }
    let places = own.isEmpty ? [nil] : own
    let worst = places.map { documents.status(of: plan, id, for: $0) }
      .min { $0.level < $1.level }
    return ContinuityTrace.Document(plan: plan.id, clauses: clauses, status: worst ?? .none)
  }
}
