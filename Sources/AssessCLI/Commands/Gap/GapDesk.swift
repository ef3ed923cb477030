internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore

/// What the commands about gaps work on: the risk desk, the actions, and the gaps between profile and
/// targets.
struct GapDesk {
  /// The registers, the criteria and where the controls stand.
  let risk: RiskDesk
  /// The actions, those too that are done.
  let actions: [Action]
  /// The controls that are short of their targets, or may be.
  let gaps: [Gap]

  /// Reads everything at one moment.
  init(
    _ store: borrowing Store, _ surroundings: Surroundings, period id: PeriodID? = nil,
    _ outlook: TargetProfile.Outlook? = nil
  ) throws(Failure) {
    risk = try RiskDesk(store, surroundings, period: id)
    actions = try store.register(Action.self, asOf: risk.period)
    let above = (risk.examined ?? []).filter(\.isAboveToday).map(\.id)
    gaps = GapList(
      actions: actions, scenarios: risk.scenarios, above: Set(above), continuity: risk.continuity
    ).gaps(in: risk.profile, to: risk.targets, outlook ?? .inTheEnd(from: risk.today))
  }

  /// How the plans stand, and what the controls do for them.
  var continuity: ContinuityExamination { risk.continuity }

  /// What each action alone does for requirements on plans, by the id of the action.
  var planEffects: [String: PlanEffect] {
    let urgent = continuity.weak(forAnyOf: risk.recovery.breached(by: risk.model.scenarios))
    return Dictionary(
      actions.map { ($0.id, continuity.effect(of: $0, urgent: urgent)) }
    ) { first, _ in first }
  }
}
