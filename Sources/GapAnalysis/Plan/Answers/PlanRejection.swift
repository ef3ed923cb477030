/// An action that is not in a plan, and the one reason for it.
public struct PlanRejection: Hashable, Sendable {
  /// Why an action is not in a plan.
  public enum Reason: Hashable, Sendable {
    /// It has no start left: forbidden, outside every window, or larger than any period.
    case window(PlanDrop)
    /// What it waits for is not in the plan.
    case prerequisite(String)
    /// Others have its place: an alternative, or those that use the resource it lacks.
    case displaced(by: [String], resource: String?)
    /// At the prices of the plan it costs more than it brings, by this much.
    case notWorth(shortfall: Int)
  }

  /// The id of the action.
  public let action: String
  /// The reason.
  public let reason: Reason
}

extension PlanProblem {
  /// One reason for every action that is not in a plan of this problem.
  ///
  /// The first that holds: no start is left, its prerequisite or its alternative was decided otherwise,
  /// it costs more at the certificate's prices than it brings, its place is taken.
  public func rejections(from plan: Plan) -> [PlanRejection] {
    rejections(from: plan.schedule, at: plan.certificate)
  }

  /// One reason for every action that is not in a schedule, at the prices of a certificate.
  public func rejections(
    from schedule: PlanSchedule, at certificate: PlanCertificate
  ) -> [PlanRejection] {
    let reasons = RejectionReasons(self, schedule, certificate)
    return actions.indices.filter { schedule.starts[actions[$0].id] == nil }.map {
      PlanRejection(action: actions[$0].id, reason: reasons.reason(for: $0))
    }
  }
}

private struct RejectionReasons {
  private let model: PlanModel
  private let draft: PlanDraft
  private let relaxation: PlanRelaxation

  init(_ problem: PlanProblem, _ schedule: PlanSchedule, _ certificate: PlanCertificate) {
    model = PlanModel(problem)
    draft = PlanDraft(model, model.starts(of: schedule))
    relaxation = PlanRelaxation(model, PlanMultipliers(model, certificate))
  }

  func reason(for action: Int) -> PlanRejection.Reason {
    if let drop = model.drops[action] { return reason(for: drop) }
    guard let choice = relaxation.best(action) else { return .window(.window) }
    if let missing = model.prerequisites[action].first(where: { !draft.isPlaced($0.action) }) {
      return .prerequisite(name(missing.action))
    }
    if let other = model.groups[model.groupOf[action]].first(where: draft.isPlaced) {
      return .displaced(by: [name(other)], resource: nil)
    }
    if choice.worth < 0 {
      let scale = relaxation.multipliers.scale
      return .notWorth(shortfall: (-choice.worth + scale - 1) / scale)
    }
    return displaced(action, preferring: choice.start)
  }

  private func reason(for drop: PlanDrop) -> PlanRejection.Reason {
    switch drop {
    case .forbidden, .window, .tooLarge: .window(drop)
    case .prerequisite(let id): .prerequisite(id)
    case .alternative(let id): .displaced(by: [id], resource: nil)
    }
  }

  /// Who uses what the action lacks, in the start nearest to its best one that its prerequisites allow.
  private func displaced(_ action: Int, preferring best: Int) -> PlanRejection.Reason {
    let soonest = draft.soonest(action) ?? 1
    let open = model.starts[action].filter { $0 >= soonest }
    guard let start = open.min(by: { abs($0 - best) < abs($1 - best) }) else {
      let late = model.prerequisites[action].max { end($0) < end($1) }
      return .displaced(by: late.map { [name($0.action)] } ?? [], resource: nil)
    }
    guard
      let short = model.uses(action, at: start).first(where: { draft.left[$0.row] < $0.amount })
    else { return .notWorth(shortfall: 0) }
    let users = (0..<model.count).filter { other in
      draft.isPlaced(other)
        && model.uses(other, at: draft.starts[other]).contains { $0.row == short.row }
    }
    let resource = (model.firstRows.lastIndex { $0 <= short.row }) ?? 0
    return .displaced(by: users.map(name), resource: model.problem.resources[resource].id)
  }

  private func end(_ link: PlanModel.Link) -> Int {
    model.finish(link.action, draft.starts[link.action]) + link.lag
  }

  private func name(_ action: Int) -> String { model.problem.actions[action].id }
}

extension PlanMultipliers {
  /// The prices of a certificate by position; those that name nothing of the problem are left out.
  init(_ model: PlanModel, _ certificate: PlanCertificate) {
    self.init(model, scale: certificate.scale)
    for (resource, first) in zip(model.problem.resources, model.firstRows) {
      for price in certificate.prices where price.resource == resource.id {
        if resource.periods.indices.contains(price.period) {
          rows[first + price.period] = price.amount
        }
      }
    }
    let ids = model.problem.actions.map(\.id)
    for wait in certificate.waits where 1...model.quarters ~= wait.quarter {
      for (place, link) in model.links.enumerated()
      where ids[link.later] == wait.action && ids[link.earlier] == wait.prerequisite {
        links[place][wait.quarter] = wait.amount
      }
    }
    for credit in certificate.credits where 1...model.quarters ~= credit.quarter {
      for (place, step) in model.shared.enumerated() where step.name == credit.step {
        credits[place][credit.quarter] = credit.amount
      }
    }
    self = Slope.clamped(self, model)
  }
}
