public import ProfileModel

/// A control that is short of its target, or may be: what decides, what hangs on it, what would help.
public struct Gap: Hashable, Sendable {
  /// The control and the part of the organisation.
  public let key: RatingKey
  /// The control.
  public let control: Control
  /// The tiers it may be at, by what was declared.
  public let current: ClosedRange<Int>
  /// The tiers it may be at, as far as evidence bears them.
  public let evidenced: ClosedRange<Int>
  /// The tier that is wanted.
  public let target: Int
  /// How many steps are missing: known for certain, and at most.
  public let steps: ClosedRange<Int>
  /// Which source decides the target.
  public let source: Target.Source
  /// The ids of the scenarios whose layers name it.
  public let scenarios: [String]
  /// The ids of those of them that are above their line of acceptance.
  public let scenariosAbove: [String]
  /// The ids of the actions that would raise it from where it may stand.
  public let actions: [String]
  /// The ids of those of them that reach the target.
  public let closing: [String]
  /// The ids of the requirements on plans that are not surely ready, the control being one reason.
  public let requirements: [String]

  /// Whether it is short of its target whatever open questions turn out to be.
  public var isCertain: Bool { steps.lowerBound > 0 }
  /// Whether nothing that is registered would close it.
  public var isUncovered: Bool { closing.isEmpty }
}

/// Finds the gaps between a profile and its targets.
public struct GapList: Sendable {
  private let actions: [ControlID: [(id: String, raise: Action.Raise)]]
  private let scenarios: [ControlID: [String]]
  private let above: Set<String>
  private let continuity: ContinuityExamination?

  /// Looks with some actions, those that are done left out, and scenarios in mind; `above` are the
  /// ids of the scenarios above their line, `continuity` says what the controls do for plans.
  public init(
    actions: [Action], scenarios: [Scenario], above: Set<String>,
    continuity: ContinuityExamination? = nil
  ) {
    let raises = actions.filter { $0.done == nil }.flatMap { action in
      action.raises.map { (id: action.id, raise: $0) }
    }
    self.actions = Dictionary(grouping: raises, by: \.raise.control)
    var touched: [ControlID: [String]] = [:]
    for scenario in scenarios where scenario.isInUse {
      for control in scenario.controls { touched[control, default: []].append(scenario.id) }
    }
    self.scenarios = touched
    self.above = above
    self.continuity = continuity
  }

  /// The gaps of a profile.
  ///
  /// Duties come first, then what scenarios above their line hang on, then by how many scenarios do, then
  /// in the order of the catalogues. How far a target lies from the highest tier has no part in it.
  public func gaps(in profile: Profile, to targets: TargetProfile, _ outlook: TargetProfile.Outlook)
    -> [Gap]
  {
    let indices = profile.sets.map { StandingIndex(Standings(profile, in: $0)) }
    let evidence = Dictionary(
      indices.map { ($0.set.catalog.id, $0) }, uniquingKeysWith: { first, _ in first })
    let found = targets.standings(in: indices, outlook).compactMap { standing in
      gap(standing, evidenced: evidence[standing.target.key.catalog])
    }
    let orders = found.map(\.order)
    return found.indices.sorted { left, right in
      let (here, there) = (orders[left], orders[right])
      return here == there ? left < right : here < there
    }.map { found[$0] }
  }

  private func gap(_ standing: TargetStanding, evidenced index: StandingIndex?) -> Gap? {
    guard let binding = standing.target.binding, let steps = standing.steps, steps.upperBound > 0,
      let current = standing.tiers
    else { return nil }
    let key = standing.target.key
    let control = ControlID(catalog: key.catalog, control: key.control)
    let evidenced = index?.evidenced(of: key)?.tiers(on: standing.scale) ?? current
    let useful = (actions[control] ?? []).filter {
      $0.raise.to > current.lowerBound && $0.raise.from <= current.upperBound
        && $0.raise.from < binding.tier
    }
    let touched = scenarios[control] ?? []
    return Gap(
      key: key, control: standing.control, current: current, evidenced: evidenced,
      target: binding.tier, steps: steps, source: binding.source, scenarios: touched,
      scenariosAbove: touched.filter(above.contains), actions: useful.map(\.id),
      closing: useful.filter { $0.raise.to >= binding.tier }.map(\.id),
      requirements: continuity?.weakened(by: control) ?? [])
  }
}

extension Gap {
  /// What comes first, the smaller the earlier.
  fileprivate var order: (Int, Int, Int, Int) {
    (
      source == .obligation ? 0 : 1, -scenariosAbove.count, -scenarios.count, isCertain ? 0 : 1
    )
  }
}
