public import ProfileModel

/// What to exercise next: what would prove the most, in the fewest exercises.
public struct ExerciseProgramme: Hashable, Sendable {
  /// Why a requirement is to be exercised.
  public enum Reason: Hashable, Sendable {
    /// It would become ready.
    case lifts
    /// It failed in this exercise, and would become ready if it were met now.
    case retests(exercise: String)
    /// It is ready only as long as an exercise counts, which ends on a day.
    case keeps(until: CivilDate)
  }

  /// A requirement of a proposed exercise.
  public struct Objective: Hashable, Sendable {
    /// The id of the requirement.
    public let requirement: String
    /// Why.
    public let reason: Reason
    /// The ids of the services for which it counts; none where no service is registered.
    public let services: [String]
  }

  /// An exercise that is proposed.
  public struct Proposal: Hashable, Sendable {
    /// What sort of exercise is enough.
    public let kind: Exercise.Kind
    /// The id of the document to try.
    public let plan: String
    /// The phase to play.
    public let phase: String
    /// What it would verify that those before it do not.
    public let objectives: [Objective]
  }

  /// The proposals, the one that brings most first.
  public let proposals: [Proposal]
  /// The ids of the exercises that are planned and take something off the list.
  public let planned: [String]
}

/// A requirement of a document, as it counts for a service.
private struct Need: Hashable {
  let plan: String
  let requirement: String
  let service: String?
}

extension ContinuityExamination {
  /// Proposes exercises, greedily: each verifies the most requirements that those before it leave.
  public var programme: ExerciseProgramme {
    var open = needs
    let planned = documents.exercises.filter { exercise in
      let taken = open.keys.filter { need in
        exercise.held == nil && exercise.tries(need.plan, need.service)
          && exercise.result(of: need.requirement) == .open
      }
      for need in taken { settle(need, in: &open) }
      return !taken.isEmpty
    }
    var proposals: [ExerciseProgramme.Proposal] = []
    while let next = best(of: open) {
      proposals.append(next)
      for objective in next.objectives {
        let services: [String?] = objective.services.isEmpty ? [nil] : objective.services
        for service in services {
          settle(
            Need(plan: next.plan, requirement: objective.requirement, service: service), in: &open)
        }
      }
    }
    return ExerciseProgramme(proposals: proposals, planned: planned.map(\.id))
  }

  /// One document that verifies a requirement for a service is enough.
  private func settle(_ need: Need, in open: inout [Need: ExerciseProgramme.Reason]) {
    for plan in documents.plans {
      open[Need(plan: plan.id, requirement: need.requirement, service: need.service)] = nil
    }
  }

  /// What an exercise could prove today.
  private var needs: [Need: ExerciseProgramme.Reason] {
    let later = documents.on(
      documents.day.later(byMonths: documents.rules.programmeMonths))
    var needs: [Need: ExerciseProgramme.Reason] = [:]
    for service in documents.places {
      let (now, then) = (rows(for: service), rows(for: service, by: later))
      for (row, future) in zip(now, then) where row.plan != nil {
        guard row.support.declared?.lowerBound ?? ContinuityRules.top >= row.requirement.level
        else { continue }
        for plan in documents.plans where documents.covers(plan, service) {
          let status = documents.status(of: plan, row.requirement.id, for: service)
          guard status.level >= 1, let reason = reason(status, row, future) else { continue }
          needs[Need(plan: plan.id, requirement: row.requirement.id, service: service)] = reason
        }
      }
    }
    return needs
  }

  private func reason(
    _ status: PlanStatus, _ row: RequirementReadiness, _ future: RequirementReadiness
  ) -> ExerciseProgramme.Reason? {
    if row.isWeak {
      if case .failed(let exercise) = status.basis { return .retests(exercise: exercise) }
      return .lifts
    }
    guard future.isWeak, let until = row.plan?.until else { return nil }
    return .keeps(until: until)
  }

  private func best(
    of open: [Need: ExerciseProgramme.Reason]
  ) -> ExerciseProgramme.Proposal? {
    var best: ExerciseProgramme.Proposal?
    for plan in documents.plans {
      let own = open.filter { $0.key.plan == plan.id }
      guard !own.isEmpty else { continue }
      for phase in requirements.chain {
        let found = objectives(own, in: phase.id)
        guard found.count > best?.objectives.count ?? 0 else { continue }
        best = .init(kind: kind(for: found), plan: plan.id, phase: phase.id, objectives: found)
      }
    }
    return best
  }

  private func objectives(
    _ needs: [Need: ExerciseProgramme.Reason], in phase: String
  ) -> [ExerciseProgramme.Objective] {
    let byRequirement = Dictionary(grouping: needs, by: \.key.requirement)
    return requirements.rows.compactMap { row in
      guard row.phases.contains(phase), let found = byRequirement[row.id] else { return nil }
      let reason = found.min { $0.value.order < $1.value.order }?.value ?? .lifts
      return .init(
        requirement: row.id, reason: reason, services: found.compactMap(\.key.service).sorted())
    }
  }

  /// What has to be proved in the doing, or failed before, is not settled at a table.
  private func kind(for objectives: [ExerciseProgramme.Objective]) -> Exercise.Kind {
    objectives.contains { objective in
      objective.reason.isRetest || requirements[objective.requirement]?.level == ContinuityRules.top
    } ? .functional : .tableTop
  }
}

extension ExerciseProgramme.Reason {
  /// Whether it failed before.
  fileprivate var isRetest: Bool { if case .retests = self { true } else { false } }

  /// Of several reasons for one requirement, the smallest is told.
  fileprivate var order: (Int, Int, String) {
    switch self {
    case .retests(let exercise): (0, 0, exercise)
    case .lifts: (1, 0, "")
    case .keeps(let day): (2, day.daysSinceEpoch, "")
    }
  }
}
