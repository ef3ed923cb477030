internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore

/// What the commands about risk work on: the registers, the criteria and where the controls stand.
struct RiskDesk {
  /// The period whose ratings count.
  let period: Period
  /// The criteria, the organisation's own or those to start from.
  let criteria: RiskCriteria
  /// Whether the organisation has set no criteria of its own.
  let isStandard: Bool
  /// The scenarios, those too that do not apply.
  let scenarios: [Scenario]
  /// The scenarios and assets prepared for reckoning.
  let model: RiskModel
  /// Where the controls stand.
  let readings: ProfileReadings
  /// What is wanted of the controls.
  let targets: TargetProfile
  /// The reading with every control at its target, as far as it is not there yet.
  let atTargets: TierReading
  /// Which risks are borne for a time.
  let acceptances: [RiskAcceptance]
  /// The profile of the period.
  let profile: Profile
  /// The controls with an obligation in force that is not met.
  let owing: Set<ControlID>
  /// How the plans stand, and what the controls do for them.
  let continuity: ContinuityExamination
  /// The services that may be down, and what is reckoned with of them.
  let recovery: RecoveryDesk
  /// Whether each scenario is expected to break a published service level; nothing where nobody knows.
  let breaches: [Bool?]
  /// The same with every control at its target.
  let breachesAtTargets: [Bool?]
  /// The day on which it is looked at.
  let today: CivilDate

  /// Reads everything at one moment.
  init(
    _ store: borrowing Store, _ surroundings: Surroundings, period id: PeriodID? = nil
  ) throws(Failure) {
    period = try store.period(meant: id)
    profile = try surroundings.profile(of: period, in: store)
    today = surroundings.dayOfEvidence(period)
    let own = try store.register(RiskCriteria.self, asOf: period).first
    criteria = own ?? .standard
    isStandard = own == nil
    scenarios = try store.register(Scenario.self, asOf: period)
    let sets = profile.sets
    model = RiskModel(
      scenarios, assets: try store.register(Asset.self, asOf: period), criteria: criteria
    ) { id in
      sets.first { $0.catalog.id == id }?.scale ?? TierScale(name: id, levels: [])
    }
    let standings = Standings.all(in: profile)
    readings = model.readings(from: standings)
    targets = TargetProfile(try store.register(Target.self, asOf: period))
    acceptances = try store.register(RiskAcceptance.self, asOf: period)
    let wanted = Dictionary(
      Set(model.controls.map(\.catalog)).map { [targets, today] catalog in
        (catalog, targets.tiers(in: catalog, .inTheEnd(from: today)))
      }
    ) { first, _ in first }
    let raises = model.controls.compactMap { control in
      wanted[control.catalog]?[control.control].map { Raise(control, to: $0) }
    }
    atTargets = model.raised(readings.readings.evidencedLow, to: raises)
    owing = Set(
      targets.owing(in: profile, on: today).map {
        ControlID(catalog: $0.catalog, control: $0.control)
      })
    continuity = try ContinuityDesk(store, surroundings, period, profile).examined
    recovery = try RecoveryDesk(
      store, surroundings, period: period, standings: standings, continuity: continuity)
    breaches = model.scenarios.map(recovery.isBreached)
    let atTargets = recovery.raised(to: targets, from: today)
    breachesAtTargets = model.scenarios.map(atTargets.isBreached)
  }

  /// The reading by which is judged: by evidence, with what is open at its lowest.
  var cautious: TierReading { readings.readings.evidencedLow }

  /// The decision that holds of a risk, or held last.
  func acceptance(of risk: AcceptedRisk) -> RiskAcceptance? {
    acceptances.first { $0.risk == risk }
  }

  /// Whether a scenario can be accepted as things stand.
  func acceptability(of scenario: Int) -> Acceptability {
    model.acceptability(of: scenario, cautious, open: owing, breach: breaches[scenario])
  }

  /// The position of a scenario; one that is not there, or does not apply, is refused.
  func position(ofScenario id: String) throws(Failure) -> Int {
    if let position = model.position(ofScenario: id) { return position }
    throw .notRegistered(
      id, among: model.scenarios.map(\.id), listedBy: "assess risk list")
  }
}

extension ControlID {
  /// The question about it that is asked of the whole organisation.
  var ofOrganisation: RatingKey {
    RatingKey(catalog: catalog, control: control, scope: .organisation)
  }
}
