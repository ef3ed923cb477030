public import ProfileModel

/// The controls of a catalogue in groups, each control as it stands in its group.
public struct ControlGroups: Sendable {
  /// One group, and the controls in it.
  public struct Group: Hashable, Sendable {
    /// What the controls have in common.
    public let subject: GroupSubject
    /// The controls; in a part of the organisation as they stand there.
    public let controls: [ControlStanding]
  }

  /// The groups that have controls, in their order.
  public let groups: [Group]
  private let set: ControlSet
  private let asOf: CivilDate
  private let isByPart: Bool

  /// Groups the controls of a catalogue as they stand in a profile; the register says which parts an
  /// organisation has besides the scopes that are asked about.
  public init(
    _ profile: Profile, of set: ControlSet, by grouping: Grouping,
    in register: OrganisationRegister? = nil, method: Method = .standard
  ) {
    self.set = set
    asOf = profile.asOf
    guard case .part(let part) = grouping else {
      isByPart = false
      groups = Standings(profile, in: set, by: method).groups(by: grouping).map {
        Group(subject: $0, controls: $1)
      }
      return
    }
    isByPart = true
    let ratings = profile.ratings.filter { $0.key.catalog == set.catalog.id }
    groups = PartsOfOrganisation(part, of: register).parts(of: ratings).compactMap {
      subject, questions in
      let standings = Standings(profile, in: set, by: method) { questions.contains($0.key) }
      return standings.controls.isEmpty
        ? nil : Group(subject: subject, controls: standings.controls)
    }
  }

  /// The figures of every group; `targets` are tiers by the ids of controls, wanted of one scope or over
  /// all of them.
  public func figures(targets: (Scope?) -> [String: Int] = { _ in [:] }) -> [GroupFigures] {
    let overAll = isByPart ? [:] : targets(nil)
    var byScope: [Scope: [String: Int]] = [:]
    for scope in isByPart ? scopes : [] { byScope[scope] = targets(scope) }
    return groups.map { group in
      GroupFigures(
        group.subject, group.controls, on: set.scale, asOf: asOf,
        targets: isByPart ? Self.highest(of: group.controls, byScope) : overAll)
    }
  }

  private var scopes: Set<Scope> {
    Set(groups.flatMap(\.controls).flatMap(\.parts).map(\.rating.key.scope))
  }

  /// For each control the highest target of the scopes in which it is looked at.
  private static func highest(
    of controls: [ControlStanding], _ targets: [Scope: [String: Int]]
  ) -> [String: Int] {
    var highest: [String: Int] = [:]
    for standing in controls {
      let scopes = Set(standing.parts.map(\.rating.key.scope))
      highest[standing.control.id] =
        scopes.compactMap { targets[$0]?[standing.control.id] }.max()
    }
    return highest
  }
}
