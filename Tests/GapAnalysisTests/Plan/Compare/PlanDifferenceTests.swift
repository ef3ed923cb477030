import GapAnalysis
import ProfileModel
import Testing

/// How two plans differ.
@Suite struct PlanDifferenceTests {
  private func item(
    _ id: String, _ start: Int, _ end: Int, _ change: (inout Action) -> Void = { _ in }
  ) -> ActionPlan.Item {
    ActionPlan.Item(
      Made.action(id, quarters: 1, change), start: Made.period(2027, start),
      end: Made.period(2027, end))
  }

  private func plan(_ items: [ActionPlan.Item]) -> ActionPlan {
    ActionPlan(
      id: "p", terms: PlanTerms(from: Made.period(2026, 4), quarters: 8), period: Made.quarter,
      made: Made.day("2026-12-31"), items: items,
      quality: .init(value: 0, bound: 0, greedy: nil, solver: .unneeded, givenUp: 0), outlook: [],
      proof: .null)
  }

  @Test func `every action in which two plans differ is told once, by id`() {
    let older = plan([item("a", 1, 2), item("b", 1, 2), item("c", 1, 2), item("f", 1, 2)])
    let newer = plan([
      item("f", 1, 3), item("e", 1, 1), item("c", 1, 2) { $0.initial = Made.cost(1) },
      item("b", 2, 3), item("d", 1, 1),
    ])
    let found = PlanDifference.all(from: older, to: newer)
    #expect(found.map(\.action) == ["a", "b", "c", "d", "e", "f"])
    #expect(found.map(\.kind) == [.dropped, .moved, .reestimated, .added, .added, .moved])
    #expect(found[0].before == item("a", 1, 2) && found[0].after == nil)
    #expect(found[1].before == item("b", 1, 2) && found[1].after == item("b", 2, 3))
    #expect(found[3].before == nil && found[3].after == item("d", 1, 1))
  }

  @Test func `plans of the same actions do not differ, in whatever order they stand`() {
    let items = [item("a", 1, 2), item("b", 2, 2)]
    #expect(PlanDifference.all(from: plan(items), to: plan(items.reversed())) == [])
  }

  static let estimates: [@Sendable (inout Action) -> Void] = [
    { $0.initial = Made.cost(1) }, { $0.yearly = Made.cost(1) }, { $0.effort = [.it: 1] },
    { $0.confirmed = .init(by: "情報システム課", on: Made.day("2026-12-01")) },
  ]

  @Test(arguments: estimates.indices) func `any other estimate is another one`(_ place: Int) {
    let found = PlanDifference.all(
      from: plan([item("a", 1, 2)]), to: plan([item("a", 1, 2, Self.estimates[place])]))
    #expect(found.map(\.kind) == [.reestimated])
  }

  @Test func `what is moved and estimated anew is moved`() {
    let moved = item("a", 2, 2) { $0.initial = Made.cost(1) }
    let found = PlanDifference.all(from: plan([item("a", 1, 2)]), to: plan([moved]))
    #expect(found.map(\.kind) == [.moved])
  }
}
