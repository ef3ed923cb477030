internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// What more and less money buys.
struct PlanMoney {
  private static let percents = Array(stride(from: 50, through: 150, by: 10))
  private static let million = 1_000_000
  private let printing: PlanPrinting

  init(_ printing: PlanPrinting) {
    self.printing = printing
  }

  var items: [Page.Item] {
    get throws(Failure) {
      guard printing.plan.terms.budget != nil else {
        throw Failure(
          .input, at: .word(printing.plan.id),
          Text(ja: "予算の制限のない計画です", en: "the plan has no budget"),
          remedy: Text(
            ja: "「assess plan build --budget 円」で予算を決めて作ってください",
            en: "make it with 'assess plan build --budget YEN'"))
      }
      return [
        .context(
          Fields("plan", [.init("id", Text(ja: "計画", en: "Plan"), .text(printing.plan.id))])),
        .table(curve), .table(prices),
        .sentence(
          Text(
            ja: "100万円の価値は、計画の上限を証明した価格によるもので、それ以上は増えません(小さな増額では階段状に増えます)。",
            en:
              "The worth of a million yen follows from the prices that prove the bound: it cannot be more, and "
              + "comes in steps.")),
      ]
    }
  }

  private var curve: Table {
    let effort = PlanEffort(corrections: 800, rounds: 400, neighbourhoods: 100, nodes: 300_000)
    let found = BudgetCurve(printing.proof.problem, percents: Self.percents, effort: effort)
    let base = printing.proof.problem.resources.first { $0.id == PlanQuestion.money }
    let whole = base.map { $0.periods.reduce(0) { $0 + $1.capacity } } ?? 0
    let now = found.points.first { $0.percent == 100 }?.plan?.value
    return Table(
      "curve", Text(ja: "予算と計画の価値", en: "Budget and worth of the plan"),
      columns: [
        .init("percent", Text(ja: "予算(%)", en: "Budget (%)")),
        .init("budget", Text(ja: "予算の合計(円)", en: "Budget in all (yen)")),
        .init("value", Text(ja: "価値", en: "Worth")),
        .init("change", Text(ja: "いまの予算との差", en: "Against the budget now")),
        .init("actions", Text(ja: "対応策の数", en: "Actions")),
        .init("optimal", Text(ja: "最適", en: "Optimal")),
      ],
      rows: found.points.map { point in
        guard let plan = point.plan else {
          return [
            .integer(point.percent), .integer(whole / 100 * point.percent),
            .nothing(Text(ja: "必須の対応策が入らない", en: "what is mandatory does not fit")), .none, .none,
            .none,
          ]
        }
        return [
          .integer(point.percent), .integer(whole / 100 * point.percent), .integer(plan.value),
          now.map { .figure(Self.signed(plan.value - $0)) } ?? .none,
          .integer(plan.schedule.starts.count),
          plan.isProven
            ? .code("proven", Text(ja: "証明済み", en: "proven"))
            : .code("unproven", Text(ja: "未証明", en: "not proven")),
        ]
      })
  }

  private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : String(number) }

  private var prices: Table {
    let certificate = printing.proof.certificate
    let resource = printing.proof.problem.resources.first { $0.id == PlanQuestion.money }
    return Table(
      "prices", Text(ja: "100万円増やすと買えるもの", en: "What a million yen more buys"),
      columns: [
        .init("quarters", Text(ja: "期間", en: "Quarters")),
        .init("budget", Text(ja: "予算(円)", en: "Budget (yen)")),
        .init("worth", Text(ja: "100万円あたりの価値(最大)", en: "Worth of a million yen, at most")),
      ],
      rows: (resource?.periods ?? []).enumerated().map { place, period in
        let price = certificate.prices.first {
          $0.resource == PlanQuestion.money && $0.period == place
        }
        let worth = Int128(price?.amount ?? 0) * Int128(Self.million) / Int128(certificate.scale)
        return [
          printing.span(of: period), .integer(period.capacity),
          .integer(Int(clamping: worth)),
        ]
      })
  }
}
