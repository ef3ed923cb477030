public import ProfileModel

/// What holds a requirement back, and what would raise it.
public enum ReadinessObstacle: Hashable, Sendable {
  /// The documents: the status of the service that is worst off.
  case plan(PlanReading.AtService)
  /// A control that is too low, with the tier that would do.
  case control(ControlID, wanted: Int?)
  /// A control of which nobody knows enough, with the tier that would do.
  case openControl(ControlID, wanted: Int?)

  /// The control that it is, where it is one.
  public var control: ControlID? {
    switch self {
    case .plan: nil
    case .control(let control, _), .openControl(let control, _): control
    }
  }
}

extension RequirementReadiness {
  /// All that is below what is needed: the documents first, then the controls in their order.
  public var obstacles: [ReadinessObstacle] { obstacles(below: requirement.level) }

  /// What stands lowest, where it holds the requirement back; of equals, all.
  public var bottleneck: [ReadinessObstacle] {
    guard let ready, ready.lowerBound < requirement.level else { return [] }
    return obstacles(below: ready.lowerBound + 1)
  }

  private func obstacles(below level: Int) -> [ReadinessObstacle] {
    let plan = plan.flatMap(\.weakestService).flatMap {
      $0.best.level < level ? ReadinessObstacle.plan($0) : nil
    }
    return [plan].compactMap(\.self)
      + support.parts.compactMap { part in
        guard let support = part.support.support, support.lowerBound < level else { return nil }
        let wanted = part.support.tier(for: requirement.level)
        return support.upperBound < requirement.level
          ? .control(part.control, wanted: wanted) : .openControl(part.control, wanted: wanted)
      }
  }

  /// Whether it is not surely ready, and a control is one of the reasons.
  public func isWeakened(by control: ControlID) -> Bool {
    isWeak && obstacles.contains { $0.control == control }
  }
}
