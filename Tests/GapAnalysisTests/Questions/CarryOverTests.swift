import GapAnalysis
import ProfileModel
import Testing
import Wording

/// What becomes of earlier answers when a period is opened with them.
@Suite struct CarryOverTests {
  private static let levels = (1...4).map { tier in
    TierScale.Level(
      tier: tier, name: Text(same: "T\(tier)"), evidence: 0, effectiveness: tier, support: 0,
      matrix: 1)
  }
  private static let now = PeriodID("2026Q3")
  private static let before = PeriodID("2026Q2")

  private static func set(
    _ catalog: String, _ controls: [Control], levels: [TierScale.Level] = levels
  ) -> ControlSet {
    ControlSet(
      catalog: LoadedCatalog(id: catalog, edition: "1", kind: "controls", digest: ""),
      title: Text(same: catalog), scale: TierScale(name: "s", levels: levels),
      groups: [ControlGroup(id: "g", within: nil, title: Text(same: "g"))], controls: controls)
  }

  private static func control(_ id: String, items: [String] = []) -> Control {
    Control(
      id: id, group: "g", title: Text(same: id), asks: ["ot"],
      items: items.map { Control.Item(id: $0, level: 2) })
  }

  private static func register(_ units: String...) -> OrganisationRegister {
    OrganisationRegister(
      kind: .operator, organisation: Organisation(name: "見本"),
      units: units.map { OrganisationUnit(id: $0, name: $0, roles: ["ot"]) }, services: [],
      systems: [])
  }

