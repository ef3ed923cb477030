import ProfileModel
import ProfileStore
import TestSupport
import Testing

/// Periods and what closing them freezes.
@Suite(.temporaryFolder) struct PeriodTests {
  private func period(_ id: String) throws -> PeriodID { try #require(PeriodID(id)) }

  @Test func `a period is opened once and closed once`() throws {
    let store = try newStore()
    let id = try period("2026Q3")
    _ = try store.openPeriod(id, by: stamp(1))
    #expect(throws: Failure.self) { _ = try store.openPeriod(id, by: stamp(2)) }
    let closed = try store.closePeriod(id, by: stamp(3), asOf: today, method: "1")
    #expect(closed.closing?.time == stamp(3).time)
    #expect(throws: Failure.self) {
      _ = try store.closePeriod(id, by: stamp(4), asOf: today, method: "1")
    }
    #expect(throws: Failure.self) { _ = try store.openPeriod(id, by: stamp(5)) }
    #expect(try store.periods() == [closed])
  }

  @Test func `an unknown period is refused with what there is`() throws {
    let store = try newStore()
    _ = try store.openPeriod(try period("2026Q2"), by: stamp())
    let failure = #expect(throws: Failure.self) {
      _ = try store.closePeriod(try period("2026Q3"), by: stamp(), asOf: today, method: "1")
    }
    #expect(failure?.problems.first?.remedy[.english] == "there are 2026Q2")
  }

  @Test func `a period keeps its days when the calendar changes`() throws {
    let store = try newStore()
    let id = try period("2026Q3")
    let opened = try store.openPeriod(id, by: stamp(1))
    #expect("\(opened.days.lowerBound)" == "2026-10-01")
    #expect("\(opened.days.upperBound)" == "2026-12-31")
    _ = try store.editOrganisation(by: stamp(2)) { organisation in
      organisation.calendar = FiscalCalendar(startMonth: 1) ?? .april
    }
    #expect(try store.period(id).days == opened.days)
    #expect(
      "\(try store.openPeriod(try period("2027Q1"), by: stamp(3)).days.lowerBound)" == "2027-01-01")
  }

  @Test func `later changes leave a snapshot as it was frozen`() throws {
    let store = try newStore()
    try store.addServices("grid")
    let id = try period("2026Q2")
    _ = try store.openPeriod(id, by: stamp(1))
    let closed = try store.closePeriod(id, by: stamp(2), asOf: today, method: "1")
    let frozen = try #require(try store.snapshot(of: closed))
    #expect(Digest.sha256(frozen) == closed.closing?.snapshot)
    #expect(frozen.contains(#""id":"grid""#))
    try store.removeService("grid", by: stamp(3))
    #expect(try store.snapshot(of: closed) == frozen)
  }
}
