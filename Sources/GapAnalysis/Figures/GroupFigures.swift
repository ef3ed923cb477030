public import ProfileModel

/// The figures of a group of controls.
public struct GroupFigures: Hashable, Sendable {
  /// What the controls have in common.
  public let subject: GroupSubject
  /// How many stand where by what was declared, with the minimum, the quantiles and the shares.
  public let declared: Distribution
  /// The same as far as evidence bears it.
  public let evidenced: Distribution
  /// The ids of the controls that hold the minimum down, whatever the open answers turn out to be.
  public let atMinimum: [String]
  /// How the declared tiers stand to their targets, where there are any.
  public let targets: TargetFigures?
  /// How far all this can be relied on.
  public let confidence: Confidence

  /// Takes the controls of a group together; targets are tiers by the ids of controls.
  public init(
    _ subject: GroupSubject, _ controls: [ControlStanding], on scale: TierScale,
    asOf day: CivilDate, targets wanted: [String: Int] = [:]
  ) {
    self.subject = subject
    declared = Distribution(controls.map(\.declared), on: scale)
    evidenced = Distribution(controls.map(\.evidenced), on: scale)
    confidence = Confidence(controls, on: scale, asOf: day)
    targets = TargetFigures(
      controls.map { ($0.declared, wanted[$0.control.id]) }, on: scale)
    let highest = declared.minimum?.upperBound
    atMinimum = controls.filter { !$0.declared.isUnassessed }.filter { control in
      control.declared.tiers(on: scale).map { $0.upperBound == highest } ?? false
    }.map(\.control.id)
  }
}

extension Standings {
  /// The figures of every group that has controls; targets are tiers by the ids of controls.
  ///
  /// Parts of the organisation are looked at one by one, with `ControlGroups`.
  public func figures(
    by grouping: Grouping, targets: [String: Int] = [:]
  ) -> [GroupFigures] {
    groups(by: grouping).map { subject, controls in
      GroupFigures(subject, controls, on: set.scale, asOf: asOf, targets: targets)
    }
  }

  /// Every group that has controls, with them.
  func groups(by grouping: Grouping) -> [(subject: GroupSubject, controls: [ControlStanding])] {
    let membership = Membership(of: set, by: grouping)
    var members = [[ControlStanding]](repeating: [], count: membership.subjects.count)
    for standing in controls {
      guard let position = set.position(of: standing.control.id) else { continue }
      for place in membership.places[position] { members[place].append(standing) }
    }
    return zip(membership.subjects, members).filter { !$1.isEmpty }.map { ($0, $1) }
  }
}

extension GroupFigures {
  /// The figures of every group of a catalogue in a profile, by scope too; `targets` are tiers by the
  /// ids of controls, wanted of one scope or over all.
  public static func all(
    in profile: Profile, of set: ControlSet, by grouping: Grouping,
    targets: (Scope?) -> [String: Int] = { _ in [:] }, method: Method = .standard
  ) -> [GroupFigures] {
    ControlGroups(profile, of: set, by: grouping, method: method).figures(targets: targets)
  }
}
