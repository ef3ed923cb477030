internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

extension PlanPrinting {
  private var uses: [PlanUse] { proof.problem.uses(of: proof.schedule(of: plan)) }

  /// Money, by what limits it.
  var money: Table {
    Table(
      "money", Text(ja: "予算の使い方(円)", en: "Use of money (yen)"),
      columns: [
        .init("quarters", Text(ja: "期間", en: "Quarters")),
        .init("used", Text(ja: "使う額", en: "Used")),
        .init("limit", Text(ja: "上限", en: "Limit")),
        .init("share", Text(ja: "割合", en: "Share")),
      ],
      rows: uses.filter { $0.resource == PlanQuestion.money }.map { use in
        let limit = plan.terms.budget == nil ? nil : use.period.capacity
        return [
          span(of: use.period), .integer(use.used),
          limit.map(Cell.integer) ?? Self.unlimited,
          limit.flatMap { $0 > 0 ? .figure("\(use.used * 100 / $0)%") : nil } ?? .none,
        ]
      })
  }

  /// The quarters of a period, from which to which.
  func span(of period: PlanResource.Period) -> Cell {
    let places = Set([period.quarters.lowerBound, period.quarters.upperBound]).sorted()
    return .figure(
      places.compactMap { plan.terms.quarter($0)?.description }.joined(separator: "-"))
  }

  /// Person-days of each quarter by kind of people, with their limits.
  var days: Table {
    let uses = uses.filter { $0.resource != PlanQuestion.money }
    let kinds = Action.Staff.allCases.filter { kind in
      uses.contains { $0.resource == kind.rawValue }
    }
    return Table(
      "days", Text(ja: "人日の使い方", en: "Use of person-days"),
      columns: [.init("quarter", Text(ja: "四半期", en: "Quarter"))]
        + kinds.map { .init($0.rawValue, $0.readable) },
      rows: (1...plan.terms.quarters).map { place in
        [.text(orNone: plan.terms.quarter(place)?.description)]
          + kinds.map { kind in
            let use = uses.first {
              $0.resource == kind.rawValue && $0.period.quarters.contains(place)
            }
            return Self.use(use?.used ?? 0, of: plan.terms.staff[kind])
          }
      })
  }

  private static func use(_ days: Int, of limit: Int?) -> Cell {
    limit.map { .figure("\(days)/\($0)") } ?? .integer(days)
  }

  private static let unlimited = Cell.nothing(Text(ja: "なし", en: "none"))
}
