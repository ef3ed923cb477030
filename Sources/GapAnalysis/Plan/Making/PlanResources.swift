internal import ProfileModel
internal import Wording

/// What terms allow to be used, as resources of a problem.
///
/// What has no limit is a resource too, of which there is as much as all actions together need.
enum PlanResources {
  /// The resources; a fiscal year without money is told.
  static func made(
    of terms: PlanTerms, for actions: [PlanAction]
  ) throws(Failure) -> [PlanResource] {
    let staff = Action.Staff.allCases.compactMap { kind -> PlanResource? in
      let isNamed = actions.contains { $0.totals[kind.rawValue] != nil }
      let needed = isNamed ? all(kind.rawValue, of: actions, terms) : nil
      guard let days = terms.staff[kind] ?? needed else { return nil }
      return PlanResource(
        id: kind.rawValue, kind: .staff, capacity: days, every: 1, of: terms.quarters)
    }
    let everything = all(PlanQuestion.money, of: actions, terms)
    let money = PlanResource(
      id: PlanQuestion.money, kind: .budget, periods: try periods(terms, everything))
    return [money] + staff
  }

  private static func all(_ resource: String, of actions: [PlanAction], _ terms: PlanTerms) -> Int {
    actions.reduce(0) {
      $0 + ($1.totals[resource] ?? 0) + ($1.running[resource] ?? 0) * terms.quarters
    }
  }

  private static func periods(
    _ terms: PlanTerms, _ everything: Int
  ) throws(Failure) -> [PlanResource.Period] {
    switch terms.budget {
    case nil: return terms.years.map { .init($0.places, capacity: everything) }
    case .total(let yen): return [.init(1...max(1, terms.quarters), capacity: yen)]
    case .everyYear(let yen):
      return terms.years.map { year in
        .init(year.places, capacity: PlanTerms.part(of: yen, in: year.places.count))
      }
    case .years(let years):
      return try terms.years.map { year throws(Failure) in
        guard let yen = years[year.year] else { throw missing(year.year) }
        return .init(year.places, capacity: yen)
      }
    }
  }

  private static func missing(_ year: Int) -> Failure {
    Failure(
      .input, at: .word("FY\(year)"),
      Text(ja: "この年度の予算がありません", en: "there is no budget for this fiscal year"),
      remedy: Text(
        ja: "計画にかかる年度すべての予算を書いてください", en: "give a budget for every fiscal year of the plan"))
  }
}
