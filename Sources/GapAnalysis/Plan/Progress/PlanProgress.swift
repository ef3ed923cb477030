public import ProfileModel
public import Wording

/// How an approved plan is doing in a quarter.
public struct PlanProgress: Hashable, Sendable {
  /// How an action of the plan stands.
  public enum State: String, CaseIterable, Sendable {
    /// It is not to begin yet.
    case ahead
    /// It should have begun and has not.
    case notBegun = "not-begun"
    /// It is under way, in time as far as anybody knows.
    case underWay = "under-way"
    /// It is expected to end, or has to end, later than planned.
    case late
    /// It was done in time.
    case done
    /// It was done later than planned.
    case doneLate = "done-late"
    /// It was taken off the register.
    case gone
  }

  /// One action of the plan.
  public struct Line: Hashable, Sendable {
    /// What was planned.
    public let item: ActionPlan.Item
    /// How it stands.
    public let state: State
    /// The day on which it began.
    public let begun: CivilDate?
    /// The day on which it was done.
    public let done: CivilDate?
    /// The quarter at whose end it was done, or is now expected to be.
    public let end: PeriodID
    /// How many quarters later than planned that is; earlier is less than nothing.
    public let slip: Int
    /// What was to be spent by the end of the quarter.
    public let planned: Int
    /// What has been spent; nothing where nobody has said.
    public let spent: Int?
    /// The person-days that were to be used by the end of the quarter.
    public let plannedDays: Int
    /// The person-days that have been used.
    public let spentDays: Int
    /// The quarter by whose end somebody expects it to be done, where that was noted.
    public let expected: PeriodID?
    /// What was noted.
    public let note: String?
  }

  /// The quarter that is looked at.
  public let quarter: PeriodID
  /// The actions, in the order of the plan.
  public let lines: [Line]

  /// Holds a plan against what was noted, at the end of a quarter.
  public init(
    of plan: ActionPlan, in quarter: PeriodID, actions: [Action], progress: [ActionProgress],
    calendar: FiscalCalendar
  ) {
    self.quarter = quarter
    let actions = Dictionary(actions.map { ($0.id, $0) }) { first, _ in first }
    let notes = Dictionary(progress.map { ($0.action, $0) }) { first, _ in first }
    lines = plan.items.map { item in
      Self.line(item, actions[item.action], notes[item.action], quarter, calendar)
    }
  }

  /// What was to be spent by the end of the quarter.
  public var planned: Int { lines.reduce(0) { $0 + $1.planned } }
  /// What has been spent.
  public var spent: Int { lines.reduce(0) { $0 + ($1.spent ?? 0) } }
  /// How many actions stand in some way.
  public func count(_ states: Set<State>) -> Int { lines.count { states.contains($0.state) } }

  private static func line(
    _ item: ActionPlan.Item, _ action: Action?, _ note: ActionProgress?, _ now: PeriodID,
    _ calendar: FiscalCalendar
  ) -> Line {
    let done = action?.done.flatMap { day in calendar.quarter(of: day).map { (day, $0) } }
    let end = done?.1 ?? expectedEnd(item, note, now, calendar)
    let slip = end.quarters(since: item.end) ?? 0
    return Line(
      item: item, state: state(item, action, note, now, slip), begun: note?.begun, done: done?.0,
      end: end, slip: slip, planned: item.part(of: item.initial, by: now), spent: note?.spent,
      plannedDays: item.effort.values.reduce(0) { $0 + item.part(of: $1, by: now) },
      spentDays: note?.effort.values.reduce(0, +) ?? 0, expected: note?.expected, note: note?.note)
  }

  /// What somebody expects, or else the time it takes from when it began, or from now; never before
  /// now.
  private static func expectedEnd(
    _ item: ActionPlan.Item, _ note: ActionProgress?, _ now: PeriodID, _ calendar: FiscalCalendar
  ) -> PeriodID {
    let length = item.end.quarters(since: item.start) ?? 0
    let begun = note?.begun.flatMap { calendar.quarter(of: $0) }
    let isPast = (now.quarters(since: item.start) ?? 0) > 0
    let start = begun ?? (isPast ? now : item.start)
    let end = note?.expected ?? start.later(byQuarters: length) ?? item.end
    return (now.quarters(since: end) ?? 0) > 0 ? now : end
  }

  private static func state(
    _ item: ActionPlan.Item, _ action: Action?, _ note: ActionProgress?, _ now: PeriodID,
    _ slip: Int
  ) -> State {
    guard let action else { return .gone }
    if action.done != nil { return slip > 0 ? .doneLate : .done }
    if note?.begun != nil { return slip > 0 ? .late : .underWay }
    if (now.quarters(since: item.start) ?? 0) >= 0 { return slip > 0 ? .late : .notBegun }
    return slip > 0 ? .late : .ahead
  }
}

extension ActionPlan.Item {
  /// The part of an amount that was to be used by the end of a quarter, the remainder earliest.
  fileprivate func part(of total: Int, by quarter: PeriodID) -> Int {
    let length = (end.quarters(since: start) ?? 0) + 1
    let passed = min(max((quarter.quarters(since: start) ?? -1) + 1, 0), max(1, length))
    let (share, remainder) = total.quotientAndRemainder(dividingBy: max(1, length))
    return share * passed + min(passed, remainder)
  }
}

extension PlanProgress.State {
  /// The state as people read it.
  public var readable: Text {
    switch self {
    case .ahead: Text(ja: "着手前", en: "ahead")
    case .notBegun: Text(ja: "未着手(着手の期)", en: "to begin now")
    case .underWay: Text(ja: "実施中", en: "under way")
    case .late: Text(ja: "遅れ", en: "late")
    case .done: Text(ja: "完了", en: "done")
    case .doneLate: Text(ja: "完了(遅れて)", en: "done late")
    case .gone: Text(ja: "登録から外れた", en: "off the register")
    }
  }
}
