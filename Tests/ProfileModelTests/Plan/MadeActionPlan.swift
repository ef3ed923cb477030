import ProfileModel
import Testing
import Wording

/// Plans as they are kept: one that says all that can be said, and one that says the least.
enum MadeActionPlan {
  static func period(_ id: String) throws -> PeriodID { try #require(PeriodID(id)) }

  static func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate(daysSinceEpoch: 0)
  }

  static func item(
    _ id: String, _ start: String, _ end: String, isConfirmed: Bool = false,
    _ change: (inout Action) -> Void = { _ in }
  ) throws -> ActionPlan.Item {
    var action = Action(
      id: id, title: Text(same: id), does: Text(same: id), raises: [], leadTime: 1)
    if isConfirmed { action.confirmed = .init(by: "情報システム課", on: day("2026-11-20")) }
    change(&action)
    return ActionPlan.Item(action, start: try period(start), end: try period(end))
  }

  static func terms() throws -> PlanTerms {
    var terms = try PlanTerms(from: period("2026Q4"), quarters: 8)
    terms.budget = .years([2026: 7_500_000, 2027: 30_000_000, 2028: 22_500_000])
    terms.staff = [.it: 40, .ot: 0, .external: 12]
    terms.seasons = [.plannedOutage: [2, 4], .offPeak: [], .fiscalYearStart: [1]]
    terms.locks = try [.init("a"), .init("b", start: period("2027Q1"))]
    terms.forbidden = ["c", "d"]
    return terms
  }

  static func full() throws -> ActionPlan {
    let quality = ActionPlan.Quality(
      value: 1006, bound: 1170, greedy: 971, solver: .answered, givenUp: 4)
    let items = try [
      item("a", "2026Q4", "2027Q1", isConfirmed: true) { action in
        action.initial = .init(low: 10, high: 15)
        action.yearly = .init(low: 1, high: 2)
        action.effort = [.it: 12, .security: 3]
      },
      item("b", "2027Q1", "2027Q1") { $0.initial = .init(low: 7, high: 7) },
    ]
    let outlook = try [
      ActionPlan.Outlook(
        quarter: nil, gaps: 3, duties: 1, above: 2,
        residuals: [.init(unit: .yen, total: 5), .init(unit: .personHours, total: 0)],
        readiness: .init(weak: 3, readied: ["K1-1"])),
      ActionPlan.Outlook(
        quarter: period("2026Q4"), gaps: 2, duties: 0, above: 0, residuals: []),
    ]
    var plan = try ActionPlan(
      id: "draft", terms: terms(), period: period("2026Q3"), made: day("2026-11-21"), items: items,
      quality: quality, outlook: outlook, proof: .object(["any": .list([.integer(1)])]))
    plan.approval = .init(
      approver: "見本 花子", date: day("2026-11-22"), reason: "取締役会の決議")
    return plan
  }

  static func sparse() throws -> ActionPlan {
    try ActionPlan(
      id: "p", terms: PlanTerms(from: period("2026Q4"), quarters: 1), period: period("FY2026"),
      made: day("2026-11-21"), items: [],
      quality: .init(value: 0, bound: 0, greedy: nil, solver: .unneeded, givenUp: 0), outlook: [],
      proof: .object([:]))
  }
}
