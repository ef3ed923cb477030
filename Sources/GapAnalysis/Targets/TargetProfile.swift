public import ProfileModel

/// All that is wanted of the controls: what each source claims, composed for any day.
public struct TargetProfile: Hashable, Sendable {
  /// For when it is asked what is wanted.
  public enum Outlook: Hashable, Sendable {
    /// For one day.
    case on(CivilDate)
    /// For the last step of each control, or for a day where no step lies after it.
    ///
    /// What is approved and has not run out on that day is taken as renewed until the last step, since
    /// approvals that stand are reviewed before they end.
    case inTheEnd(from: CivilDate)
  }

  /// The claims, by their names.
  public let targets: [Target]
  private let byControl: [RatingKey: [Target]]

  /// Takes claims together.
  public init(_ targets: [Target]) {
    self.targets = targets.map { ("\($0.id)", $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    byControl = Dictionary(grouping: self.targets) { $0.key.ofOrganisation }
  }

  /// The controls and parts of the organisation of which something is wanted, by their names.
  public var keys: [RatingKey] {
    Set(targets.map(\.key)).map { ($0.full, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// What is wanted of a control; what is wanted of the whole organisation is wanted of every part.
  public func composed(_ key: RatingKey, _ outlook: Outlook) -> ComposedTarget {
    switch outlook {
    case .on(let day): ComposedTarget(key, of: claims(on: key), on: day)
    case .inTheEnd(let day):
      ComposedTarget(
        key, of: claims(on: key), on: lastStep(of: key, from: day), reviewedOn: day)
    }
  }

  /// What is wanted of the controls of a catalogue: over all parts the highest, or in one part.
  public func tiers(
    in catalog: String, _ outlook: Outlook, of scope: Scope? = nil
  ) -> [String: Int] {
    var tiers: [String: Int] = [:]
    for (control, claims) in byControl where control.catalog == catalog {
      let scopes = scope.map { [$0] } ?? Set(claims.map(\.key.scope)).sorted()
      tiers[control.control] =
        scopes.compactMap { scope in
          composed(
            RatingKey(catalog: catalog, control: control.control, scope: scope), outlook
          ).tier
        }.max()
    }
    return tiers
  }

  /// What was claimed of a control in a part of the organisation or in all of it.
  public func claims(on key: RatingKey) -> [Target] {
    (byControl[key.ofOrganisation] ?? []).filter {
      $0.key.scope == key.scope || $0.key.scope == .organisation
    }
  }

  /// What management wrote down for a control that has no reason, approver or expiry, due or not.
  public func drafts(on key: RatingKey) -> [Target] {
    claims(on: key).filter { $0.source == .policy && !$0.isApproved }
  }

  /// The days after a day on which what is wanted of a control may change.
  public func steps(of key: RatingKey, after day: CivilDate) -> [CivilDate] {
    let claims = claims(on: key).filter(\.mayCount)
    let starts = claims.compactMap(\.id.from)
    let ends = claims.filter { $0.source == .policy }.compactMap(\.expires?.next)
    return Set(starts + ends).filter { $0 > day }.sorted()
  }

  /// The day on which the last step of a control is reached, or a day where none lies after it.
  public func lastStep(of key: RatingKey, from day: CivilDate) -> CivilDate {
    claims(on: key).filter(\.mayCount).compactMap(\.id.from).max().map { max($0, day) } ?? day
  }
}

extension RatingKey {
  /// The same control, asked of the whole organisation.
  var ofOrganisation: RatingKey {
    RatingKey(catalog: catalog, control: control, scope: .organisation)
  }
}

extension CivilDate {
  /// The day after.
  var next: CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + 1) }
}