  private static func profile(
    _ set: ControlSet, _ answers: [String: Answer], scope: Scope = .organisation
  ) throws -> Profile {
    let days = FiscalCalendar.april.days(of: try #require(before))
    return Profile(
      period: try #require(before), days: days, asOf: days.upperBound, sets: [set],
      ratings: set.controls.map { control in
        Rating(
          RatingKey(catalog: set.catalog.id, control: control.id, scope: scope),
          answer: answers[control.id] ?? .unanswered)
      })
  }

  @Test func `every answer of the same catalogue comes along as a draft`() throws {
    let set = Self.set("old", ["a", "b"].map { Self.control($0) })
    let earlier = try Self.profile(set, ["a": .adopted(.tier(3))])
    var carrying = CarryOver(earlier, into: try #require(Self.now), for: Self.register())
    let ratings = carrying.ratings(for: set, through: [], of: "old")
    #expect(ratings.map(\.answer) == [.adopted(.tier(3)), .unanswered])
    #expect(ratings.map(\.isDraft) == [true, false])
    #expect(ratings[0].draft?.sources.map(\.edge) == [nil])
    let report = carrying.finish()
    #expect([report.carried, report.hinted, report.open, report.new] == [1, 0, 1, 0])
    #expect(report.left.isEmpty)
  }

  @Test(arguments: [
    ("same", true), ("reworded", true), ("narrower", true), ("deemed", true), ("split", false),
    ("merged", false), ("broader", false), ("overlaps", false),
  ])
  func `an answer comes over an edge that asks no more`(kind: String, isCarried: Bool) throws {
    let old = Self.set("old", [Self.control("a")])
    let new = Self.set("new", [Self.control("x")])
    let earlier = try Self.profile(old, ["a": .adopted(.tier(2))])
    var carrying = CarryOver(earlier, into: try #require(Self.now), for: Self.register())
    let edges = [CarryEdge(from: "a", to: "x", kind: kind)]
    let rating = try #require(carrying.ratings(for: new, through: edges, of: "old").first)
    #expect(rating.key == RatingKey(catalog: "new", control: "x"))
    #expect(rating.answer == (isCarried ? .adopted(.tier(2)) : .unanswered))
    #expect(rating.draft?.proposal == (isCarried ? nil : .adopted(.tier(2))))
    #expect(rating.draft?.sources.map(\.edge) == [kind])
    #expect(carrying.finish().left.isEmpty)
  }

  @Test func `of several earlier answers the least is proposed and none is taken`() throws {
    let old = Self.set("old", ["a", "b", "c"].map { Self.control($0) })
    let new = Self.set("new", [Self.control("x"), Self.control("y")])
    let earlier = try Self.profile(
      old, ["a": .adopted(.tier(4)), "b": .adopted(.tier(2)), "c": .notApplicable])
    var carrying = CarryOver(earlier, into: try #require(Self.now), for: Self.register())
    let edges = [
      CarryEdge(from: "a", to: "x", kind: "same"), CarryEdge(from: "b", to: "x", kind: "same"),
      CarryEdge(from: "c", to: "", kind: "withdrawn"),
    ]
    let ratings = carrying.ratings(for: new, through: edges, of: "old")
    #expect(ratings.map(\.answer) == [.unanswered, .unanswered])
    #expect(ratings[0].draft?.proposal == .adopted(.tier(2)))
    #expect(ratings[1].draft == nil)
    let report = carrying.finish()
    #expect([report.carried, report.hinted, report.open, report.new] == [0, 1, 0, 1])
    #expect(report.left.map(\.control) == ["c"])
    #expect(report.questions == ratings.count)
  }

  @Test(arguments: [
    ([Answer.notAdopted, .adopted(.tier(1)), .unknown], Answer.notAdopted),
    ([.adopted(.tier(1)), .unknown], .adopted(.tier(1))),
    ([.adopted(.tier(2)), .unknown], .unknown), ([.notApplicable, .notApplicable], .notApplicable),
    ([.notApplicable, .adopted(.tier(3))], .adopted(.tier(3))),
  ])
  func `the proposal is what all earlier answers can stand for`(
    answers: [Answer], proposal: Answer
  ) throws {
    let ids = answers.indices.map { "a\($0)" }
    let old = Self.set("old", ids.map { Self.control($0) })
    let earlier = try Self.profile(old, Dictionary(uniqueKeysWithValues: zip(ids, answers)))
    var carrying = CarryOver(earlier, into: try #require(Self.now), for: Self.register())
    let edges = ids.map { CarryEdge(from: $0, to: "x", kind: "merged") }
    let new = Self.set("new", [Self.control("x")])
    let rating = try #require(carrying.ratings(for: new, through: edges, of: "old").first)
    #expect(rating.draft?.proposal == proposal)
  }

  @Test func `hints that nobody used stay for the next period`() throws {
    let set = Self.set("old", [Self.control("a")])
    let hint = RatingDraft(
      period: try #require(PeriodID("2026Q1")),
      sources: [RatingDraft.Source(RatingKey(catalog: "older", control: "z"), edge: "split")],
      proposal: .notAdopted)
    var rating = Rating(RatingKey(catalog: "old", control: "a"))
    rating.draft = hint
    rating.reason = "採らない"
    let days = FiscalCalendar.april.days(of: try #require(Self.before))
    let earlier = Profile(
      period: try #require(Self.before), days: days, asOf: days.upperBound, sets: [set],
      ratings: [rating])
    var carrying = CarryOver(earlier, into: try #require(Self.now), for: Self.register())
    let carried = try #require(carrying.ratings(for: set, through: [], of: "old").first)
    #expect(carried.draft == hint && carried.reason == "採らない")
    #expect(carrying.finish().hinted == 1)
  }

  @Test func `tiers of another scale are not taken for tiers of this one`() throws {
    let old = Self.set("old", [Self.control("a")])
    let new = Self.set("new", [Self.control("a")], levels: Array(Self.levels.prefix(3)))
    let earlier = try Self.profile(old, ["a": .adopted(.tier(3))])
    var carrying = CarryOver(earlier, into: try #require(Self.now), for: Self.register())
    let edges = [CarryEdge(from: "a", to: "a", kind: "same")]
    let rating = try #require(carrying.ratings(for: new, through: edges, of: "old").first)
    #expect(rating.answer == .unanswered)
    #expect(rating.draft?.sources.map(\.key.control) == ["a"])
    #expect(rating.draft?.proposal == nil)
  }

  @Test func `answers by items stay with their items, and else leave the tier they came to`() throws
  {
    let old = Self.set("old", [Self.control("a", items: ["i"])])
    let new = Self.set("new", [Self.control("a", items: ["j"])])
    let earlier = try Self.profile(old, ["a": .adopted(.items(["i": .full]))])
    var same = CarryOver(earlier, into: try #require(Self.now), for: Self.register())
    #expect(
      same.ratings(for: old, through: [], of: "old").first?.answer
        == .adopted(.items(["i": .full])))
    var other = CarryOver(earlier, into: try #require(Self.now), for: Self.register())
    let edges = [CarryEdge(from: "a", to: "a", kind: "same")]
    #expect(
      other.ratings(for: new, through: edges, of: "old").first?.answer == .adopted(.tier(2)))
  }

  @Test func `a scope that is gone is not asked about, and its answers are told`() throws {
    let set = Self.set("old", [Self.control("a")])
    let earlier = try Self.profile(set, ["a": .adopted(.tier(3))], scope: .unit("plant"))
    var carrying = CarryOver(earlier, into: try #require(Self.now), for: Self.register("office"))
    let ratings = carrying.ratings(for: set, through: [], of: "old")
    #expect(ratings.map(\.key.scope) == [.unit("office")])
    #expect(ratings.map(\.answer) == [.unanswered])
    #expect(carrying.finish().left.map(\.scope) == [.unit("plant")])
  }
}
