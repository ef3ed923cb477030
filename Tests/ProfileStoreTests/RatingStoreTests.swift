import ProfileModel
import ProfileStore
import TestSupport
import Testing

/// Ratings, what they were, and the periods they belong to.
@Suite(.temporaryFolder) struct RatingStoreTests {
  private let quarter = PeriodID("2026Q3")
  private let key = RatingKey(catalog: "sample", control: "1.1")

  private func opened() throws -> Store {
    let store = try newStore()
    _ = try store.openPeriod(try #require(quarter), by: stamp(1)) { _ in
      Store.Opening(sets: [SampleSet.small], ratings: SampleSet.small.openRatings)
    }
    return store
  }

  /// A rating in which everything is said that can be.
  static func full(_ key: RatingKey) -> Rating {
    var rating = Rating(key, answer: .adopted(.items(["1.1.a": .large])))
    rating.reason = "理由\n二行目"
    rating.approver = "承認者"
    rating.reviewOn = CivilDate("2027-03-31")
    rating.evidence = [
      Evidence(
        title: "規程", grade: .verified, place: "棚", date: CivilDate("2026-04-01"),
        validUntil: CivilDate("2027-04-01"), digest: "ab"),
      Evidence(title: "記録", grade: .record),
    ]
    rating.exceptions = "例外"
    rating.compensating = "代替"
    rating.remark = "=1+1 \"備考\""
    rating.owner = "担当"
    rating.respondent = "回答者"
    rating.checker = "確認者"
    rating.answeredOn = CivilDate("2026-11-20")
    rating.draft = PeriodID("2026Q2").map { period in
      RatingDraft(
        period: period, sources: [RatingDraft.Source(key, edge: "split")],
        proposal: .adopted(.tier(2)))
    }
    return rating
  }

  @Test func `a rating comes back as it was kept`() throws {
    let store = try opened()
    let period = try #require(quarter)
    let rating = Self.full(key)
    let changed = try store.changeRatings(in: period, by: stamp(2)) { _ in [rating] }
    #expect(changed == [rating])
    let profile = try store.profile(of: try store.period(period), asOf: today)
    #expect(profile[key] == rating)
    #expect(profile.sets == [SampleSet.small])
    #expect(try store.answers(of: period).first { $0.key == key }?.answer == rating.answer)
  }

  @Test func `what changes nothing leaves no entry`() throws {
    let store = try opened()
    let period = try #require(quarter)
    let length = try store.journal().count
    let same = try store.changeRatings(in: period, by: stamp(2)) { stored in
      stored.values.map(\.rating)
    }
    #expect(same.isEmpty)
    _ = try store.changeRatings(in: period, by: stamp(2), rehearsing: true) { _ in
      [Self.full(key)]
    }
    #expect(try store.journal().count == length)
    #expect(try store.ratings(of: period).allSatisfy { $0.rating.answer == .unanswered })
  }

  @Test func `every version of a rating is kept with who made it and why`() throws {
    let store = try opened()
    let period = try #require(quarter)
    for tier in 1...3 {
      var rating = Rating(key, answer: .adopted(.tier(tier)))
      rating.remark = "\(tier)"
      _ = try store.changeRatings(in: period, because: "why \(tier)", by: stamp(tier + 1)) { _ in
        [rating]
      }
    }
    let history = try store.history(of: period, key: key)
    #expect(history.map(\.stored.rating.answer.declaredTier) == [nil, 1, 2, 3])
    #expect(history.map(\.why) == [nil, "why 1", "why 2", "why 3"])
    #expect(history.map(\.stored.revision) == history.map(\.stored.revision).sorted())
    #expect(history.last?.stored == (try store.ratings(of: period)).first { $0.rating.key == key })
    #expect(try store.history(of: period).count == 6)
  }

