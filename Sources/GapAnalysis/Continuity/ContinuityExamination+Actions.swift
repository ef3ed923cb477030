public import ProfileModel

extension ContinuityExamination {
  /// How the requirements that some actions bear on stand when these are done; done ones bring nothing
  /// more.
  ///
  /// Each is reckoned anew, with the controls at the tiers that raises bring them to from where they
  /// stand, and the documents as far as the actions bring them.
  func rows(after actions: [Action]) -> [(
    before: RequirementReadiness, after: RequirementReadiness
  )] {
    let open = actions.filter { $0.done == nil }
    let plans = Dictionary(grouping: open.flatMap(\.planRaises), by: \.requirement)
    let touched = Set(
      open.flatMap(\.raises).flatMap { places(supportedBy: $0.control) }
        + rows.indices.filter { plans[rows[$0].requirement.id] != nil }
    ).sorted()
    guard !touched.isEmpty else { return [] }
    let raised = readings.raised(by: open)
    return touched.map { place in
      let row = rows[place]
      let after = RequirementReadiness(
        row.requirement, plan: row.plan?.raised(by: plans[row.requirement.id] ?? []),
        support: RequirementSupport(row.requirement.controls, in: raised))
      return (row, after)
    }
  }

  /// The ids of the requirements that become ready when some actions are done, and are not now.
  public func readied(by actions: [Action]) -> [String] {
    rows(after: actions).filter { $0.before.isWeak && $0.after.state == .ready }
      .map(\.before.requirement.id)
  }

  /// The ids of the requirements of which actions bring the documents nearer to what is needed.
  public func advanced(by actions: [Action]) -> [String] {
    rows(after: actions).filter { row in
      guard let old = row.before.plan, let new = row.after.plan else { return false }
      return old.level < row.before.requirement.level && new.level > old.level
    }.map(\.before.requirement.id)
  }

  /// The tiers that controls need, where they hold back a requirement that is not surely ready.
  var wantedTiers: [ControlID: Int] {
    var wanted: [ControlID: Int] = [:]
    for obstacle in rows.filter(\.isWeak).flatMap(\.obstacles) {
      switch obstacle {
      case .plan, .control(_, wanted: nil), .openControl(_, wanted: nil): continue
      case .control(let control, let tier?), .openControl(let control, let tier?):
        wanted[control] = max(wanted[control] ?? 0, tier)
      }
    }
    return wanted
  }

  /// The steps that the documents lack.
  var missingSteps: [Action.PlanRaise] {
    rows.flatMap { row -> [Action.PlanRaise] in
      guard let plan = row.plan, plan.level < row.requirement.level else { return [] }
      return (plan.level + 1...row.requirement.level).map { .init(row.requirement.id, to: $0) }
    }
  }
}
