public import ProfileModel

/// What the rules about targets look at.
public struct TargetExamination: Sendable {
  /// A scenario, as far as the rules look at it.
  public struct Scenario: Sendable {
    /// Its id.
    public let id: String
    /// The controls that make it rarer, or notice it.
    public let before: [RatingKey]
    /// The controls that answer it and recover from it.
    public let after: [RatingKey]
    /// Whether it is beyond its acceptance line as things stand.
    public let isAboveToday: Bool
    /// Whether it would be with every control at its target.
    public let isAboveAtTarget: Bool

    /// Describes a scenario.
    public init(
      id: String, before: [RatingKey], after: [RatingKey], isAboveToday: Bool,
      isAboveAtTarget: Bool
    ) {
      self.id = id
      self.before = before
      self.after = after
      self.isAboveToday = isAboveToday
      self.isAboveAtTarget = isAboveAtTarget
    }
  }

  /// What is known of the actions that would reach the targets.
  public struct Reach: Sendable {
    /// The highest tier that actions bring a control to; none for one that nothing raises.
    public let highest: [RatingKey: Int]
    /// The day on which the quickest chain of actions would have a control at its target.
    public let earliest: [RatingKey: CivilDate]
    /// The actions that are owed and do not fit the means together; empty where all fit, nothing where
    /// nobody has said what the means are.
    public let conflict: [String]?
    /// What all actions to the targets would cost, in yen.
    public let cost: Int
    /// What there is, in yen; nothing where nobody has said.
    public let budget: Int?

    /// Describes what actions reach.
    public init(
      highest: [RatingKey: Int], earliest: [RatingKey: CivilDate], conflict: [String]?, cost: Int,
      budget: Int?
    ) {
      self.highest = highest
      self.earliest = earliest
      self.conflict = conflict
      self.cost = cost
      self.budget = budget
    }
  }

  /// What is wanted.
  public let targets: TargetProfile
  /// The day on which it is looked at.
  public let day: CivilDate
  /// Each control of which something is wanted, at its last step.
  public let standings: [TargetStanding]
  /// The scenarios; nothing where none were assessed.
  public let scenarios: [Scenario]?
  /// What actions reach; nothing where none were looked at.
  public let reach: Reach?
  /// What was wanted a year before; nothing where it is not known.
  public let lastYear: TargetProfile?
  private let whole: [String: StandingIndex]

  /// Prepares what the rules look at.
  public init(
    _ targets: TargetProfile, of profile: Profile, on day: CivilDate, scenarios: [Scenario]? = nil,
    reach: Reach? = nil, lastYear: TargetProfile? = nil
  ) {
    self.targets = targets
    self.day = day
    self.scenarios = scenarios
    self.reach = reach
    self.lastYear = lastYear
    let indices = profile.sets.map { StandingIndex(Standings(profile, in: $0)) }
    standings = targets.standings(in: indices, .inTheEnd(from: day))
    whole = Dictionary(indices.map { ($0.set.catalog.id, $0) }) { first, _ in first }
  }

  /// What is wanted of a control in the end.
  func aim(of key: RatingKey) -> ComposedTarget {
    targets.composed(key, .inTheEnd(from: day))
  }

  /// Whether a catalogue of the profile has a control.
  func knows(_ key: RatingKey) -> Bool {
    whole[key.catalog]?.set.control(key.control) != nil
  }

  /// The tiers that a control may be at, wanted or not.
  func tiers(of key: RatingKey) -> ClosedRange<Int>? {
    whole[key.catalog].flatMap { $0.standing(of: key)?.tiers(on: $0.set.scale) }
  }

  /// The scale that a control is rated in.
  func scale(of key: RatingKey) -> TierScale? { whole[key.catalog]?.set.scale }

  /// Whether the money suffices for all actions; nothing where it cannot be said.
  var isAffordable: Bool? {
    guard let reach, let budget = reach.budget else { return nil }
    return reach.cost <= budget
  }

  func has(_ need: TargetCheck.Need) -> Bool {
    switch need {
    case .actions: reach != nil
    case .means: reach?.conflict != nil
    case .scenarios: scenarios != nil
    case .lastYear: lastYear != nil
    }
  }
}