  @Test func `a closed period takes no rating until it is opened again`() throws {
    let store = try opened()
    let period = try #require(quarter)
    let names = Period.Signatories(prepared: "甲", checked: "乙", approved: "丙")
    let closed = try store.closePeriod(
      period, by: stamp(2), signatories: names, exception: "試行", asOf: today, method: "1")
    #expect(try store.period(period) == closed)
    #expect(closed.closing?.signatories == names)
    let frozen = try #require(try store.snapshot(of: closed))
    #expect(frozen.contains(#""approved_by":"丙""#))
    #expect(throws: Failure.self) {
      _ = try store.changeRatings(in: period, by: stamp(3)) { _ in [Self.full(key)] }
    }
    _ = try store.reopenPeriod(period, because: "誤り", by: stamp(4))
    #expect(try store.period(period).closing == nil)
    #expect(try store.journal().last?.payload.contains("誤り") == true)
    _ = try store.changeRatings(in: period, by: stamp(5)) { _ in [Self.full(key)] }
    let again = try store.closePeriod(period, by: stamp(6), asOf: today, method: "1")
    #expect(again.closing?.snapshot != closed.closing?.snapshot)
    #expect(try store.snapshot(of: closed) == frozen)
  }

  @Test func `closing asks whoever checks, and a refusal leaves the period open`() throws {
    let store = try opened()
    let period = try #require(quarter)
    var seen = 0
    #expect(throws: Failure.self) {
      _ = try store.closePeriod(period, by: stamp(2), asOf: today, method: "1") {
        profile throws(Failure) in
        seen = profile.ratings.count
        throw Failure(.input, [])
      }
    }
    #expect(seen == 3)
    #expect(try store.period(period).closing == nil)
  }

  @Test func `a question goes only while nobody has answered it`() throws {
    let store = try opened()
    let period = try #require(quarter)
    _ = try store.changeRatings(in: period, by: stamp(2)) { _ in [Self.full(key)] }
    #expect(throws: Failure.self) {
      _ = try store.removeQuestions([key], of: period, by: stamp(3))
    }
    let other = RatingKey(catalog: "sample", control: "1.2")
    #expect(try store.removeQuestions([other], of: period, by: stamp(4)) == [other])
    #expect(try store.ratings(of: period).map(\.rating.key.control) == ["1.1", "2.1"])
    #expect(try store.removeQuestions([other], of: period, by: stamp(5)).isEmpty)
  }

  @Test func `what an open period asks about stays in the register`() throws {
    let store = try opened()
    let period = try #require(quarter)
    _ = try store.editUnit("plant", by: stamp(2)) { _ in
      OrganisationUnit(id: "plant", name: "発電所", roles: [])
    }
    let unit = RatingKey(catalog: "sample", control: "1.1", scope: .unit("plant"))
    _ = try store.changeRatings(in: period, by: stamp(3)) { _ in [Rating(unit)] }
    let failure = try #require(throws: Failure.self) { try store.removeUnit("plant", by: stamp(4)) }
    #expect(failure.problems.first?.what.english.contains("2026Q3") == true)
    _ = try store.removeQuestions([unit], of: period, by: stamp(5))
    try store.removeUnit("plant", by: stamp(6))
    #expect(try store.register().units.isEmpty)
  }

  @Test func `a catalogue that a period asks about stays`() throws {
    let store = try newStore()
    _ = try store.loadCatalogs(
      [Store.CatalogOffer(id: "sample", edition: "1", kind: "controls", content: "{}")],
      by: stamp(), rehearsing: false
    ) { _, _ in Failure(.input, []) }
    let catalog = try #require(try store.catalogs().first)
    let set = ControlSet(
      catalog: catalog, title: SampleSet.small.title, scale: SampleSet.small.scale, groups: [],
      controls: [])
    _ = try store.openPeriod(try #require(quarter), by: stamp(1)) { _ in
      Store.Opening(sets: [set])
    }
    #expect(throws: Failure.self) { try store.unloadCatalog(catalog, by: stamp(2)) }
  }

  @Test func `a rating written past the journal is found`() throws {
    let store = try opened()
    let edit = """
      import sqlite3, sys
      db = sqlite3.connect(sys.argv[1])
      db.execute("UPDATE rating SET content = replace(content, 'unanswered', 'unknown'), answer = 'unknown' WHERE control = '1.1'")
      db.commit()
      """
    let run = try runProgram(
      "/usr/bin/env", ["python3", "-c", edit, Store.path(in: store.folder)])
    #expect(run.status == 0, "\(run.errors)")
    let content = try Store.examine(store.folder).first { $0.id == "content" }
    #expect(content?.faults.map(\.english) == ["rating 2026Q3 sample/1.1@organisation"])
  }
}
