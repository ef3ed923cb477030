internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore

extension Surroundings {
  /// What actions reach of the targets: those of the register, and those that could be adopted.
  ///
  /// The means are those of the approved plan, or else of the draft.
  func reach(
    of bench: TargetBench, in store: borrowing Store
  ) throws(Failure) -> TargetExamination.Reach {
    let plans = try store.register(ActionPlan.self)
    let terms =
      try store.approvedPlan()?.terms
      ?? plans.first { $0.id == PlanWords.draft }?.terms
    var conflict: [String]?
    if let terms { conflict = try self.conflict(under: terms, bench, store) }
    return TargetExamination.Reach(
      bench.targets, of: bench.profile, on: today, actions: try store.register(Action.self),
      library: try actionLibrary(in: store), calendar: bench.register.organisation.calendar,
      terms: terms, conflict: conflict)
  }

  /// The actions that have to be done and collide; none where they can all be done.
  private func conflict(
    under terms: PlanTerms, _ bench: TargetBench, _ store: borrowing Store
  ) throws(Failure) -> [String]? {
    guard bench.isAssessed else { return nil }
    let desk = try PlanDesk(store, self, period: bench.profile.period)
    let problem = try desk.question(terms).problem
    let rules = problem.conflict()?.rules ?? []
    return Set(rules.flatMap { problem.mandatory(in: $0) }).sorted()
  }
}

extension PlanProblem {
  /// The actions that have to be done and that a rule is about.
  fileprivate func mandatory(in rule: PlanConflict.Rule) -> [String] {
    switch rule {
    case .deadline(let action), .window(let action): [action]
    case .capacity(let resource, _):
      actions.filter { action in
        let isMandatory = if case .start = action.decision { true } else { action.due != nil }
        return isMandatory && (action.totals[resource] ?? 0) > 0
      }.map(\.id)
    }
  }
}
