import ProfileModel
import TestSupport
import Testing

/// What is written of a plan is read back as it was, and nothing is read of a damaged one.
@Suite struct ActionPlanTests {
  private func again(_ plan: ActionPlan) throws -> ActionPlan? {
    ActionPlan(json: try JSONReader.read(plan.json.canonical, path: "x"))
  }

  private func reads(_ plan: ActionPlan, terms: JSONValue) -> Bool {
    ActionPlan(json: plan.json.with("terms", terms)) != nil
  }

  @Test func `a plan comes back as it was, whether it says all or the least`() throws {
    for plan in [try MadeActionPlan.full(), try MadeActionPlan.sparse()] {
      #expect(try again(plan) == plan)
    }
  }

  @Test(
    arguments: [
      nil, .everyYear(30_000_000), .total(0), .years([:]), .years([2026: 1, 2027: 0]),
    ] as [PlanTerms.Budget?]) func `every kind of budget comes back as it was`(
      _ budget: PlanTerms.Budget?
    ) throws
  {
    var terms = try MadeActionPlan.terms()
    terms.budget = budget
    let plan = try MadeActionPlan.sparse()
    let changed = ActionPlan(
      id: plan.id, terms: terms, period: plan.period, made: plan.made, items: [],
      quality: plan.quality, outlook: [], proof: plan.proof)
    #expect(try again(changed)?.terms == terms)
  }

  @Test func `nothing is read of a plan of which one part is of another kind`() throws {
    let plan = try MadeActionPlan.full()
    let damages = plan.json.damaged(leaving: ["proof"])
    #expect(damages.count > 60)
    for damage in damages {
      #expect(ActionPlan(json: damage.json) == nil, "\(damage.path) is passed over")
    }
  }

  @Test(arguments: ["id", "terms", "period", "made", "quality", "proof"])
  func `nothing is read of a plan that lacks what every plan has`(_ key: String) throws {
    #expect(ActionPlan(json: try MadeActionPlan.full().json.without(key)) == nil)
  }

  @Test(arguments: [-1, 1_000_000_000_001, Int.max]) func `nothing is read of absurd money`(
    _ yen: Int
  ) throws {
    let plan = try MadeActionPlan.full()
    guard case .list(let items)? = plan.json["items"], let first = items.first else {
      Issue.record("no items")
      return
    }
    for key in ["initial", "yearly"] {
      let absurd = JSONValue.list([first.with(key, .integer(yen))])
      #expect(ActionPlan(json: plan.json.with("items", absurd)) == nil)
    }
  }

  @Test(
    arguments: [
      ("from", .text("2026Q5")), ("budget", .object([])),
      ("budget", .object(["years": .object(["next": .integer(1)])])),
      ("staff", .object(["robots": .integer(1)])),
      ("seasons", .object(["winter": .list([.integer(1)])])),
      ("locks", .list([.object(["start": .text("2026Q4")])])),
      ("locks", .list([.object(["action": .text("a"), "start": .text("soon")])])),
    ] as [(String, JSONValue)]) func `terms with a word that nobody knows are not read`(
      _ key: String, _ value: JSONValue
    ) throws
  {
    let plan = try MadeActionPlan.full()
    let terms = try #require(plan.json["terms"])
    #expect(reads(plan, terms: terms))
    #expect(!reads(plan, terms: terms.with(key, value)))
  }

  @Test func `a plan is optimal only where no plan is worth more, and the gap is rounded up`() {
    let quality = { (value: Int, bound: Int) in
      ActionPlan.Quality(value: value, bound: bound, greedy: nil, solver: .missing, givenUp: 0)
    }
    #expect(quality(1006, 1006).isProven && quality(1006, 1006).gap == 0)
    #expect(!quality(1006, 1007).isProven)
    #expect(quality(1006, 1007).gap == 10)
    #expect(quality(3, 4).gap == 3334)
    #expect(quality(0, 4).gap == nil)
  }

  @Test(arguments: [(1, Int.max), (-2, Int.max), (Int.max, Int.min), (Int.max - 1, Int.max)])
  func `numbers beyond all measure have a gap that can be told, or none`(_ value: Int, _ bound: Int)
  {
    let quality = ActionPlan.Quality(
      value: value, bound: bound, greedy: nil, solver: .missing, givenUp: 0)
    #expect(quality.gap ?? 0 <= 1)
  }

  @Test func `money that nobody confirmed is told apart`() throws {
    let plan = try MadeActionPlan.full()
    #expect(plan.cost == 20)
    #expect(plan.unconfirmedCost == 7)
    #expect(plan.itemsByAction["a"]?.days == 15)
    #expect(plan.itemsByAction["a"]?.yearly == 2)
  }
}
