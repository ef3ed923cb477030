public import ProfileModel

extension TargetExamination.Reach {
  /// Looks at what actions bring to the targets, those of libraries too that were not adopted.
  ///
  /// `conflict` names the actions that have to be done and do not fit the terms of a plan together.
  public init(
    _ targets: TargetProfile, of profile: Profile, on day: CivilDate, actions: [Action],
    library: [Action], calendar: FiscalCalendar, terms: PlanTerms?, conflict: [String]?
  ) {
    let indices = profile.sets.map { StandingIndex(Standings(profile, in: $0)) }
    let sets = Dictionary(indices.map { ($0.set.catalog.id, $0) }) { first, _ in first }
    let lowest = { (control: ControlID) -> Int in
      sets[control.catalog].flatMap { index in
        index.standing(
          of: RatingKey(catalog: control.catalog, control: control.control))?.tiers(
            on: index.set.scale)?.lowerBound
      } ?? 0
    }
    let first = calendar.quarter(of: day)?.later(byQuarters: 1)
    let known = Set(actions.map(\.id))
    let reach = first.map { quarter in
      ActionReach(
        actions + library.filter { !known.contains($0.id) }, from: quarter,
        seasons: terms?.seasons ?? [:], standing: lowest)
    }
    let standings = targets.standings(in: indices, .inTheEnd(from: day))
    var earliest: [RatingKey: CivilDate] = [:]
    for standing in standings {
      guard let owed = standing.target.claims[.obligation] else { continue }
      let key = standing.target.key.ofOrganisation
      let control = ControlID(catalog: key.catalog, control: key.control)
      earliest[key] = reach?.soonest(control, at: owed.tier).map {
        calendar.days(of: $0).upperBound
      }
    }
    let short = Set(
      standings.filter { standing in
        standing.tiers.map { $0.lowerBound < standing.target.tier ?? 0 } ?? false
      }.map { ControlID(catalog: $0.target.key.catalog, control: $0.target.key.control) })
    let useful = actions.filter { action in
      action.done == nil && action.raises.contains { short.contains($0.control) }
    }
    self.init(
      highest: reach?.highest ?? [:], earliest: earliest, conflict: conflict,
      cost: useful.reduce(0) { $0 + $1.initial.planned }, budget: terms?.wholeBudget)
  }
}
