import GapAnalysis
import ProfileModel
import Testing
import Wording

@Suite struct ProfileDiffTests {
  static let plant = Scope.unit("plant")
  static let set = Made.set(["a", "b", "c", "d"].map { Made.control($0) })
  static let quarter2 = Made.period(2026, 2)

  static func before(_ set: ControlSet, _ ratings: [Rating]) -> Profile {
    Made.profile([set], ratings, period: quarter2, asOf: "2026-09-30")
  }

  @Test func `questions and controls are told apart`() throws {
    let before = Self.before(
      Self.set,
      [
        Made.rating("a", Made.tier(2)), Made.rating("a", Self.plant, Made.tier(1)),
        Made.rating("b", Made.tier(3)), Made.rating("d", Made.tier(3)),
      ])
    let after = Made.profile(
      [Self.set],
      [
        Made.rating("a", Made.tier(3)), Made.rating("a", Self.plant, Made.tier(1)),
        Made.rating("b", Made.tier(3)), Made.rating("b", Self.plant, Made.tier(2)),
        Made.rating("c", Made.tier(4)),
      ])
    let diff = ProfileDiff(before, after)
    #expect([diff.before, diff.after] == [Self.quarter2, Made.quarter])
    #expect(diff.questions.map(\.key.description) == ["a", "b@unit:plant", "c", "d"])
    #expect(diff.questions.map(\.changes) == [[.rose], [.added], [.added], [.removed]])
    // The plant holds control a down, so it has not risen; its new answer takes control b down.
    #expect(diff.controls.map(\.control.id) == ["b", "c", "d"])
    #expect(diff.controls.map(\.changes) == [[.fell], [.added], [.removed]])
    let coverage = try #require(diff.coverage.first)
    #expect(coverage.compared == Share(2, of: 3))
    #expect(!coverage.isNewEdition)
  }

  @Test func `evidence that grew old or was lost is told`() {
    let record = Made.evidence(.record, "2025-11-01")
    let before = Self.before(
      Self.set,
      [
        Made.rating("a", Made.tier(3), evidence: [record]),
        Made.rating("b", Made.tier(3), evidence: [record]),
        Made.rating("c", Made.tier(2), evidence: [Made.evidence(.record, "2024-01-01")]),
      ])
    let after = Made.profile(
      [Self.set],
      [
        Made.rating("a", Made.tier(4), evidence: [record]), Made.rating("b", Made.tier(3)),
        Made.rating("c", Made.tier(2), evidence: [Made.evidence(.record, "2024-01-01")]),
      ])
    let diff = ProfileDiff(before, after)
    #expect(diff.questions.map(\.changes) == [[.rose, .becameStale], [.lostEvidence]])
    #expect(diff.count(of: .becameStale) == 1)
  }

  @Test func `over a new edition only what means the same is compared`() throws {
    let new = Made.set(["a", "b", "e"].map { Made.control($0) }, edition: "2")
    let before = Self.before(Self.set, ["a", "b", "c"].map { Made.rating($0, Made.tier(2)) })
    let after = Made.profile([new], ["a", "b", "e"].map { Made.rating($0, Made.tier(4)) })
    let strict = ProfileDiff(before, after)
    #expect(strict.questions.map(\.key.control) == ["e", "c"])
    #expect(strict.questions.map(\.changes) == [[.added], [.removed]])
    let diff = ProfileDiff(before, after) { $0 == "cat" ? ["a", "c"] : [] }
    #expect(diff.questions.map(\.key.control) == ["a", "e", "c"])
    #expect(diff.controls.map(\.changes) == [[.rose], [.added], [.removed]])
    let coverage = try #require(diff.coverage.first)
    #expect(coverage.isNewEdition)
    #expect(coverage.compared == Share(1, of: 3))
    #expect(strict.coverage.first?.compared == Share(0, of: 3))
  }

  @Test func `a catalogue that took the place of another is compared over linked pairs`() throws {
    let items = [Control.Item(id: "b.i1", level: 2), Control.Item(id: "b.i2", level: 3)]
    let old = Made.set([Made.control("a"), Made.control("b", items: items), Made.control("c")])
    let new = Made.set(["x", "y", "z"].map { Made.control($0) }, catalog: "new", edition: "7")
    let key = { (control: String) in RatingKey(catalog: "new", control: control) }
    let before = Self.before(
      old,
      [
        Made.rating("a", Made.tier(2)),
        Made.rating("b", .adopted(.items(["b.i1": .full, "b.i2": .full]))),
        Made.rating("c", Made.tier(1)),
      ])
    let after = Made.profile(
      [new], ["x", "y", "z"].map { Rating(key($0), answer: Made.tier(3)) })
    let link = EditionLink(
      from: old.catalog.name, to: new.catalog.name, controls: ["a": "x", "b": "y", "q": "z"])
    let diff = ProfileDiff(before, after, links: [link])
    #expect(diff.questions.map(\.key.full) == ["new/x", "new/z", "cat/c"])
    #expect(diff.questions.map(\.changes) == [[.rose], [.added], [.removed]])
    #expect(diff.controls.map(\.changes) == [[.rose], [.added], [.removed]])
    #expect(diff.coverage.map(\.pairs) == [2, nil])
    #expect(diff.coverage.first?.before == old.catalog)
    #expect(diff.coverage.first?.compared == Share(2, of: 3))
    #expect(ProfileDiff(before, after).count(of: .added) == 3, "without a link all is new")
  }

  @Test func `tiers of another scale are not compared`() {
    let short = TierScale(name: "short", levels: Array(Made.scale.levels.prefix(3)))
    let before = Self.before(Self.set, [Made.rating("a", Made.tier(2))])
    let after = Made.profile(
      [Made.set([Made.control("a")], scale: short)], [Made.rating("a", Made.tier(3))])
    #expect(ProfileDiff(before, after).questions == [])
    #expect(ProfileDiff(before, after).coverage.map(\.compared) == [Share(0, of: 1)])
  }

  @Test func `a catalogue that comes or goes brings its questions and takes them`() {
    let own = Made.set([Made.control("x")], catalog: "own")
    let asked = Rating(RatingKey(catalog: "own", control: "x"), answer: Made.tier(2))
    let plain = Self.before(Self.set, [Made.rating("a", Made.tier(2))])
    let more = Made.profile([Self.set, own], [Made.rating("a", Made.tier(2)), asked])
    let came = ProfileDiff(plain, more)
    #expect(came.questions.map(\.changes) == [[.added]])
    #expect(came.coverage.map(\.before?.id) == ["cat", nil])
    let went = ProfileDiff(more, plain)
    #expect(went.questions.map(\.changes) == [[.removed]])
    #expect(went.controls.map(\.catalog) == ["own"])
    #expect(went.coverage.map(\.after?.id) == ["cat", nil])
  }

  @Test func `a profile does not differ from itself`() {
    var draws = Draws(seed: 32)
    let profile = Self.before(
      Self.set, Self.set.controls.map { Made.rating($0.id, draws.answer()) })
    let diff = ProfileDiff(profile, profile)
    #expect(diff.questions == [])
    #expect(diff.controls == [])
  }
}
