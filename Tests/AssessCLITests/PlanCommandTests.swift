import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess plan …`: actions fitted to money, people and quarters.
@Suite(.temporaryFolder) struct PlanCommandTests {
  private static let terms = "--from 2027Q1 --quarters 4"

  /// Four actions of which two raise one control, one after the other, and one has to be done.
  private func stage() throws -> Surroundings {
    let stage = try quarter()
    for line in [
      "score set 5.1.2-1 --tier 1", "score set 5.1.2-2 --tier 1", "score set 5.1.2-3 --tier 1",
      "target set 5.1.2-1 --tier 3 --why w --approved-by y",
      "target set 5.1.2-2 --tier 2 --why w --approved-by y",
      "action add A-first --title a --raise 5.1.2-1=1-2 --initial 1000000 --effort it=10",
      "action add A-second --title b --raise 5.1.2-1=2-3 --initial 2000000 --effort it=10 --yearly 400000",
      "action add A-other --title c --raise 5.1.2-2=1-2 --initial 3000000 --effort it=10",
      "action add A-duty --title d --duty 改正 --due 2027Q2 --initial 500000 --effort it=10",
    ] { try succeed(line, in: stage) }
    return stage
  }

  @Test func `a plan keeps to money, people, prerequisites and due quarters`() throws {
    let stage = try stage()
    let plan = try Self.json(
      "plan build --budget 4000000 --staff it=10 \(Self.terms)", in: stage)
    #expect(
      try Self.starts(plan) == ["A-first": "2027Q1", "A-duty": "2027Q2", "A-second": "2027Q3"],
      "the second step waits for the first though nobody said so, and the other costs too much")
    let about = try #require(plan["plan"] as? [String: Any])
    #expect(
      about["optimal"] as? String == "proven" && about["value"] as? Int == about["bound"] as? Int)
    #expect(about["cost"] as? Int == 3_500_000 && about["unconfirmed"] as? Int == 3_500_000)
    #expect(about["budget"] as? [String: Int] == ["every_year": 4_000_000])
    let money = try #require(plan["money"] as? [[String: Any]])
    #expect(money.compactMap { $0["used"] as? Int } == [3_600_000], "a quarter of running costs")
    let outlook = try #require(plan["outlook"] as? [[String: Any]])
    #expect(outlook.compactMap { $0["gaps"] as? Int } == [2, 2, 2, 1, 1])
    let out = try #require(plan["left_out"] as? [[String: Any]])
    #expect(out.compactMap { $0["id"] as? String } == ["A-other"])
    #expect(try succeed("plan verify", in: stage).status == .done)
  }

  @Test func `terms stay until others are given`() throws {
    let stage = try stage()
    try succeed("plan build --budget 4000000 --staff it=10 \(Self.terms)", in: stage)
    let locked = try Self.json("plan build --lock A-other=2027Q4 --forbid A-second", in: stage)
    #expect(try Self.starts(locked)["A-other"] == nil || Self.starts(locked)["A-other"] == "2027Q4")
    #expect(try Self.starts(locked)["A-second"] == nil)
    let about = try #require(locked["plan"] as? [String: Any])
    #expect(about["locks"] as? [String] == ["A-other=2027Q4"])
    #expect(about["budget"] as? [String: Int] == ["every_year": 4_000_000])
    let freed = try Self.json(
      "plan build --free A-other --free A-second --budget none --staff none", in: stage)
    #expect(try Self.starts(freed).count == 4, "nothing limits it any more")
    #expect((freed["plan"] as? [String: Any])?["locks"] as? [String] == [])
  }

  @Test func `what cannot be done says which rules collide and what would let it`() throws {
    let stage = try stage()
    let run = assess("plan build --budget 100000 \(Self.terms)", in: stage)
    #expect(run.status == .badInput, "\(run.output)")
    #expect(run.errors.contains("the budget of 2027Q1-2027Q4"), "\(run.errors)")
    #expect(run.errors.contains("with 400000 yen more it would do"), "\(run.errors)")
    #expect(assess("plan list --format json", in: stage).output.contains("\"plans\": []"))
    let close = assess("plan build --staff it=6 \(Self.terms)", in: stage)
    #expect(close.errors.contains("with 4 person-days more it would do"), "\(close.errors)")
  }

  @Test(arguments: [
    ("plan build --lock A-none", "nothing is registered under this id"),
    ("plan build --lock A-first=soon", "'soon' cannot be read"),
    ("plan build --from FY2027", "'FY2027' cannot be read"),
    ("plan build --quarters 41", "41"),
    ("plan build --budget cheap", "cannot be read"),
    ("plan build --budget 2027=1000000 --from 2027Q1 --quarters 8", "FY2028"),
    ("plan build --season planned-outage=5", "cannot be read"),
    ("plan build --staff it=-3", "cannot be read"),
    ("plan show", "nothing is registered under this id"),
    ("plan progress A-none --begun 2026-01-01", "nothing is registered under this id"),
    ("plan progress A-first", "go together"),
    ("plan approve draft --approved-by y --why w", "nothing is registered under this id"),
  ])
  func `what makes no sense is refused`(_ line: String, _ told: String) throws {
    let stage = try stage()
    let run = assess(line, in: stage)
    #expect(run.status == .badInput || run.status == .badUsage, "\(run.output)")
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test func `a plan that is only tried changes nothing`() throws {
    let stage = try stage()
    try succeed("plan build \(Self.terms) --dry-run", in: stage)
    #expect(assess("plan list --format json", in: stage).output.contains("\"plans\": []"))
  }

  @Test func `an approved plan stays as it is, and drafts are compared with it`() throws {
    let stage = try stage()
    try succeed("plan build --budget 4000000 --staff it=10 \(Self.terms)", in: stage)
    #expect(assess("plan approve draft --approved-by y", in: stage).status == .badUsage)
    try succeed("plan approve draft --approved-by y --why w --as base", in: stage)
    #expect(assess("plan build base --budget 9000000", in: stage).errors.contains("approved plan"))
    #expect(
      assess("plan approve draft --approved-by y --why w --as base", in: stage).status == .badInput)
    #expect(assess("plan remove base", in: stage).status == .badInput, "it takes a reason")
    try succeed("plan build --budget 9000000", in: stage)
    let found = try Self.json("plan diff", in: stage)
    let rows = try #require(found["differences"] as? [[String: Any]])
    #expect(
      rows.contains { $0["id"] as? String == "A-other" && $0["change"] as? String == "added" })
    let near = try Self.json("plan build --budget 4000000 --least-change", in: stage)
    let shown = try Self.json("plan show base", in: stage)
    #expect(try Self.starts(near) == Self.starts(shown))
    try succeed("plan remove base --why w", in: stage)
  }

  @Test func `each action in a plan and each left out has its reason`() throws {
    let stage = try stage()
    try succeed("plan build --budget 4000000 --staff it=10 \(Self.terms)", in: stage)
    let reasons = try ["A-first", "A-second", "A-duty", "A-other"].map { id in
      try #require(try Self.json("plan show --why \(id)", in: stage)["why"] as? [String: Any])
    }
    #expect(reasons.compactMap { $0["in"] as? String } == ["in", "in", "in", "out"])
    #expect(reasons[0]["needed_by"] as? [String] == ["A-second"])
    #expect(try #require(reasons[0]["loss"] as? Int) > (try #require(reasons[1]["loss"] as? Int)))
    #expect(["not-worth", "displaced"].contains(reasons[3]["reason"] as? String))
    let curve = try Self.json("plan show --curve", in: stage)
    let points = try #require(curve["curve"] as? [[String: Any]])
    let values = points.compactMap { $0["value"] as? Int }
    #expect(points.count == 11 && values == values.sorted() && (values.last ?? 0) > values[0])
    #expect(assess("plan show --why A-none", in: stage).status == .badInput)
    #expect(assess("plan show --why A-first --curve", in: stage).status == .badUsage)
  }

  @Test func `progress is held against the plan, and what has begun goes on`() throws {
    let stage = try stage()
    try succeed(
      "plan build --budget 4000000 --staff it=10 --from 2026Q1 --quarters 6 --lock A-first=2026Q1 --lock A-second=2026Q2",
      in: stage)
    try succeed("plan approve draft --approved-by y --why w --as base", in: stage)
    try succeed(
      "plan progress A-first --begun 2026-04-10 --spent 700000 --effort it=６ --note 調達待ち", in: stage
    )
    let found = try Self.json("plan progress --in 2026Q2", in: stage)
    let lines = try #require(found["lines"] as? [[String: Any]])
    let first = try #require(lines.first { $0["id"] as? String == "A-first" })
    #expect(first["state"] as? String == "late" && first["slip"] as? Int == 1)
    #expect(first["spent"] as? Int == 700_000 && first["planned"] as? Int == 1_000_000)
    let second = try #require(lines.first { $0["id"] as? String == "A-second" })
    #expect(second["state"] as? String == "not-begun")
    try succeed("action done A-first --on 2026-07-10", in: stage)
    let later = try Self.json("plan progress --in 2026Q2", in: stage)
    let about = try #require(later["progress"] as? [String: Any])
    #expect(about["done"] as? Int == 1 && about["spent"] as? Int == 700_000)
    try succeed("plan progress A-second --begun 2026-07-15 --spent 1500000", in: stage)
    let anew = try Self.json(
      "plan build next --budget 4000000 --staff it=10 --from 2026Q3 --quarters 4", in: stage)
    #expect(try Self.starts(anew)["A-second"] == "2026Q3", "it goes on at once")
    let money = try #require(anew["money"] as? [[String: Any]])
    #expect((money.first?["used"] as? Int ?? 0) < 4_000_000)
    #expect(assess("plan progress A-other --begun 2999-01-01", in: stage).status == .badInput)
  }

  @Test func `the treatment plan is incomplete until all six fields are filled`() throws {
    let stage = try stage()
    try succeed("plan build --forbid A-other \(Self.terms)", in: stage)
    #expect(assess("plan treatment --fail-on-missing", in: stage).status == .findings)
    for id in ["A-first", "A-second", "A-duty"] {
      try succeed("action edit \(id) --does d --goal g --done-when e --owner o", in: stage)
    }
    let run = try succeed("plan treatment --fail-on-missing --format json", in: stage)
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect((data["treatment"] as? [String: Any])?["state"] as? String == "complete")
    let rows = try #require(data["lines"] as? [[String: Any]])
    #expect(
      rows.first { $0["id"] as? String == "A-duty" }?["due"] as? String == "2027-06-30")
  }

  private static func starts(_ page: [String: Any]) throws -> [String: String] {
    let rows = try #require(page["items"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0["id"] as? String ?? "", $0["start"] as? String ?? "") })
  }

  private static func json(_ line: String, in stage: Surroundings) throws -> [String: Any] {
    let run = try succeed("\(line) --format json", in: stage)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }
}
