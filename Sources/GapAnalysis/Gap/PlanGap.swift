public import ProfileModel

/// A requirement with which the documents have not come as far as is needed.
public struct PlanGap: Hashable, Sendable {
  /// How the requirement stands.
  public let row: RequirementReadiness
  /// The status of the service that is worst off.
  public let status: PlanStatus
  /// The ids of the actions that bring the documents further.
  public let actions: [String]
  /// The ids of those of them that bring them as far as is needed.
  public let closing: [String]

  /// The requirement.
  public var requirement: ContinuityRequirement { row.requirement }
}

extension ContinuityExamination {
  /// The gaps of the documents, with what open actions would do about them.
  ///
  /// What counts in more phases comes first, then the order of the catalogue.
  public func planGaps(_ actions: [Action]) -> [PlanGap] {
    let open = actions.filter { $0.done == nil && !$0.planRaises.isEmpty }
    let gaps = rows.compactMap { row -> PlanGap? in
      guard let plan = row.plan, plan.level < row.requirement.level else { return nil }
      let raises = open.flatMap { action in
        action.planRaises.filter { $0.requirement == row.requirement.id && $0.to > plan.level }
          .map { (id: action.id, to: $0.to) }
      }
      return PlanGap(
        row: row, status: plan.weakest, actions: raises.map(\.id),
        closing: raises.filter { $0.to >= row.requirement.level }.map(\.id))
    }
    return gaps.enumerated().sorted { left, right in
      let (here, there) = (
        -left.element.requirement.phases.count, -right.element.requirement.phases.count
      )
      return here == there ? left.offset < right.offset : here < there
    }.map(\.element)
  }
}
