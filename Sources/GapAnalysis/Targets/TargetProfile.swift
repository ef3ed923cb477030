public import ProfileModel

/// All that is wanted of the controls: what each source claims, composed for any day.
public struct TargetProfile: Hashable, Sendable {
  /// The claims.
  public let targets: [Target]
  private let byControl: [RatingKey: [Target]]

  /// Takes claims together.
  public init(_ targets: [Target]) {
    self.targets = targets
    byControl = Dictionary(grouping: targets) { $0.key.ofOrganisation }
  }

  /// The controls and parts of the organisation of which something is wanted, by their names.
  public var keys: [RatingKey] { Set(targets.map(\.key)).sorted { "\($0)" < "\($1)" } }

  /// What is wanted on a day; what is wanted of the whole organisation is wanted of every part.
  public func composed(_ key: RatingKey, on day: CivilDate) -> ComposedTarget {
    ComposedTarget(key, of: claims(on: key), on: day)
  }

  /// What is wanted of a control on a day over all its parts: the highest.
  public func tier(of control: RatingKey, on day: CivilDate) -> Int? {
    let claims = byControl[control.ofOrganisation] ?? []
    return Set(claims.map(\.key)).compactMap { composed($0, on: day).tier }.max()
  }

  /// What was claimed of a control in a part of the organisation or in all of it.
  public func claims(on key: RatingKey) -> [Target] {
    (byControl[key.ofOrganisation] ?? []).filter {
      $0.key.scope == key.scope || $0.key.scope == .organisation
    }
  }

  /// The days on which what is wanted of a control changes, after a day.
  public func steps(of key: RatingKey, after day: CivilDate) -> [CivilDate] {
    let starts = claims(on: key).compactMap(\.id.from)
    let ends = claims(on: key).compactMap(\.expires?.next)
    return Set(starts + ends).filter { $0 > day }.sorted()
  }

  /// The day on which the last step is reached, or a day where none lies after it.
  public func horizon(from day: CivilDate) -> CivilDate {
    targets.compactMap(\.id.from).max().map { max($0, day) } ?? day
  }
}

extension RatingKey {
  /// The same control, asked of the whole organisation.
  var ofOrganisation: RatingKey {
    RatingKey(catalog: catalog, control: control, scope: .organisation)
  }
}

extension CivilDate {
  fileprivate var next: CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + 1) }
}
