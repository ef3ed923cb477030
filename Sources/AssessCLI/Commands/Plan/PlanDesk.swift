internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore

/// What the commands about plans work on: gaps, risks, actions and how far those have come.
struct PlanDesk {
  /// The gaps, the actions and the risks.
  let gap: GapDesk
  /// By what actions are ranked, which a plan counts too.
  let criteria: PriorityCriteria
  /// How far actions have come.
  let progress: [ActionProgress]
  /// How the organisation cuts its years.
  let calendar: FiscalCalendar

  /// Reads everything at one moment.
  init(
    _ store: borrowing Store, _ surroundings: Surroundings, period: PeriodID? = nil
  ) throws(Failure) {
    try self.init(store, try GapDesk(store, surroundings, period: period))
  }

  /// The same with gaps that were looked for already; how far actions have come is read as it was in a
  /// period, where one is given.
  init(
    _ store: borrowing Store, _ gap: GapDesk, asOf period: Period? = nil
  ) throws(Failure) {
    self.gap = gap
    criteria = try store.register(PriorityCriteria.self, asOf: gap.risk.period).first ?? .standard
    if let period {
      progress = try store.register(ActionProgress.self, asOf: period)
    } else {
      progress = try store.register(ActionProgress.self)
    }
    calendar = try store.register().organisation.calendar
  }

  /// Where controls and risks will stand.
  var forecast: PlanForecast {
    let risk = gap.risk
    let decided = risk.decided
    return PlanForecast(
      gap.actions, in: risk.model, by: risk.readings.readings, gaps: gap.gaps,
      judging: Set(
        risk.model.scenarios.indices.filter { !decided.contains(risk.model.scenarios[$0].id) }),
      continuity: gap.continuity)
  }

  /// The problem that some terms make.
  func question(_ terms: PlanTerms) throws(Failure) -> PlanQuestion {
    let open = gap.actions.filter { $0.done == nil }
    let examined = gap.risk.examined ?? []
    let worth = PlanWorth(
      open, in: gap.risk.model, by: gap.risk.readings.readings,
      above: Set(examined.indices.filter { examined[$0].isAboveToday }), gaps: gap.gaps,
      criteria: criteria, continuity: gap.continuity)
    let begun = progress.compactMap { note in
      note.begun.flatMap { calendar.quarter(of: $0) }.map { (note.action, $0) }
    }
    return try PlanQuestion(
      gap.actions, terms, worth: worth, begun: Dictionary(begun) { first, _ in first },
      progress: progress)
  }
}

extension Store {
  /// The plan that was approved last, if one was.
  func approvedPlan() throws(Failure) -> ActionPlan? {
    try register(ActionPlan.self).approvedLast
  }

  /// The plan of a name; without one, the approved plan, or else the draft.
  func plan(named name: String?) throws(Failure) -> ActionPlan {
    let plans = try register(ActionPlan.self)
    if let name {
      if let plan = plans.first(where: { $0.id == name }) { return plan }
    } else if let plan = try approvedPlan() ?? plans.first(where: { $0.id == PlanWords.draft }) {
      return plan
    }
    throw .notRegistered(
      name ?? PlanWords.draft, among: plans.map(\.id), listedBy: "assess plan list")
  }
}

extension [ActionPlan] {
  /// The one that was approved last, if one was.
  var approvedLast: ActionPlan? {
    filter { $0.approval != nil }.max {
      ($0.approval?.date ?? $0.made, $0.id) < ($1.approval?.date ?? $1.made, $1.id)
    }
  }
}
