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
    let rules = try desk.question(terms).problem.conflict()?.rules ?? []
    return rules.compactMap { rule in
      switch rule {
      case .deadline(let action), .window(let action): action
      case .capacity: nil
      }
    }
  }
}
