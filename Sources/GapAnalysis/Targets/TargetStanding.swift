public import ProfileModel

/// What is wanted of a control, beside where it stands.
public struct TargetStanding: Hashable, Sendable {
  /// What is wanted.
  public let target: ComposedTarget
  /// The control.
  public let control: Control
  /// The scale it is rated in.
  public let scale: TierScale
  /// Where it stands: the worst in scope; nothing where it is not asked about in the period.
  public let standing: Standing?

  /// The tiers it may be at; nothing where it does not count.
  public var tiers: ClosedRange<Int>? { standing?.tiers(on: scale) }

  /// Whether the highest tier there is is wanted.
  var aimsHighest: Bool {
    guard let tier = target.tier else { return false }
    return tier >= scale.highest
  }

  /// Whether it stands below what is owed, as far as that is known for certain.
  var isOwed: Bool {
    guard let owed = target.claims[.obligation], let tiers else { return false }
    return tiers.lowerBound < owed.tier
  }

  /// How many steps are missing, by what is known for certain and at most; nothing without target.
  public var steps: ClosedRange<Int>? {
    guard let wanted = target.tier, let tiers else { return nil }
    return max(0, wanted - tiers.upperBound)...max(0, wanted - tiers.lowerBound)
  }
}

extension TargetStanding {
  /// How many steps of one control are missing over parts of the organisation: the highest target
  /// against the worst standing; nothing where no part with a target counts.
  public static func steps(overAll parts: [TargetStanding]) -> ClosedRange<Int>? {
    let counted = parts.filter { $0.steps != nil }
    guard let wanted = counted.compactMap(\.target.tier).max(),
      let lowest = counted.compactMap(\.tiers?.lowerBound).min(),
      let highest = counted.compactMap(\.tiers?.upperBound).min()
    else { return nil }
    return max(0, wanted - highest)...max(0, wanted - lowest)
  }
}

extension TargetProfile {
  /// Where every control stands of which something is wanted, in the order of the catalogues.
  public func standings(in profile: Profile, _ outlook: Outlook) -> [TargetStanding] {
    standings(in: profile.sets.map { StandingIndex(Standings(profile, in: $0)) }, outlook)
  }

  func standings(in indices: [StandingIndex], _ outlook: Outlook) -> [TargetStanding] {
    let keys = Dictionary(grouping: keys, by: \.catalog)
    return indices.flatMap { index in
      (keys[index.set.catalog.id] ?? []).compactMap { key -> TargetStanding? in
        guard let control = index.set.control(key.control) else { return nil }
        return TargetStanding(
          target: composed(key, outlook), control: control, scale: index.set.scale,
          standing: index.standing(of: key))
      }
      .sorted { Self.place($0, in: index.set) < Self.place($1, in: index.set) }
    }
  }

  /// The controls whose obligation is in force on a day and not met.
  public func owing(in profile: Profile, on day: CivilDate) -> [RatingKey] {
    standings(in: profile, .on(day)).filter(\.isOwed).map(\.target.key)
  }

  private static func place(_ standing: TargetStanding, in set: ControlSet) -> (Int, Scope) {
    (set.position(of: standing.control.id) ?? .max, standing.target.key.scope)
  }
}
