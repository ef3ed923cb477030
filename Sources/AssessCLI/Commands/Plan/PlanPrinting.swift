internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// A plan as pieces of a page.
struct PlanPrinting {
  let plan: ActionPlan
  let proof: PlanProof
  private let actions: [String: Action]

  init(_ plan: ActionPlan, _ desk: PlanDesk) throws(Failure) {
    self.plan = plan
    proof = try PlanProof(of: plan)
    actions = Dictionary(desk.gap.actions.map { ($0.id, $0) }) { first, _ in first }
  }

  /// All of it.
  var items: [Page.Item] {
    let sentences = [PlanQuality(plan.quality).sentence, unconfirmed, unknownSeasons]
      .compactMap(\.self)
    let tables = [schedule, money, days, outlook, leftOut] + (notes.rows.isEmpty ? [] : [notes])
    return [.fields(about)] + sentences.map(Page.Item.sentence) + tables.map(Page.Item.table)
  }

  // MARK: About it

  /// What it was asked to keep to, and what it comes to.
  var about: Fields {
    let terms = plan.terms
    let last = terms.quarter(terms.quarters)?.description ?? ""
    return Fields(
      "plan",
      [
        .init("id", Text(ja: "計画", en: "Plan"), .text(plan.id)),
        .init("state", Text(ja: "状態", en: "State"), Self.state(plan)),
        .init("made", Text(ja: "作成日", en: "Made on"), .date(plan.made)),
        .init(
          "period", Text(ja: "元にした期", en: "From the ratings of"), .text(plan.period.description)),
        .init(
          "quarters", Text(ja: "期間", en: "Quarters"), .figure("\(terms.from)-\(last)")),
        .init("budget", Text(ja: "予算(円)", en: "Budget (yen)"), Self.budget(terms.budget)),
        .init("staff", Text(ja: "四半期の人日", en: "Person-days of a quarter"), Self.days(terms.staff)),
        .init("locks", Text(ja: "必ず入れる", en: "Locked in"), Self.locks(terms.locks)),
        .init(
          "forbidden", Text(ja: "入れない", en: "Left out by word"), AssetPrinting.ids(terms.forbidden)),
        .init("actions", Text(ja: "対応策の数", en: "Actions"), .integer(plan.items.count)),
        .init("cost", Text(ja: "初期費用の合計(円)", en: "Cost, once (yen)"), .integer(plan.cost)),
        .init(
          "yearly", Text(ja: "年間費用の増加(円)", en: "Yearly cost added (yen)"),
          .integer(plan.items.reduce(0) { $0 + $1.yearly })),
        .init(
          "unconfirmed", Text(ja: "うち未確認の見積り(円)", en: "Of the cost, unconfirmed (yen)"),
          .integer(plan.unconfirmedCost)),
      ] + PlanQuality(plan.quality).fields)
  }

  static func state(_ plan: ActionPlan) -> Cell {
    guard let approval = plan.approval else { return .code("draft", Text(ja: "案", en: "draft")) }
    let (name, day) = (approval.approver, approval.date)
    return .code("approved", Text(ja: "承認済み(\(name)、\(day))", en: "approved (\(name), \(day))"))
  }

  private static func budget(_ budget: PlanTerms.Budget?) -> Cell {
    switch budget {
    case nil: .nothing(Text(ja: "制限なし", en: "without limit"))
    case .everyYear(let yen):
      .record([.init("every_year", Text(ja: "毎年度", en: "every fiscal year"), .integer(yen))])
    case .total(let yen): .record([.init("total", Text(ja: "全体", en: "altogether"), .integer(yen))])
    case .years(let years):
      .record(
        years.sorted { $0.key < $1.key }.map { year, yen in
          .init("FY\(year)", Text(ja: "\(year)年度", en: "fiscal \(year)"), .integer(yen))
        })
    }
  }

  private static func days(_ staff: [Action.Staff: Int]) -> Cell {
    guard !staff.isEmpty else { return .nothing(Text(ja: "制限なし", en: "without limit")) }
    return .record(
      Action.Staff.allCases.compactMap { kind in
        staff[kind].map { .init(kind.rawValue, kind.readable, .integer($0)) }
      })
  }

  private static func locks(_ locks: [PlanTerms.Lock]) -> Cell {
    locks.isEmpty
      ? .codes([], Text(same: "-"))
      : .list(locks.map { .text($0.action + ($0.start.map { "=\($0)" } ?? "")) })
  }

  /// How much of what it takes nobody has confirmed.
  private var unconfirmed: Text? {
    let count = plan.items.count { !$0.isConfirmed }
    guard count > 0 else { return nil }
    let percent = plan.cost > 0 ? (plan.unconfirmedCost * 100 + plan.cost / 2) / plan.cost : 0
    return Text(
      ja:
        "\(count)件の見積りが未確認で、初期費用の\(percent)%にあたります。「assess action edit ID --confirmed-by 名前」で確かめてください。",
      en:
        "The estimates of \(count) actions are unconfirmed, \(percent)% of the cost. Confirm them with "
        + "'assess action edit ID --confirmed-by NAME'.")
  }

  /// That seasons are not kept to, since nobody has said when they come.
  private var unknownSeasons: Text? {
    let count = Set(proof.notes.filter { $0.kind == .season }.map(\.action)).count
    guard count > 0 else { return nil }
    return Text(
      ja:
        "\(count)件は、計画停止や閑散期がどの四半期か書かれていないため、いつでも着手できるとしました。「--season planned-outage=2 --season off-peak=4」のように書けば守ります。",
      en:
        "\(count) actions may begin at any time, since nobody has said when planned outages or off-peak times "
        + "are; '--season planned-outage=2 --season off-peak=4' keeps to them.")
  }

