public import ProfileModel

/// What is wanted of a control on a day, beside where it stands.
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

extension TargetProfile {
  /// Where every control stands of which something is wanted, in the order of the catalogues.
  public func standings(in profile: Profile, on day: CivilDate) -> [TargetStanding] {
    profile.sets.flatMap { set -> [TargetStanding] in
      let whole = Standings(profile, in: set)
      let keys = keys.filter { $0.catalog == set.catalog.id }
      return keys.compactMap { key -> TargetStanding? in
        guard let control = set.control(key.control) else { return nil }
        return TargetStanding(
          target: composed(key, on: day), control: control, scale: set.scale,
          standing: whole.standing(of: key))
      }
      .sorted { place($0, in: set) < place($1, in: set) }
    }
  }

  /// The controls whose obligation is in force on a day and not met.
  public func owing(in profile: Profile, on day: CivilDate) -> [RatingKey] {
    standings(in: profile, on: day).filter(\.isOwed).map(\.target.key)
  }

  private func place(_ standing: TargetStanding, in set: ControlSet) -> (Int, String) {
    (set.position(of: standing.control.id) ?? .max, standing.target.key.scope.description)
  }
}

extension Standings {
  /// Where a control stands in a part of the organisation, or by the worst over all of it.
  func standing(of key: RatingKey) -> Standing? {
    guard let found = controls.first(where: { $0.control.id == key.control }) else { return nil }
    if key.scope == .organisation { return found.declared }
    return found.parts.first { $0.rating.key.scope == key.scope }?.declared ?? found.declared
  }
}
