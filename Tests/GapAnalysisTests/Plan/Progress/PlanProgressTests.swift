import GapAnalysis
import ProfileModel
import Testing

/// How an approved plan is doing: one action of three quarters, from 2027Q1 to 2027Q3.
@Suite struct PlanProgressTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The quarter that is looked at.
    let now: PeriodID
    var begun: String?
    var expected: PeriodID?
    var done: String?
    let state: PlanProgress.State
    let slip: Int
  }

  static let cases = [
    Case(testDescription: "before it begins", now: Made.period(2026, 4), state: .ahead, slip: 0),
    Case(
      testDescription: "before it begins, expected sooner", now: Made.period(2026, 4),
      expected: Made.period(2027, 2), state: .ahead, slip: -1),
    Case(
      testDescription: "before it begins, expected later", now: Made.period(2026, 4),
      expected: Made.period(2027, 4), state: .late, slip: 1),
    Case(
      testDescription: "in its first quarter", now: Made.period(2027, 1), state: .notBegun, slip: 0),
    Case(
      testDescription: "not begun in its second", now: Made.period(2027, 2), state: .late, slip: 1),
    Case(
      testDescription: "not begun, and its time is over", now: Made.period(2027, 4), state: .late,
      slip: 3),
    Case(
      testDescription: "not begun, and expected in time all the same", now: Made.period(2027, 2),
      expected: Made.period(2027, 3), state: .notBegun, slip: 0),
    Case(
      testDescription: "begun in time", now: Made.period(2027, 1), begun: "2027-04-10",
      state: .underWay, slip: 0),
    Case(
      testDescription: "begun in time, in its last quarter", now: Made.period(2027, 3),
      begun: "2027-06-30", state: .underWay, slip: 0),
    Case(
      testDescription: "begun sooner", now: Made.period(2027, 1), begun: "2027-03-31",
      state: .underWay, slip: -1),
    Case(
      testDescription: "begun late", now: Made.period(2027, 2), begun: "2027-07-01", state: .late,
      slip: 1),
    Case(
      testDescription: "begun in time, expected later", now: Made.period(2027, 2),
      begun: "2027-04-10", expected: Made.period(2028, 1), state: .late, slip: 2),
    Case(
      testDescription: "begun in time, and its time is over", now: Made.period(2027, 4),
      begun: "2027-04-10", state: .late, slip: 1),
    Case(
      testDescription: "expected in time, and that is over", now: Made.period(2028, 1),
      begun: "2027-04-10", expected: Made.period(2027, 3), state: .late, slip: 2),
    Case(
      testDescription: "done on the last day", now: Made.period(2028, 1), begun: "2027-04-10",
      done: "2027-12-31", state: .done, slip: 0),
    Case(
      testDescription: "done sooner", now: Made.period(2027, 3), done: "2027-06-30", state: .done,
      slip: -2),
    Case(
      testDescription: "done a day late", now: Made.period(2028, 1), done: "2028-01-01",
      state: .doneLate, slip: 1),
    Case(
      testDescription: "done, whatever was expected", now: Made.period(2028, 1),
      expected: Made.period(2029, 1), done: "2027-10-01", state: .done, slip: 0),
  ]

  private static let action = Made.action("a", quarters: 3) { action in
    action.initial = Made.cost(10)
    action.effort = [.it: 7, .ot: 1]
  }

  private static let plan = ActionPlan(
    id: "p", terms: PlanTerms(from: Made.period(2026, 4), quarters: 8), period: Made.quarter,
    made: Made.day("2026-12-31"),
    items: [ActionPlan.Item(action, start: Made.period(2027, 1), end: Made.period(2027, 3))],
    quality: .init(value: 0, bound: 0, greedy: nil, solver: .unneeded, givenUp: 0), outlook: [],
    proof: .null)

  private func line(_ one: Case, _ calendar: FiscalCalendar = .april) throws -> PlanProgress.Line {
    var action = Self.action
    action.done = one.done.map(Made.day)
    var note = ActionProgress("a")
    note.begun = one.begun.map(Made.day)
    note.expected = one.expected
    let isNoted = one.begun != nil || one.expected != nil
    let progress = PlanProgress(
      of: Self.plan, in: one.now, actions: [action], progress: isNoted ? [note] : [],
      calendar: calendar)
    return try #require(progress.lines.first)
  }

  @Test(arguments: cases) func `an action stands as was noted of it, and slips so many quarters`(
    _ one: Case
  ) throws {
    let line = try line(one)
    #expect(line.state == one.state)
    #expect(line.slip == one.slip)
    #expect(line.end == Made.period(2027, 3).later(byQuarters: one.slip))
    #expect(line.begun == one.begun.map(Made.day))
    #expect(line.done == one.done.map(Made.day))
  }

  @Test func `every state is told`() throws {
    let states = try Self.cases.map { try line($0).state }
    #expect(Set(states).union([.gone]) == Set(PlanProgress.State.allCases))
    #expect(Set(PlanProgress.State.allCases.map(\.readable.english)).count == 7)
  }

  @Test func `a day lies in a quarter by the calendar of the organisation`() throws {
    let done = Case(
      testDescription: "", now: Made.period(2027, 4), done: "2027-12-31", state: .doneLate, slip: 1)
    let january = try #require(FiscalCalendar(startMonth: 1))
    #expect(try line(done, january).state == .doneLate)
    #expect(try line(done, january).end == Made.period(2027, 4))
  }

  @Test func `what is no longer registered is gone`() throws {
    let progress = PlanProgress(
      of: Self.plan, in: Made.period(2027, 1), actions: [], progress: [], calendar: .april)
    #expect(progress.lines.map(\.state) == [.gone])
    #expect(progress.count([.gone]) == 1 && progress.count([.late, .done]) == 0)
  }

  @Test(arguments: [
    ((2026, 4), 0, 0), ((2027, 1), 4, 4), ((2027, 2), 7, 6), ((2027, 3), 10, 8), ((2029, 1), 10, 8),
  ]) func `money and days are spread over its quarters, what does not divide on the earliest`(
    _ now: (Int, Int), _ money: Int, _ days: Int
  ) throws {
    let progress = PlanProgress(
      of: Self.plan, in: Made.period(now.0, now.1), actions: [Self.action], progress: [],
      calendar: .april)
    #expect(progress.planned == money)
    #expect(progress.lines.map(\.plannedDays) == [days])
    #expect(progress.spent == 0)
    #expect(progress.lines.map(\.spent) == [nil])
  }

  @Test func `what was used is told beside it`() {
    var note = ActionProgress("a")
    (note.spent, note.effort, note.note) = (6, [.it: 4, .ot: 2], "部品待ち")
    let progress = PlanProgress(
      of: Self.plan, in: Made.period(2027, 1), actions: [Self.action], progress: [note],
      calendar: .april)
    #expect(progress.spent == 6)
    #expect(progress.lines.map(\.spentDays) == [6])
    #expect(progress.lines.map(\.note) == ["部品待ち"])
  }
}
