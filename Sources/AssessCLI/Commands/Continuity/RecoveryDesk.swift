internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore

/// What is reckoned with of services that may be down: their levels, where controls stand, and what
/// would break the published level.
struct RecoveryDesk {
  /// The models, one for each service of which something was said, by their ids.
  let models: [RecoveryModel]

  /// Reads the levels as they were in a period; `standings` say where the controls stood, `continuity`
  /// how the plans did.
  init(
    _ store: borrowing Store, _ surroundings: Surroundings, period: Period,
    standings: [Standings], continuity: ContinuityExamination,
    teams: ServiceLevels.Teams? = nil
  ) throws(Failure) {
    var levels = try store.register(ServiceLevels.self, asOf: period)
    if let teams {
      for place in levels.indices { levels[place].teams = teams }
    }
    guard !levels.isEmpty else {
      models = []
      return
    }
    let table = try surroundings.catalogs.sectors()
    let services = try store.register().services
    let tiers = ControlTiers(levels.flatMap(\.controls), in: standings)
    models = levels.map { levels in
      let published = services.first { $0.id == levels.id }?.sectorService.flatMap(table.service)
      return RecoveryModel(
        levels, tiers: tiers, breaches: published?.breaches ?? [],
        teams: continuity.requirement(deciding: .separateTeams, for: levels.id))
    }
  }

  /// The same models with other tiers of controls.
  private init(_ models: [RecoveryModel]) {
    self.models = models
  }

  /// The same with controls at their targets, as far as they are not there yet.
  func raised(to targets: TargetProfile, from day: CivilDate) -> RecoveryDesk {
    let controls = Set(models.flatMap(\.levels.controls))
    var raises: [ControlID: Int] = [:]
    for catalog in Set(controls.map(\.catalog)).sorted() {
      let wanted = targets.tiers(in: catalog, .inTheEnd(from: day))
      for control in controls where control.catalog == catalog {
        raises[control] = wanted[control.control]
      }
    }
    return RecoveryDesk(models.map { $0.raised(to: raises) })
  }

  /// The model of a service.
  func model(of service: String) -> RecoveryModel? {
    models.first { $0.levels.id == service }
  }

  /// Whether a scenario is expected to break the published level of one of its services, by evidence
  /// and with what is open at its worst; nothing where nothing was said of them, or not enough.
  func isBreached(in scenario: Scenario) -> Bool? {
    let predicted = scenario.services.compactMap { model(of: $0) }.map { model in
      model.isBreached(in: scenario.id, .evidencedLow)
    }
    if predicted.contains(true) { return true }
    return predicted.isEmpty || predicted.contains(nil) ? nil : false
  }

  /// The services that some scenarios are expected to break the published level of.
  func breached(by scenarios: [Scenario]) -> Set<String> {
    Set(
      scenarios.flatMap { scenario in
        scenario.services.filter { service in
          model(of: service)?.isBreached(in: scenario.id, .evidencedLow) == true
        }
      })
  }

  /// The controls whose tiers decide how soon the services of a scenario are back.
  func controls(in scenario: Scenario) -> Set<ControlID> {
    Set(
      scenario.services.compactMap { model(of: $0) }.flatMap { model in
        model.levels.applied(to: scenario.id).timesInForce.compactMap(\.control)
      })
  }
}
