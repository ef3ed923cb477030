public import ProfileModel
public import Wording

/// Whether a requirement is met: paper without capability, and capability without a plan, both fail.
public struct RequirementReadiness: Hashable, Sendable {
  /// How a requirement stands against the readiness that is needed.
  public enum State: String, CaseIterable, Sendable {
    /// It is reached whatever open questions turn out to be.
    case ready
    /// Open questions decide.
    case open
    /// It is not reached.
    case short
    /// Nothing of it applies here.
    case notApplicable = "not-applicable"

    /// The state as people read it.
    public var readable: Text {
      switch self {
      case .ready: Text(ja: "備えあり", en: "ready")
      case .open: Text(ja: "未確定", en: "open")
      case .short: Text(ja: "不足", en: "short")
      case .notApplicable: Text(ja: "対象外", en: "not applicable")
      }
    }
  }

  /// The requirement.
  public let requirement: ContinuityRequirement
  /// How far the documents have come; nothing for a measure of peacetime.
  public let plan: PlanReading?
  /// How far the controls carry it.
  public let support: RequirementSupport

  init(
    _ requirement: ContinuityRequirement, plan: PlanReading?, support: RequirementSupport
  ) {
    self.requirement = requirement
    self.plan = plan
    self.support = support
  }

  /// How ready it is, 0 to 3, by what was declared; nothing where nothing of it applies.
  public var ready: ClosedRange<Int>? { Self.ready(plan?.level, support.declared) }

  /// The same as far as evidence bears it.
  public var evidenced: ClosedRange<Int>? { Self.ready(plan?.level, support.evidenced) }

  /// The least of both; what does not apply does not hold it back.
  static func ready(_ plan: Int?, _ support: ClosedRange<Int>?) -> ClosedRange<Int>? {
    guard let plan else { return support }
    guard let support else { return plan...plan }
    return min(plan, support.lowerBound)...min(plan, support.upperBound)
  }

  /// How it stands by what was declared.
  public var state: State { state(ready) }

  /// How it stands as far as evidence bears it.
  public var evidencedState: State { state(evidenced) }

  private func state(_ ready: ClosedRange<Int>?) -> State {
    guard let ready else { return .notApplicable }
    if ready.lowerBound >= requirement.level { return .ready }
    return ready.upperBound >= requirement.level ? .open : .short
  }

  /// Whether it may be short of what is needed.
  public var isWeak: Bool {
    let state = state
    return state == .open || state == .short
  }
}
