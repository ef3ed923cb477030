internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The tables of the treatment plan.
struct PlanTables {
  private let subject: ReportSubject
  private let found: ReportSubject.Plan?

  init(_ subject: ReportSubject) {
    self.subject = subject
    found = subject.plan
  }

  // MARK: Six fields

  /// The actions of the plan with the six fields of guideline 4.3.3.
  var treatment: ReportTable {
    ReportTable(
      [
        .init("action", .text), .init("item", .text), .init("start", .text), .init("end", .text),
        .init("goal", .text), .init("does", .text), .init("resources", .text),
        .init("owner", .text), .init("due", .date), .init("evaluation", .text),
        .init("initial", .money), .init("yearly", .money), .init("days", .integer),
        .init("estimate", .code), .init("state", .code),
      ], rows: (found?.treatment ?? []).map(row))
  }

  private func row(_ line: TreatmentLine) -> ReportTable.Row {
    let (item, action) = (line.item, line.action)
    let state = found?.progress.lines.first { $0.item.action == item.action }?.state
    let missing = Set(line.missing)
    let open = { (field: TreatmentField, value: ReportValue?) -> ReportValue in
      missing.contains(field) ? .wording(Self.unwritten) : value ?? .wording(Self.unwritten)
    }
    var row = ReportTable.Row(
      item.action,
      [
        "action": .text(item.action), "item": .wording(action.title),
        "start": .text(item.start.description), "end": .text(item.end.description),
        "goal": open(.goal, action.goal.map { .text($0) }),
        "does": open(.does, .wording(action.does)),
        "resources": open(.resources, .wording(line.resources)),
        "owner": open(.owner, action.owner.map { .text($0) }),
        "due": .known(line.due) { .date($0) },
        "evaluation": open(.evaluation, action.doneWhen.map { .wording($0) }),
        "initial": .money(item.initial), "yearly": .money(item.yearly),
        "days": .integer(item.days),
        "estimate": item.isConfirmed
          ? .code("confirmed", Text(ja: "確認済み", en: "confirmed"))
          : .code("unconfirmed", Text(ja: "未確認", en: "not confirmed")),
        "state": .known(state) { .code($0.rawValue, $0.readable) },
      ],
      origin: ReportOrigin(
        entries: [.init("action", item.action), .init("plan", found?.plan.id ?? "")],
        command: "action show \(item.action)"))
    for field in missing { row.tones[field.rawValue] = .warning }
    if state == .late { row.tones["state"] = .problem }
    return row
  }

  static let unwritten = Text(ja: "未記入", en: "missing")

  // MARK: Quarters

  /// Money and people of each quarter beside what there is, and what is expected at its end.
  var quarters: ReportTable {
    let columns: [ReportTable.Column] = [
      .init("item", .text), .init("cost", .money), .init("cost_so_far", .money),
      .init("cost_cap", .money), .init("days", .integer), .init("days_cap", .integer),
      .init("gaps", .integer), .init("duties", .integer), .init("above", .integer),
      .init("weak", .integer), .init("readied", .text), .init("done", .text),
    ]
    guard let found else { return ReportTable(columns, rows: []) }
    return ReportTable(columns, rows: found.plan.outlook.indices.map { row(at: $0, of: found) })
  }

  private func row(at place: Int, of found: ReportSubject.Plan) -> ReportTable.Row {
    let (plan, outlook) = (found.plan, found.plan.outlook[place])
    let before = place > 0 ? plan.outlook[place - 1].readiness?.readied ?? [] : []
    let done = plan.items.filter { $0.end == outlook.quarter }.map(\.action)
    var cells: [String: ReportValue] = [
      "item": outlook.quarter.map { .text($0.description) } ?? .wording(Self.now),
      "gaps": .integer(outlook.gaps), "duties": .integer(outlook.duties),
      "above": .integer(outlook.above),
      "weak": .known(outlook.readiness?.weak) { .integer($0) },
      "readied": .list((outlook.readiness?.readied ?? []).filter { !before.contains($0) }),
      "done": .list(done),
    ]
    if place > 0, let uses = uses(of: found) {
      let money = spent(uses, at: place)
      cells["cost"] = .money(money)
      cells["cost_so_far"] = .money((1...place).reduce(0) { $0 + spent(uses, at: $1) })
      cells["cost_cap"] = .known(cap(of: plan, through: place)) { .money($0) }
      cells["days"] = .integer(days(uses, at: place))
      cells["days_cap"] =
        plan.terms.staff.isEmpty
        ? .missing(.nothing) : .integer(plan.terms.staff.values.reduce(0, +))
    }
    return .init(
      outlook.quarter?.description ?? "now", cells,
      origin: ReportOrigin(
        entries: [.init("plan", plan.id)], command: "plan show \(plan.id)"))
  }

  private static let now = Text(ja: "いま", en: "now")

  private func uses(of found: ReportSubject.Plan) -> [PlanUse]? {
    found.problem.map { problem in
      let places = found.plan.items.compactMap { item in
        found.plan.terms.place(of: item.start).map { (item.action, $0) }
      }
      return problem.uses(of: PlanSchedule(Dictionary(places) { first, _ in first }))
    }
  }

  private func spent(_ uses: [PlanUse], at place: Int) -> Int {
    uses.filter { $0.resource == PlanQuestion.money }.reduce(0) { $0 + $1.used(at: place) }
  }

  private func days(_ uses: [PlanUse], at place: Int) -> Int {
    uses.filter { $0.resource != PlanQuestion.money }.reduce(0) { $0 + $1.used(at: place) }
  }

  /// The money that may be spent from the beginning of the plan through a quarter.
  private func cap(of plan: ActionPlan, through place: Int) -> Int? {
    switch plan.terms.budget {
    case nil: return nil
    case .total(let yen): return yen
    case .everyYear, .years:
      var terms = plan.terms
      let last = terms.years.first { $0.places.contains(place) }?.places.upperBound ?? place
      terms.quarters = min(terms.quarters, last)
      return terms.wholeBudget
    }
  }
}

extension PlanUse {
  /// What is used in a quarter, by its place.
  fileprivate func used(at place: Int) -> Int {
    guard period.quarters.contains(place) else { return 0 }
    let offset = place - period.quarters.lowerBound
    return byQuarter.indices.contains(offset) ? byQuarter[offset] : 0
  }
}
