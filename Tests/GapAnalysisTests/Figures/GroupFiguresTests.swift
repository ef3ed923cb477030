import GapAnalysis
import ProfileModel
import Testing

@Suite struct GroupFiguresTests {
  static let plant = Scope.unit("plant")
  static let set = Made.set([
    Made.control("a", in: "5.1", functions: ["protect", "detect"]),
    Made.control("b", in: "5.1", functions: ["detect"]),
    Made.control("c", in: "5.2", functions: ["govern"]),
    Made.control("d", in: "3"),
    Made.control("e", in: "3", functions: ["own"]),
  ])
  static let profile = Made.profile(
    [set],
    [
      Made.rating("a", Made.tier(3), evidence: [Made.evidence(.record, "2026-12-01")]),
      Made.rating("a", plant, Made.tier(2), evidence: [Made.evidence(.document, "2025-06-01")]),
      Made.rating("b", Made.tier(1)),
      Made.rating("c", .notApplicable) { $0.reviewOn = Made.day("2026-12-30") },
      Made.rating("d", .unanswered), Made.rating("d", plant, .unknown),
      Made.rating("e", Made.tier(4), evidence: [Made.evidence(.verified, "2026-12-11")]) {
        $0.draft = RatingDraft(period: Made.period(2026, 2))
      },
    ])

  static func subjects(_ grouping: Grouping) -> [GroupSubject] {
    GroupFigures.all(in: profile, of: set, by: grouping).map(\.subject)
  }

  @Test func `all groupings tell their groups in order`() {
    #expect(Self.subjects(.all) == [.all])
    #expect(Self.subjects(.section) == [.group("5", depth: 0), .group("3", depth: 0)])
    #expect(
      Self.subjects(.group) == [
        .group("5", depth: 0), .group("5.1", depth: 1), .group("5.2", depth: 1),
        .group("3", depth: 0),
      ])
    #expect(
      Self.subjects(.function)
        == ["govern", "protect", "detect", "own", nil].map { .function($0) })
    #expect(Self.subjects(.part(.scope)) == [.scope(.organisation), .scope(Self.plant)])
  }

  @Test func `a group holds what lies below it`() throws {
    let found = GroupFigures.all(in: Self.profile, of: Self.set, by: .group)
    #expect(found.map(\.declared.total) == [3, 2, 1, 2])
    #expect(found.map(\.declared.applicable) == [3 - 1, 2, 0, 2])
    #expect(found.map(\.declared.minimum) == [1...1, 1...1, nil, 1...4])
    #expect(found.map(\.atMinimum) == [["b"], ["b"], [], ["e"]])
  }

  @Test func `a control that serves two functions counts in both`() {
    let found = GroupFigures.all(in: Self.profile, of: Self.set, by: .function)
    #expect(found.map(\.declared.total) == [1, 1, 2, 1, 1])
  }

  @Test func `a scope is looked at alone`() throws {
    let found = GroupFigures.all(in: Self.profile, of: Self.set, by: .part(.scope))
    let wide = try #require(found.first)
    #expect(wide.declared.atTier == [1, 0, 1, 1])
    let plant = try #require(found.last)
    #expect(plant.declared.atTier == [0, 1, 0, 0])
    #expect(plant.declared.unknown == 1)
  }

  @Test func `what may be relied on is told beside the figures`() throws {
    let all = try #require(GroupFigures.all(in: Self.profile, of: Self.set, by: .all).first)
    #expect(all.confidence.assessed == Share(3, of: 4))
    #expect(all.confidence.evidenced == Share(2, of: 4))
    #expect(all.confidence.unproven == 1)
    #expect(all.confidence.evidenceAge == 30)
    #expect(all.confidence.stale == 1)
    #expect(all.confidence.reviewsOverdue == 1)
    #expect(all.confidence.drafts == 1)
    #expect(all.declared.atTier == [1, 1, 0, 1])
    #expect(all.evidenced.atTier == [2, 0, 0, 1])
  }

  @Test func `targets are compared where there are any`() throws {
    let found = GroupFigures.all(
      in: Self.profile, of: Self.set, by: .section, targets: { _ in ["a": 3, "b": 3, "c": 4] })
    let five = try #require(found.first?.targets)
    #expect(five.atTarget == (try #require(Share(0, of: 2)))...(try #require(Share(0, of: 2))))
    #expect(five.steps == 3...3)
    #expect(found.last?.targets == nil)
  }
}
