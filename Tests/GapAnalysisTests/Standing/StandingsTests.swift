import GapAnalysis
import ProfileModel
import Testing

@Suite struct StandingsTests {
  static let plant = Scope.unit("plant")
  static let office = Scope.unit("office")

  struct Case: Sendable {
    let answers: [(Scope, Answer)]
    let standing: Standing
    var strength = Control.Strength.expected
  }

  static let cases = [
    Case(answers: [(plant, Made.tier(2)), (office, Made.tier(4))], standing: .tier(2)),
    Case(answers: [(.organisation, Made.tier(1)), (plant, Made.tier(4))], standing: .tier(1)),
    Case(answers: [(plant, .notApplicable), (office, Made.tier(3))], standing: .tier(3)),
    Case(answers: [(plant, .notApplicable), (office, .notApplicable)], standing: .notApplicable),
    Case(answers: [(plant, .unanswered), (office, Made.tier(3))], standing: .between(1...3)),
    Case(answers: [(plant, .unknown), (office, Made.tier(1))], standing: .tier(1)),
    Case(answers: [(plant, .unknown), (office, .unanswered)], standing: .unanswered),
    Case(answers: [(plant, .unknown), (office, .unknown)], standing: .unknown),
    Case(answers: [(plant, .unknown), (office, .notApplicable)], standing: .unknown),
    Case(answers: [(plant, .notAdopted), (office, Made.tier(4))], standing: .notAdopted),
    Case(answers: [(plant, .notAdopted), (office, .unanswered)], standing: .notAdopted),
    Case(
      answers: [(plant, .notAdopted), (office, Made.tier(4))], standing: .tier(4),
      strength: .recommended),
    Case(
      answers: [(plant, .notAdopted), (office, .notApplicable)], standing: .declined,
      strength: .recommended),
    // The answer for the whole organisation stands in for parts that have none, and only for those.
    Case(answers: [(.organisation, Made.tier(3)), (plant, .unanswered)], standing: .tier(3)),
    Case(answers: [(.organisation, Made.tier(3)), (plant, .unknown)], standing: .between(1...3)),
    Case(
      answers: [(.organisation, .notApplicable), (plant, .unanswered)], standing: .notApplicable),
    Case(answers: [(.organisation, .notApplicable), (plant, Made.tier(2))], standing: .tier(2)),
    Case(
      answers: [(.organisation, .unanswered), (plant, Made.tier(2))], standing: .between(1...2)),
    Case(answers: [(plant, Made.tier(9))], standing: .tier(4)),
  ]

  @Test(arguments: cases.indices)
  func `the worst in scope counts`(_ index: Int) throws {
    let example = Self.cases[index]
    let set = Made.set([Made.control("c", example.strength)])
    let profile = Made.profile([set], example.answers.map { Made.rating("c", $0.0, $0.1) })
    let standings = Standings(profile, in: set)
    #expect(standings.controls.map(\.declared) == [example.standing])
    #expect(try #require(standings.controls.first).parts.count == example.answers.count)
  }

  @Test func `points fold into what they are points of, and stand nowhere themselves`() {
    let set = Made.set([
      Made.control("a"), Made.control("a-1", of: "a"), Made.control("a-2", of: "a"),
      Made.control("b"),
    ])
    let profile = Made.profile(
      [set],
      [
        Made.rating("a", Made.tier(4)), Made.rating("a-1", Made.tier(2)),
        Made.rating("a-2", .notApplicable), Made.rating("b", Made.tier(3)),
      ])
    let standings = Standings(profile, in: set)
    #expect(standings.controls.map(\.control.id) == ["a", "b"])
    #expect(standings.controls.map(\.declared) == [.tier(2), .tier(3)])
    #expect(standings.controls.first?.parts.map(\.rating.key.control) == ["a", "a-1", "a-2"])
  }

  @Test func `what is not asked stands nowhere`() {
    let set = Made.set([Made.control("a"), Made.control("b")])
    let profile = Made.profile([set], [Made.rating("b", .unanswered)])
    #expect(Standings(profile, in: set).controls.map(\.control.id) == ["b"])
  }

  @Test(arguments: [
    (nil, 1), (Made.evidence(.document), 2), (Made.evidence(.record, "2026-12-01"), 4),
    (Made.evidence(.record, "2025-01-01"), 2), (Made.evidence(.document, "2025-01-01"), 1),
    (Made.evidence(.verified, "2025-01-01"), 4),
  ])
  func `a tier stands as far as its evidence bears it`(_ piece: Evidence?, _ tier: Int) {
    let set = Made.set([Made.control("c")])
    let rating = Made.rating("c", Made.tier(4), evidence: piece.map { [$0] } ?? [])
    let standings = Standings(Made.profile([set], [rating]), in: set)
    #expect(standings.controls.map(\.evidenced) == [.tier(tier)])
    #expect(standings.controls.map(\.declared) == [.tier(4)])
    #expect(standings.controls.map { $0.isUnproven(on: Made.scale) } == [tier < 4])
  }

  @Test func `the evidence of the organisation's answer stands in with it`() throws {
    let set = Made.set([Made.control("c")])
    let wide = Made.rating("c", Made.tier(3), evidence: [Made.evidence(.record)])
    let profile = Made.profile([set], [wide, Made.rating("c", Self.plant, .unanswered)])
    let control = try #require(Standings(profile, in: set).controls.first)
    #expect(control.evidenced == .tier(3))
    #expect(control.parts.map(\.isStoodInFor) == [false, true])
  }

  @Test func `one scope is looked at alone`() {
    let set = Made.set([Made.control("a"), Made.control("b")])
    let profile = Made.profile(
      [set],
      [
        Made.rating("a", Self.plant, Made.tier(4)), Made.rating("a", Self.office, Made.tier(2)),
        Made.rating("b", Self.office, .unanswered), Made.rating("b", Made.tier(3)),
      ])
    let plant = Standings(profile, in: set, only: Self.plant)
    #expect(plant.controls.map(\.declared) == [.tier(4)])
    let office = Standings(profile, in: set, only: Self.office)
    #expect(office.controls.map(\.declared) == [.tier(2), .tier(3)])
  }

  @Test func `evidence never shows more than was declared`() {
    var draws = Draws(seed: 11)
    for _ in 0..<500 {
      let items = draws.levelledItems()
      let set = Made.set([Made.control("c", draws.one(of: Control.Strength.allCases), items: items)]
      )
      let ratings = [Scope.organisation, Self.plant, Self.office].map { scope in
        let answer =
          draws.number(0...3) == 0 ? Answer.adopted(.items(draws.items(items))) : draws.answer()
        let grades = (0..<draws.number(0...2)).map { _ in
          Made.evidence(draws.one(of: Evidence.Grade.allCases), draws.one(of: ["2025-01-01", nil]))
        }
        return Made.rating("c", scope, answer, evidence: grades)
      }
      for control in Standings(Made.profile([set], ratings), in: set).controls {
        let declared = control.declared.tiers(on: Made.scale)
        let evidenced = control.evidenced.tiers(on: Made.scale)
        #expect((declared == nil) == (evidenced == nil))
        guard let declared, let evidenced else { continue }
        #expect(evidenced.lowerBound <= declared.lowerBound)
        #expect(evidenced.upperBound <= declared.upperBound)
      }
    }
  }
}
