public import ProfileModel

/// Work on the plan documents that would bring requirements as far as is needed.
public struct PlanWork: Hashable, Sendable {
  /// What is worked on.
  public enum Subject: Hashable, Sendable {
    /// A document that there is.
    case document(String)
    /// A kind of plan of which there is no document.
    case kind(String)
    /// Whatever document is fit.
    case any

    /// A word for it that an id can be made of.
    public var word: String {
      switch self {
      case .document(let id), .kind(let id): id
      case .any: "plans"
      }
    }
  }

  /// What is worked on.
  public let subject: Subject
  /// The requirements, with the step that each is brought to.
  public let raises: [Action.PlanRaise]
  /// The phase that is exercised; nothing where documents are revised.
  public let phase: String?
  /// The sort of exercise that is enough.
  public let exercise: Exercise.Kind?

  /// Whether it is an exercise.
  public var isExercise: Bool { phase != nil }
}

extension ContinuityExamination {
  /// Documents to revise, one piece of work for each, and the exercises of the programme.
  public var work: [PlanWork] { revisions + exercises }

  private var revisions: [PlanWork] {
    var found: [PlanWork.Subject: [Action.PlanRaise]] = [:]
    var order: [PlanWork.Subject] = []
    for row in rows {
      guard let plan = row.plan else { continue }
      let wanted = min(row.requirement.level, 2)
      guard plan.level < wanted else { continue }
      let subject = subject(of: row.requirement, plan.weakest)
      if found[subject] == nil { order.append(subject) }
      found[subject, default: []].append(.init(row.requirement.id, to: wanted))
    }
    return order.map {
      PlanWork(subject: $0, raises: found[$0] ?? [], phase: nil, exercise: nil)
    }
  }

  /// The document that has something of it, else one of a fit kind, else that kind.
  private func subject(
    of requirement: ContinuityRequirement, _ status: PlanStatus
  ) -> PlanWork.Subject {
    if let plan = status.plan { return .document(plan) }
    let fit = documents.plans.first { !$0.kinds.filter(requirement.plans.contains).isEmpty }
    if let fit { return .document(fit.id) }
    return requirement.plans.first.map { .kind($0) } ?? .any
  }

  private var exercises: [PlanWork] {
    programme.proposals.map { proposal in
      PlanWork(
        subject: .document(proposal.plan),
        raises: proposal.objectives.map { .init($0.requirement, to: ContinuityRules.top) },
        phase: proposal.phase, exercise: proposal.kind)
    }
  }
}
