import GapAnalysis
import ProfileModel
import Testing
import Wording

@Suite struct TrendTests {
  static let plant = Scope.unit("plant")
  static let controls = [
    Made.control("a", in: "5.1", functions: ["protect"]),
    Made.control("b", in: "5.2", functions: ["protect", "detect"]), Made.control("c", in: "3"),
  ]
  static let set = Made.set(controls)

  static func period(
    _ number: Int, _ answers: [String: Answer], of sets: [ControlSet] = [set],
    in catalog: String = "cat"
  ) -> TrendPeriod {
    TrendPeriod(
      Made.period(2020 + (number - 1) / 4, (number - 1) % 4 + 1), sets: sets,
      answers: answers.sorted { $0.key < $1.key }.map {
        AnsweredQuestion(RatingKey(catalog: catalog, control: $0.key), $0.value)
      })
  }

  static func tiers(_ a: Int, _ b: Int, _ c: Int) -> [String: Answer] {
    ["a": Made.tier(a), "b": Made.tier(b), "c": Made.tier(c)]
  }

  static func minima(_ line: TrendLine?) -> [ClosedRange<Int>?] {
    line?.points.map(\.distribution.minimum) ?? []
  }

  @Test func `each group has a line through the periods`() throws {
    let trend = Trend(
      [
        Self.period(1, Self.tiers(1, 2, 3)), Self.period(2, Self.tiers(2, 2, 3)),
        Self.period(3, Self.tiers(3, 4, 3).merging(["c": .unanswered]) { $1 }),
      ], by: .section)
    #expect(trend.lines.map(\.subject) == [.group("5", depth: 0), .group("3", depth: 0)])
    let five = try #require(trend.lines.first)
    #expect(Self.minima(five) == [1...1, 2...2, 3...3])
    #expect(five.points.map { $0.atOrAbove?.lowerBound.part } == [0, 0, 2])
    #expect(five.points.map(\.continuity) == [.first, .same, .same])
    #expect(five.points.allSatisfy { $0.compared == .all })
    let three = try #require(trend.lines.last)
    #expect(Self.minima(three) == [3...3, 3...3, 1...4])
    #expect(three.points.last?.atOrAbove == (try #require(Share(0, of: 1))...Share.all))
  }

  @Test func `only controls that were asked all along are compared`() throws {
    let trend = Trend(
      [
        Self.period(1, ["a": Made.tier(4), "b": Made.tier(1)]),
        Self.period(2, Self.tiers(4, 1, 1)),
        Self.period(3, ["a": Made.tier(3), "c": Made.tier(1)]),
      ], by: .all)
    let line = try #require(trend.lines.first)
    #expect(Self.minima(line) == [4...4, 4...4, 3...3])
    #expect(line.points.map(\.compared) == [Share(1, of: 2), Share(1, of: 3), Share(1, of: 2)])
  }

  @Test func `the roll-up is that of the profile`() throws {
    var draws = Draws(seed: 41)
    let set = Made.set([
      Made.control("a"), Made.control("a-1", of: "a"), Made.control("b", .recommended),
      Made.control("c", items: [Control.Item(id: "i", level: 3)]),
    ])
    for _ in 0..<200 {
      let ratings = set.controls.flatMap { control in
        [Scope.unit("x"), .organisation, Self.plant].filter { _ in draws.number(0...2) > 0 }
          .map { Made.rating(control.id, $0, draws.answer()) }
      }
      let profile = Made.profile([set], ratings)
      let answers = ratings.map { AnsweredQuestion($0.key, $0.answer) }
      let line = Trend([TrendPeriod(Made.quarter, sets: [set], answers: answers)], by: .all).lines
        .first
      let figures = GroupFigures.all(in: profile, of: set, by: .all).first
      #expect(line?.points.first?.distribution == figures?.declared)
    }
  }

  @Test func `a new edition starts anew, and says so`() throws {
    let new = Made.set(Self.controls, edition: "2")
    let trend = Trend(
      [
        Self.period(1, Self.tiers(1, 1, 1)), Self.period(2, Self.tiers(2, 2, 2)),
        Self.period(3, ["a": Made.tier(4)], of: [new]),
        Self.period(4, Self.tiers(4, 3, 3), of: [new]),
      ], by: .all)
    let line = try #require(trend.lines.first)
    #expect(line.points.map(\.continuity) == [.first, .same, .broken, .same])
    #expect(Self.minima(line) == [1...1, 2...2, 4...4, 4...4])
    #expect(line.points.map { $0.compared?.whole } == [3, 3, 1, 3])
    #expect(line.catalog.edition == "2")
    #expect(line.points.map(\.catalog.edition) == ["1", "1", "2", "2"])
  }

  @Test func `a link carries the controls that mean the same over to a new edition`() throws {
    let new = Made.set(
      [Made.control("n1", in: "3"), Made.control("n2"), Made.control("n3")], catalog: "next")
    let link = EditionLink(
      from: "cat@1", to: "next@1", controls: ["a": "n1", "b": "n3", "c": "n3"])
    let answers: [String: Answer] = ["n1": Made.tier(3), "n2": Made.tier(1), "n3": Made.tier(1)]
    let periods = [
      Self.period(1, Self.tiers(2, 1, 1)), Self.period(2, answers, of: [new], in: "next"),
    ]
    let line = try #require(Trend(periods, by: .all, links: [link]).lines.first)
    #expect(line.points.map(\.continuity) == [.first, .linked])
    // Both b and c became n3, so that is compared with neither.
    #expect(Self.minima(line) == [2...2, 3...3])
    #expect(line.points.map(\.compared) == [Share(1, of: 3), Share(1, of: 3)])
    let unlinked = Trend(periods, by: .all).lines
    #expect(unlinked.map(\.catalog.id) == ["cat", "next"])
    #expect(unlinked.map(\.points.count) == [1, 1])
  }

  @Test func `editions asked side by side are lines of their own`() {
    let new = Made.set(Self.controls, catalog: "next")
    let link = EditionLink(from: "cat@1", to: "next@1", controls: ["a": "a"])
    let both = TrendPeriod(
      Made.period(2020, 2), sets: [new, Self.set],
      answers: [
        AnsweredQuestion(Made.key("a"), Made.tier(2)),
        AnsweredQuestion(RatingKey(catalog: "next", control: "a"), Made.tier(3)),
      ])
    let trend = Trend([Self.period(1, Self.tiers(1, 1, 1)), both], by: .all, links: [link])
    #expect(trend.lines.map(\.catalog.id) == ["cat", "next"])
    #expect(trend.lines.map(\.points.count) == [2, 1])
  }

  @Test func `a period without the catalogue is left out`() throws {
    let trend = Trend(
      [
        Self.period(1, Self.tiers(1, 1, 1)),
        TrendPeriod(Made.period(2020, 2), sets: [], answers: []),
        Self.period(3, Self.tiers(2, 2, 2)),
      ], by: .all)
    let line = try #require(trend.lines.first)
    #expect(line.points.map(\.period.description) == ["2020Q1", "2020Q3"])
    #expect(line.points.map(\.continuity) == [.first, .same])
  }

  @Test func `functions have lines, and controls without one too`() {
    let trend = Trend([Self.period(1, Self.tiers(1, 2, 3))], by: .function)
    #expect(trend.lines.map(\.subject) == ["protect", "detect", nil].map { .function($0) })
    #expect(trend.lines.map { $0.points.first?.distribution.total } == [2, 1, 1])
  }
}
