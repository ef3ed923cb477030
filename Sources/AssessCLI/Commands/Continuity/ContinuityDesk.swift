internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore

/// What the commands about continuity work on: documents, exercises and controls held against the
/// requirements.
struct ContinuityDesk {
  /// How the organisation stands.
  let examined: ContinuityExamination
  /// The services and systems.
  let register: OrganisationRegister
  /// The period whose ratings count.
  let period: Period

  /// Reads everything at one moment, as it was when the period was closed if it is closed; looked at on
  /// a day of one's choice, or on that of the evidence.
  init(
    _ store: borrowing Store, _ surroundings: Surroundings, period id: PeriodID? = nil,
    on day: CivilDate? = nil
  ) throws(Failure) {
    let period = try store.period(meant: id)
    try self.init(
      store, surroundings, period, try surroundings.profile(of: period, in: store), on: day)
  }

  /// The same of a profile that was read already.
  init(
    _ store: borrowing Store, _ surroundings: Surroundings, _ period: Period, _ profile: Profile,
    on day: CivilDate? = nil
  ) throws(Failure) {
    self.period = period
    register = try store.register()
    let documents = PlanDocuments(
      try store.register(ContinuityPlan.self, asOf: period),
      try store.register(Exercise.self, asOf: period), services: register.services.map(\.id),
      systems: register.systems, on: day ?? surroundings.dayOfEvidence(period))
    examined = ContinuityExamination(
      try surroundings.continuityRequirements(in: store), documents, in: profile,
      systems: register.systems)
  }

  var requirements: ContinuityRequirements { examined.requirements }
  var documents: PlanDocuments { examined.documents }

  /// The document with an id.
  func plan(_ id: String) -> ContinuityPlan? { documents.plans.first { $0.id == id } }
}
