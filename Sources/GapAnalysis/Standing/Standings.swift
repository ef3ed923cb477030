public import ProfileModel

/// Where every control of a catalogue stands in a profile.
public struct Standings: Hashable, Sendable {
  /// The controls that were asked about.
  public let set: ControlSet
  /// The day on which evidence was looked at.
  public let asOf: CivilDate
  /// One for each control that is asked about and is no point of another, in their order.
  public let controls: [ControlStanding]
  /// The parameters it was made by.
  public let method: Method

  /// Takes a profile's ratings in one catalogue together; of one scope only, where one is given.
  public init(
    _ profile: Profile, in set: ControlSet, only scope: Scope? = nil, by method: Method = .standard
  ) {
    self.init(profile, in: set, by: method) { scope == nil || $0.key.scope == scope }
  }

  /// Takes some of a profile's ratings in one catalogue together.
  init(
    _ profile: Profile, in set: ControlSet, by method: Method, where counts: (Rating) -> Bool
  ) {
    self.set = set
    self.method = method
    asOf = profile.asOf
    let roots = set.roots
    var parts = [[ControlStanding.Part]](repeating: [], count: set.controls.count)
    for (position, control) in set.controls.enumerated() {
      let ratings = profile.ratings(of: control.id, in: set.catalog.id)
      let wide = ratings.first { $0.key.scope == .organisation }
      for rating in ratings where counts(rating) {
        parts[roots[position]].append(
          .init(
            rating, stoodInForBy: wide, to: control, on: set.scale, asOf: profile.asOf, by: method))
      }
    }
    controls = zip(set.controls, parts).compactMap { control, parts in
      ControlStanding(control, parts, in: set)
    }
  }

  /// Where every control stands, one for each catalogue of a profile.
  public static func all(in profile: Profile, by method: Method = .standard) -> [Standings] {
    profile.sets.map { Standings(profile, in: $0, by: method) }
  }
}

extension ControlStanding {
  /// Takes the parts of a control together; nothing where none was asked about.
  init?(_ control: Control, _ parts: [Part], in set: ControlSet) {
    var declared = WorstInScope()
    var evidenced = WorstInScope()
    for part in parts {
      declared.add(part.declared, on: set.scale)
      evidenced.add(part.evidenced, on: set.scale)
    }
    guard let declared = declared.result, let evidenced = evidenced.result else { return nil }
    self.init(
      catalog: set.catalog.id, control: control, declared: declared, evidenced: evidenced,
      parts: parts)
  }
}

extension ControlStanding.Part {
  init(
    _ rating: Rating, stoodInForBy wide: Rating?, to control: Control, on scale: TierScale,
    asOf day: CivilDate, by method: Method
  ) {
    let isOpen = !rating.answer.isGiven
    let substitute = isOpen ? wide.flatMap { $0.answer.isGiven ? $0 : nil } : nil
    let counted = substitute ?? rating
    self.rating = rating
    isStoodInFor = substitute != nil
    evidence = EvidenceOnDay(counted.evidence, on: day, by: method)
    declared = Standing(counted.answer, to: control, on: scale)
    evidenced = declared.borne(by: evidence.grade, on: scale)
  }
}

extension ControlSet {
  /// The position of the control that each control is a point of, or its own.
  var roots: [Int] {
    controls.indices.map { position in
      var root = position
      // A chain longer than the list runs in a circle.
      for _ in controls {
        guard let above = controls[root].parent.flatMap({ self.position(of: $0) }) else { break }
        root = above
      }
      return root
    }
  }
}
