internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reports
internal import Wording

/// What the commands about reports work on: everything of a period, read at one moment.
struct ReportDesk {
  /// How many periods a report looks back on.
  private static let trendPeriods = 8

  /// What reports are made from.
  var subject: ReportSubject
  /// What tells the issue from another.
  let head: ReportHead
  /// What became of the period.
  let events: [ReportSubject.Event]

  /// Reads everything; of a closed period as it was when it was closed.
  init(
    _ store: borrowing Store, _ surroundings: Surroundings, period id: PeriodID?
  ) throws(Failure) {
    let gap = try GapDesk(store, surroundings, period: id)
    let (risk, register) = (gap.risk, try store.register())
    let ranking = try RankingDesk(store, surroundings, gap, yearlyBudget: nil).ranking
    let names = FigureNames(register: register)
    var subject = ReportSubject(
      register: register, period: risk.period, profile: risk.profile, targets: risk.targets,
      today: risk.today, gaps: gap.gaps, planGaps: gap.continuity.planGaps(gap.actions),
      actions: gap.actions, ranking: ranking,
      risks: ReportSubject.Risks(
        risk.model, readings: risk.readings.readings, atTargets: risk.atTargets,
        breaches: risk.breaches, decided: risk.decided, criteria: risk.criteria,
        isStandard: risk.isStandard),
      continuity: gap.continuity, recoveries: risk.recovery.models
    ) { names.text($0, in: $1) }
    subject.plan = try Self.plan(store, gap, register.organisation.calendar)
    subject.before = try Self.before(store, surroundings, gap)
    subject.trend = try Self.trend(store, through: risk.period)
    subject.withdrawals = try Self.withdrawals(store, of: risk.profile)
    let journal = try store.journal(of: risk.period.id)
    let closing = journal.last { $0.verb == "period.close" }?.sequence
    let isClosed = risk.period.closing != nil
    let end = try store.journalEnd().length
    subject.revision = isClosed ? closing ?? end : end
    self.subject = subject
    let now = surroundings.now()
    head = ReportHead(
      organisation: register.organisation.name, period: risk.period.id,
      label: register.organisation.label?.readable, snapshot: risk.period.closing?.snapshot,
      journal: try store.journalEnd().head, workspace: try store.workspaceIdentity(), made: now,
      offset: surroundings.clockOffset(now))
    events = journal.map { entry in
      ReportSubject.Event(
        sequence: entry.sequence,
        day: entry.time.local(offset: surroundings.clockOffset(entry.time)).date,
        what: Self.words(for: entry.verb), who: entry.actor.name, why: Self.reason(in: entry))
    }
  }

  // MARK: Pieces

  /// The plan that was approved last, or else the draft.
  private static func plan(
    _ store: borrowing Store, _ gap: GapDesk, _ calendar: FiscalCalendar
  ) throws(Failure) -> ReportSubject.Plan? {
    let plans = try store.register(ActionPlan.self, asOf: gap.risk.period)
    guard var plan = plans.approvedLast ?? plans.first(where: { $0.id == PlanWords.draft }) else {
      return nil
    }
    let desk = try PlanDesk(store, gap, asOf: gap.risk.period)
    plan.outlook = desk.forecast.outlook(of: plan.items, over: plan.terms)
    let proof = try? PlanProof(of: plan)
    let progress = PlanProgress(
      of: plan, in: calendar.quarter(of: gap.risk.today) ?? plan.terms.from, actions: gap.actions,
      progress: desk.progress, calendar: calendar)
    return ReportSubject.Plan(
      plan, problem: proof?.problem, progress: progress,
      treatment: TreatmentLine.all(of: plan, gap.actions, calendar),
      leftOut: proof.map { Self.leftOut(of: plan, $0) } ?? [])
  }

  private static func leftOut(
    of plan: ActionPlan, _ proof: PlanProof
  ) -> [ReportSubject.Plan.LeftOut] {
    proof.problem.rejections(from: proof.schedule(of: plan), at: proof.certificate).map {
      let words = RejectionWords($0, notes: proof.notes)
      return .init($0.action, reason: words.reason, detail: words.detail)
    }
  }

  private static func before(
    _ store: borrowing Store, _ surroundings: Surroundings, _ gap: GapDesk
  ) throws(Failure) -> ReportSubject.Before? {
    let risk = gap.risk
    guard let profile = try surroundings.profile(before: risk.period, in: store) else {
      return nil
    }
    let links = try EditionMatching.links(over: [profile.sets, risk.profile.sets], in: store)
    let now = risk.profile
    let diff = ProfileDiff(
      profile, now,
      comparable: { catalog in
        guard let from = profile.set(catalog), let to = now.set(catalog) else { return [] }
        return to.controls(unchangedSince: from)
      }, links: links)
    return ReportSubject.Before(
      profile, diff: diff, gaps: gap.gaps(of: profile),
      readings: risk.model.readings(from: Standings.all(in: profile)).readings)
  }

  /// The way of the figures up to a period.
  private static func trend(
    _ store: borrowing Store, through period: Period
  ) throws(Failure) -> Trend? {
    let asked = try store.periods().filter {
      !$0.asked.isEmpty && $0.days.lowerBound <= period.days.lowerBound
    }.suffix(trendPeriods)
    let sets = try store.controlSets(of: Array(asked))
    let periods = try asked.map { period throws(Failure) in
      TrendPeriod(
        period.id, sets: sets[period.id] ?? [],
        answers: try store.answers(of: period.id).map { AnsweredQuestion($0.key, $0.answer) })
    }
    return periods.isEmpty
      ? nil
      : Trend(
        periods, by: .all,
        links: try EditionMatching.links(over: periods.map(\.sets), in: store))
  }

  /// The days on which the catalogues of a profile lose their force.
  private static func withdrawals(
    _ store: borrowing Store, of profile: Profile
  ) throws(Failure) -> [String: CivilDate] {
    var days: [String: CivilDate] = [:]
    for set in profile.sets {
      let document = try CatalogDocument.stored(
        try store.content(of: set.catalog), name: set.catalog.name)
      days[set.catalog.id] = document.edition.dates.withdrawn
    }
    return days
  }

  private static func words(for verb: String) -> Text {
    switch verb {
    case "period.open": Text(ja: "期を開いた", en: "period opened")
    case "period.close": Text(ja: "期を締めた", en: "period closed")
    default: Text(ja: "期を開き直した", en: "period reopened")
    }
  }

  private static func reason(in entry: JournalEntry) -> String? {
    let payload = try? JSONReader.read(entry.payload, path: "journal")
    return payload?["why"]?.text ?? payload?["exception"]?.text ?? payload?["reason"]?.text
  }
}

extension GapDesk {
  /// The gaps of another profile to the targets of this one.
  fileprivate func gaps(of profile: Profile) -> [Gap] {
    let above = (risk.examined ?? []).filter(\.isAboveToday).map(\.id)
    return GapList(actions: actions, scenarios: risk.scenarios, above: Set(above))
      .gaps(in: profile, to: risk.targets, .inTheEnd(from: risk.today))
  }
}
