import ProfileModel
import ProfileStore
import TestSupport
import Testing
import Wording

/// The store keeps each catalogue edition whole, and for good once a period was closed with it.
@Suite(.temporaryFolder) struct CatalogStoreTests {
  @Test func `catalogues come in together, with one entry in the journal`() throws {
    let store = try newStore()
    let fates = try load(Self.offer("a"), Self.offer("b"), into: store)
    #expect(fates == [.added, .added])
    #expect(try store.catalogs().map(\.name) == ["a@1", "b@1"])
    let entry = try #require(try store.journal().last)
    #expect(entry.verb == "catalog.load" && entry.subject == "catalogs")
    #expect(entry.payload.contains(try store.catalogs()[0].digest))
    #expect(try store.content(of: try store.catalogs()[0]) == "{\"says\":\"a\"}")
  }

  @Test func `the same again changes nothing and leaves no trace`() throws {
    let store = try newStore()
    try load(Self.offer("a"), into: store)
    let length = try store.journal().count
    #expect(try load(Self.offer("a"), into: store) == [.unchanged])
    #expect(try store.journal().count == length)
  }

  @Test func `an edition that nothing rests on may be mended`() throws {
    let store = try newStore()
    try load(Self.offer("a"), into: store)
    #expect(try load(Self.offer("a", "mended"), into: store) == [.replaced])
    #expect(try store.content(of: try store.catalogs()[0]) == "{\"says\":\"mended\"}")
  }

  @Test func `an edition that a closed period was frozen with stays, and nothing else comes in`()
    throws
  {
    let store = try newStore()
    try load(Self.offer("a"), into: store)
    try close("2026Q3", in: store)
    let failure = try #require(throws: Failure.self) {
      try load(Self.offer("b"), Self.offer("a", "changed"), into: store)
    }
    #expect(
      failure.problems.map(\.what.english) == ["{\"says\":\"a\"} became {\"says\":\"changed\"}"])
    #expect(try store.catalogs().map(\.name) == ["a@1"])
    #expect(try store.content(of: try store.catalogs()[0]) == "{\"says\":\"a\"}")
  }

  @Test func `a new edition goes beside the one in use`() throws {
    let store = try newStore()
    try load(Self.offer("a"), into: store)
    try close("2026Q3", in: store)
    #expect(try load(Self.offer("a", "new", edition: "2"), into: store) == [.added])
    #expect(try store.catalogs().map(\.name) == ["a@1", "a@2"])
  }

  @Test func `a rehearsal says what would happen and does nothing`() throws {
    let store = try newStore()
    #expect(try load(Self.offer("a"), into: store, rehearsing: true) == [.added])
    #expect(try store.catalogs().isEmpty)
  }

  @Test func `a catalogue is let go of until a period was closed with it`() throws {
    let store = try newStore()
    try load(Self.offer("a"), Self.offer("b"), into: store)
    try store.unloadCatalog(try store.catalogs()[0], by: stamp())
    #expect(try store.catalogs().map(\.name) == ["b@1"])
    try close("2026Q3", in: store)
    let kept = try store.catalogs()[0]
    let failure = try #require(throws: Failure.self) {
      try store.unloadCatalog(kept, by: stamp())
    }
    #expect(failure.problems.map(\.what.japanese) == ["この版で評価している期があります"])
    #expect(try store.catalogs() == [kept])
  }

  @Test func `a snapshot names the catalogues by digest`() throws {
    let store = try newStore()
    try load(Self.offer("a"), into: store)
    try close("2026Q3", in: store)
    let period = try store.period(try #require(PeriodID("2026Q3")))
    let content = try #require(try store.snapshot(of: period))
    let catalog = try store.catalogs()[0]
    #expect(content.contains("\"catalogs\":[\(catalog.json.canonical)]"))
  }

  private static func offer(
    _ id: String, _ says: String? = nil, edition: String = "1"
  ) -> Store.CatalogOffer {
    Store.CatalogOffer(
      id: id, edition: edition, kind: "controls", content: "{\"says\":\"\(says ?? id)\"}")
  }

  @discardableResult private func load(
    _ offers: Store.CatalogOffer..., into store: borrowing Store, rehearsing: Bool = false
  ) throws -> [Store.CatalogFate] {
    try store.loadCatalogs(offers, by: stamp(), rehearsing: rehearsing) { stored, offer in
      Failure(
        .input, at: .word(offer.catalog.name), Text(same: "\(stored) became \(offer.content)"),
        remedy: Text(same: "-"))
    }
  }

  private func close(_ id: String, in store: borrowing Store) throws {
    let id = try #require(PeriodID(id))
    _ = try store.openPeriod(id, by: stamp())
    _ = try store.closePeriod(id, by: stamp(), asOf: today, method: "1")
  }
}