  // MARK: Tables

  func title(_ id: String) -> Cell { actions[id].map { .wording($0.title) } ?? .none }

  /// What is done when.
  var schedule: Table {
    Table(
      "items", Text(ja: "実施する対応策", en: "What is done"),
      columns: [
        .init("start", Text(ja: "着手", en: "Begins")), .init("end", Text(ja: "完了", en: "Done by")),
        .id, .init("title", Text(ja: "対応策", en: "Action")),
        .init("initial", Text(ja: "初期費用(円)", en: "Initial (yen)")),
        .init("yearly", Text(ja: "年間費用(円)", en: "Yearly (yen)")),
        .init("days", Text(ja: "工数(人日)", en: "Person-days")),
        .init("estimate", Text(ja: "見積り", en: "Estimates")),
        .init("owner", Text(ja: "責任者", en: "Owner")),
        .init("duty", Text(ja: "義務の期限", en: "Due")),
        .init("effort", Text(ja: "工数の内訳", en: "Days by kind"), isForData: true),
      ],
      rows: plan.items.map { item in
        [
          .text(item.start.description), .text(item.end.description), .text(item.action),
          title(item.action), .integer(item.initial), .integer(item.yearly), .integer(item.days),
          Self.estimate(item.isConfirmed), .text(orNone: actions[item.action]?.owner),
          .text(orNone: actions[item.action]?.duty?.due.description), Self.days(item.effort),
        ]
      })
  }

  private static func estimate(_ isConfirmed: Bool) -> Cell {
    isConfirmed
      ? .code("confirmed", Text(ja: "確認済み", en: "confirmed"))
      : .code("unconfirmed", Text(ja: "未確認", en: "not confirmed"))
  }

  /// What is expected at the end of each quarter.
  var outlook: Table {
    let units = plan.outlook.first?.residuals.map(\.unit) ?? []
    return Table(
      "outlook", Text(ja: "計画どおりに進んだ場合の見通し", en: "What is expected if all goes as planned"),
      columns: [
        .init("quarter", Text(ja: "期末", en: "End of")),
        .init("gaps", Text(ja: "目標との差(項目)", en: "Gaps")),
        .init("duties", Text(ja: "うち義務", en: "Duties")),
        .init("above", Text(ja: "受容線を超えるシナリオ", en: "Scenarios above the line")),
        .init("weak", Text(ja: "備えの足りない計画要件", en: "Requirements not ready")),
        .init("readied", Text(ja: "新たに備えが整う要件", en: "Newly ready")),
      ]
        + units.map { unit in
          .init(
            "residual_\(unit.rawValue)",
            Text(
              ja: "残留リスク(\(unit.reckoned.japanese))", en: "Residual risk (\(unit.reckoned.english))"
            ))
        },
      rows: plan.outlook.indices.map { place in
        let outlook = plan.outlook[place]
        return [
          outlook.quarter.map { .text($0.description) } ?? .code("now", Text(ja: "いま", en: "now")),
          .integer(outlook.gaps), .integer(outlook.duties), .integer(outlook.above),
          .integer(orNone: outlook.readiness?.weak), AssetPrinting.ids(newlyReady(place)),
        ]
          + units.map { unit in
            outlook.residuals.first { $0.unit == unit }
              .map { RiskPrinting.amount(Double($0.total) / 1_000_000) } ?? .none
          }
      })
  }

  /// The requirements on plans that become ready in a quarter.
  private func newlyReady(_ place: Int) -> [String] {
    let before = place > 0 ? plan.outlook[place - 1].readiness?.readied ?? [] : []
    return (plan.outlook[place].readiness?.readied ?? []).filter { !before.contains($0) }
  }

  /// Why the rest is not in.
  var leftOut: Table {
    let rejections = proof.problem.rejections(
      from: proof.schedule(of: plan), at: proof.certificate)
    return Table(
      "left_out", Text(ja: "入らなかった対応策", en: "What is left out"),
      columns: [
        .id, .init("title", Text(ja: "対応策", en: "Action")),
        .init("reason", Text(ja: "理由", en: "Reason")),
        .init("detail", Text(ja: "詳しく", en: "In detail")),
      ],
      rows: rejections.map { rejection in
        let words = RejectionWords(rejection, notes: proof.notes)
        return [
          .text(rejection.action), title(rejection.action), .code(words.code, words.reason),
          .wording(words.detail),
        ]
      })
  }

  private var notes: Table {
    Table(
      "notes", Text(ja: "計画を作るときに決めたこと", en: "Decided on the way"),
      columns: [
        .init("action", Text(ja: "対応策", en: "Action")), .init("note", Text(ja: "内容", en: "What")),
      ],
      rows: proof.notes.filter { $0.kind != .season }
        .map { [.text($0.action), .wording($0.said)] })
  }

  // MARK: Words

  /// A resource as people read it.
  static func resource(_ id: String) -> Text {
    Action.Staff(rawValue: id)?.readable ?? Text(ja: "予算", en: "budget")
  }

  /// What a resource is counted in.
  static func unit(_ id: String) -> Text {
    id == PlanQuestion.money ? Text(ja: "円", en: "yen") : Text(ja: "人日", en: "person-days")
  }
}
