internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// What the board is asked to decide: what, how much, by when, who answers for it.
struct BoardDecisions {
  /// How many risks are put to the board one by one.
  private static let mostRisks = 3

  let subject: ReportSubject

  /// The decisions, the most pressing first.
  var table: ReportTable {
    ReportTable(
      [
        .init("number", .integer), .init("item", .text), .init("cost", .money),
        .init("due", .date), .init("owner", .text),
      ],
      rows: all.enumerated().map { number, decision in
        var row = ReportTable.Row(
          decision.id,
          [
            "number": .integer(number + 1), "item": .wording(decision.what),
            "cost": decision.cost.map { .money($0) } ?? .missing(.nothing),
            "due": .date(decision.due),
            "owner": decision.owner.map { .text($0) } ?? .wording(Self.nobody),
          ], origin: decision.origin)
        if decision.owner == nil { row.tones["owner"] = .warning }
        return row
      })
  }

  private struct Decision {
    let id: String
    let what: Text
    var cost: Int?
    let due: CivilDate
    var owner: String?
    var origin = ReportOrigin()
  }

  private static let nobody = Text(ja: "未定", en: "nobody yet")

  private var all: [Decision] {
    duties + [approval, spending].compactMap(\.self) + risks + [owners].compactMap(\.self)
  }

  private var plan: ActionPlan? { subject.plan?.plan }
  private var lastDay: CivilDate { subject.period.days.upperBound }
  private var calendar: FiscalCalendar { subject.register.organisation.calendar }

  /// Obligations that no action of the plan meets.
  private var duties: [Decision] {
    let planned = Set(plan?.items.map(\.action) ?? [])
    return subject.gaps.filter {
      $0.source == .obligation && $0.isCertain && planned.isDisjoint(with: $0.closing)
    }.prefix(Self.mostRisks).map { gap in
      let (control, title) = (gap.key.control, gap.control.title)
      return Decision(
        id: "meet-\(control)",
        what: Text(
          ja: "義務の未達 \(control)「\(title.japanese)」をいつまでにどう満たすか",
          en: "How and by when to meet the duty \(control), \(title.english)"), due: lastDay,
        origin: ReportOrigin(
          entries: gap.closing.map { .init("action", $0) }, command: "gap \(control)"))
    }
  }

  /// A plan that nobody has approved yet.
  private var approval: Decision? {
    guard let plan, plan.approval == nil else { return nil }
    let count = plan.items.count
    return Decision(
      id: "approve-plan",
      what: Text(
        ja: "リスク対応計画「\(plan.id)」(対応策\(count)件)の承認",
        en: "Approve the treatment plan '\(plan.id)' with \(count) actions"), cost: plan.cost,
      due: calendar.days(of: plan.terms.from).lowerBound,
      origin: ReportOrigin(entries: [.init("plan", plan.id)], command: "plan show \(plan.id)"))
  }

  /// The money for what begins next.
  private var spending: Decision? {
    guard let plan, plan.approval != nil else { return nil }
    let open = plan.items.filter { item in
      subject.actions.first { $0.id == item.action }?.done == nil
    }
    let next = open.map(\.start).filter { ($0.quarters(since: subject.quarter) ?? 0) >= 0 }
      .min { ($0.year, $0.quarter ?? 0) < ($1.year, $1.quarter ?? 0) }
    guard let next else { return nil }
    let starting = open.filter { $0.start == next }
    let owners = Set(
      starting.compactMap { item in
        subject.actions.first { $0.id == item.action }?.owner
      }
    ).sorted()
    let count = starting.count
    return Decision(
      id: "spend-\(next)",
      what: Text(
        ja: "\(next) に着手する対応策\(count)件の予算の執行",
        en: "Release the money for \(count) actions that begin in \(next)"),
      cost: starting.reduce(0) { $0 + $1.initial },
      due: calendar.days(of: next).lowerBound,
      owner: owners.isEmpty ? nil : owners.joined(separator: ", "),
      origin: ReportOrigin(
        entries: [.init("plan", plan.id)] + starting.map { .init("action", $0.action) },
        command: "plan show \(plan.id)"))
  }

  /// Risks that stay above their line with every target reached.
  private var risks: [Decision] {
    let rest = subject.above(subject.risks.atTargets)
    return rest.prefix(Self.mostRisks).map { place in
      let scenario = subject.risks.model.scenarios[place]
      return Decision(
        id: "decide-\(scenario.id)",
        what: Text(
          ja: "「\(scenario.title.japanese)」は目標を達成しても受容線を超える。追加の対応・移転・期限付き受容のどれにするか",
          en:
            "'\(scenario.title.english)' stays above its line with every target reached: treat further, transfer, or accept for a time"
        ), due: lastDay,
        origin: ReportOrigin(
          entries: [.init("scenario", scenario.id)], command: "risk show \(scenario.id)"))
    }
  }

  /// Actions of the plan for which nobody answers.
  private var owners: Decision? {
    let open = (subject.plan?.treatment ?? []).filter {
      $0.action.owner == nil && $0.action.done == nil
    }
    guard !open.isEmpty,
      let first = open.compactMap({ calendar.days(of: $0.item.start).lowerBound }).min()
    else { return nil }
    let count = open.count
    return Decision(
      id: "name-owners",
      what: Text(
        ja: "計画の対応策\(count)件の責任者の指名", en: "Name who answers for \(count) actions of the plan"),
      due: first,
      origin: ReportOrigin(
        entries: open.map { .init("action", $0.action.id) }, command: "plan treatment"))
  }
}

extension ReportSubject {
  /// The quarter that is looked at.
  var quarter: PeriodID {
    register.organisation.calendar.quarter(of: today) ?? period.id
  }
}
