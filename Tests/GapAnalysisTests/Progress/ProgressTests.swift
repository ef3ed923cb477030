import GapAnalysis
import ProfileModel
import Testing
import Wording

@Suite struct ProgressTests {
  static let plant = Scope.unit("plant")
  static let scada = Scope.system("scada")
  static let set = Made.set([
    Made.control("a"), Made.control("b", in: "5.2"),
    Made.control("c", in: "3", items: [Control.Item(id: "i", level: 2)]),
  ])
  static let draft = RatingDraft(period: Made.period(2026, 2))

  static let profile = Made.profile(
    [set],
    [
      Made.rating("a", Made.tier(2), evidence: [Made.evidence(.record, "2025-01-01")]),
      Made.rating("a", plant, .unanswered) { $0.owner = "佐藤" },
      Made.rating("b", plant, Made.tier(3)) { $0.draft = draft },
      Made.rating("b", scada, .unanswered),
      Made.rating("c", scada, .unknown),
      Made.rating("c", plant, .unanswered) { $0.draft = draft },
    ])

  static let register = OrganisationRegister(
    kind: .operator, organisation: Organisation(name: "組織"),
    units: [OrganisationUnit(id: "plant", name: "工場", roles: [], owner: "鈴木")], services: [],
    systems: [
      System(id: "scada", name: "監視", environment: .ot, services: [], owner: "plant")
    ])

  @Test func `questions are answered, drafts, or unanswered`() {
    let all = Progress.overall(Self.profile)
    #expect(all.asked == 6)
    #expect([all.answered, all.drafts, all.unanswered] == [2, 2, 2])
    #expect([all.unknown, all.stoodInFor, all.stale] == [1, 1, 1])
    #expect(all.done?.description == "50.0%")
  }

  @Test func `nothing asked is no progress at all`() {
    #expect(Progress.overall(Made.profile([], [])).done == nil)
  }

  @Test func `progress is told for every scope, the organisation first`() {
    let found = Progress.byScope(Self.profile)
    #expect(
      found.map(\.subject) == [.scope(.organisation), .scope(Self.plant), .scope(Self.scada)])
    #expect(found.map(\.asked) == [1, 3, 2])
    #expect(found.map(\.answered) == [1, 0, 1])
  }

  @Test func `whoever is named in the rating comes before whoever answers for the part`() {
    let found = Progress.byOwner(Self.profile, in: Self.register)
    #expect(found.map(\.subject) == [.owner("佐藤"), .owner("鈴木"), .owner(nil)])
    #expect(found.map(\.asked) == [1, 4, 1])
  }

  @Test func `progress is told for every top group in the order of the catalogue`() {
    let found = Progress.bySection(Self.profile)
    #expect(
      found.map(\.subject)
        == [.section(catalog: "cat", group: "5"), .section(catalog: "cat", group: "3")])
    #expect(found.map(\.asked) == [4, 2])
  }

  @Test func `the parts always come to the whole`() {
    let whole = Progress.overall(Self.profile)
    let cuts = [
      Progress.byScope(Self.profile), Progress.byOwner(Self.profile, in: Self.register),
      Progress.bySection(Self.profile),
    ]
    for parts in cuts {
      #expect(parts.map(\.asked).reduce(0, +) == whole.asked)
      #expect(parts.map(\.drafts).reduce(0, +) == whole.drafts)
      #expect(parts.map(\.stale).reduce(0, +) == whole.stale)
    }
  }
}

@Suite struct ObstacleTests {
  @Test func `nothing stands in the way of a period that is answered`() {
    let set = Made.set([Made.control("a"), Made.control("b")])
    let profile = Made.profile(
      [set],
      [
        Made.rating("a", Made.tier(2)), Made.rating("a", .unit("plant"), .unanswered),
        Made.rating("b", .notApplicable) { $0.reason = "工場がない" },
        Made.rating("b", .unit("x"), .unknown),
      ])
    #expect(Obstacle.all(in: profile) == [])
  }

  @Test func `each obstacle is counted, with the first question it concerns`() throws {
    let items = [Control.Item(id: "i", level: 2), Control.Item(id: "j", level: 3)]
    let set = Made.set(["a", "b", "c", "d", "e", "f"].map { Made.control($0, items: items) })
    let profile = Made.profile(
      [set],
      [
        Made.rating("a", .unanswered), Made.rating("b", .unit("plant"), .unanswered),
        Made.rating("c", .adopted(.items(["i": .full]))),
        Made.rating("d", Made.tier(3)) { $0.draft = RatingDraft(period: Made.period(2026, 2)) },
        Made.rating("e", .notAdopted), Made.rating("f", .notApplicable),
        Made.rating("f", .unit("plant"), Made.tier(7)), Made.rating("gone", Made.tier(1)),
      ])
    let found = Obstacle.all(in: profile)
    #expect(found.map(\.id) == ["CLS01", "CLS02", "CLS03", "CLS04", "CLS05", "CLS06"])
    #expect(found.map(\.count) == [2, 1, 1, 2, 1, 1])
    #expect(found.map(\.example.control) == ["a", "c", "d", "e", "f", "gone"])
    #expect(found.dropFirst().first?.remedy.english.contains("score show c") == true)
    #expect(found.last?.remedy.japanese.contains("catalog show cat") == true)
  }
}
