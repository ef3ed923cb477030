import ProfileModel
import ProfileStore
import TestSupport
import Testing
import Wording

/// The journal holds every change: what it says of each thing is what the tables hold.
@Suite(.temporaryFolder) struct ReplayTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `any run of changes leaves tables that the journal accounts for`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let store = try newStore()
    for step in 1...60 {
      // Changes that make no sense are refused, and leave no trace either.
      _ = try? change(store, step, &generator)
      if step % 20 == 0 { #expect(try contentFaults(of: store).isEmpty) }
    }
    #expect(try contentFaults(of: store).isEmpty)
    #expect(try store.journal().count > 20)
  }

  @Test func `a restored store is accounted for by its own journal`() throws {
    let store = try newStore()
    try store.addServices("grid")
    let copy = try store.backUp(to: nil, by: stamp())
    try store.addServices("retail")
    _ = try Store.restore(copy.path, in: store.folder, by: stamp(1))
    #expect(try contentFaults(of: store).isEmpty)
  }

  private func contentFaults(of store: borrowing Store) throws -> [String] {
    let examinations = try Store.examine(store.folder)
    return try #require(examinations.first { $0.id == "content" }).faults.map(\.english)
  }

  private func change(
    _ store: borrowing Store, _ step: Int, _ generator: inout SplitMix64
  ) throws {
    let names = ["送配電", "発電", "\"引用\"\\n", "カ\u{3099}ス", "=1+1", "😀"]
    let id = "x\(Int.random(in: 0..<5, using: &generator))"
    let name = names.randomElement(using: &generator) ?? "x"
    switch Int.random(in: 0..<18, using: &generator) {
    case 0: _ = try store.editOrganisation(by: stamp(step)) { $0.name = name }
    case 1, 2: _ = try store.editService(id, by: stamp(step)) { _ in Service(id: id, name: name) }
    case 3: try store.removeService(id, by: stamp(step))
    case 4:
      _ = try store.editSystem(id, by: stamp(step)) { _ in
        System(id: id, name: name, environment: .ot, services: ["x0", "x1"], owner: name)
      }
    case 5:
      _ = try store.importSystems(by: stamp(step), rehearsing: step % 5 == 0, progress: { _, _ in })
      {
        _ in
        (0..<4).map { System(id: "x\($0)", name: name, environment: .cloud, services: []) }
      }
    case 6: try store.removeSystem(id, by: stamp(step))
    case 7:
      let offers = (0..<3).map { number in
        Store.CatalogOffer(
          id: "c\(number)", edition: "\(step % 3)", kind: "controls", content: "{\"x\":\"\(name)\"}"
        )
      }
      _ = try store.loadCatalogs(offers, by: stamp(step), rehearsing: step % 5 == 0) { _, offer in
        Failure(.input, at: .word(offer.catalog.name), Text(same: "-"), remedy: Text(same: "-"))
      }
    case 8:
      if let catalog = try store.catalogs().randomElement(using: &generator) {
        try store.unloadCatalog(catalog, by: stamp(step))
      }
    case 9:
      _ = try store.editUnit(id, by: stamp(step)) { _ in
        OrganisationUnit(id: id, name: name, roles: ["it", "ot"], owner: name)
      }
    case 10: try store.removeUnit(id, by: stamp(step))
    case 11, 12:
      let period = try #require(PeriodID("2026Q\(step % 4 + 1)"))
      let scope = step % 2 == 0 ? Scope.organisation : .unit(id)
      var rating = Rating(RatingKey(catalog: "sample", control: "1.\(step % 3)", scope: scope))
      rating.answer = [.unanswered, .unknown, .adopted(.tier(step % 4 + 1))][step % 3]
      rating.remark = name
      rating.evidence = [Evidence(title: name, grade: .record)]
      _ = try store.changeRatings(in: period, by: stamp(step), rehearsing: step % 5 == 0) { _ in
        [rating]
      }
      _ = try store.removeQuestions([rating.key], of: period, by: stamp(step))
    case 14: _ = try store.saveMapping(SavedMapping(name: id, content: name), by: stamp(step))
    case 15: try store.removeMapping(id, by: stamp(step))
    case 16:
      var target = TargetStoreTests.policy("1.\(step % 3)", tier: step % 4 + 1)
      target.why = name
      _ = try store.changeRegister(by: stamp(step), rehearsing: step % 5 == 0) { _ in
        RegisterEdit(writing: [target])
      }
    case 17:
      _ = try store.changeRegister(Target.self, as: "remove", because: name, by: stamp(step)) {
        stored in RegisterEdit(removing: stored.prefix(1).map(\.value.registerID))
      }
    default:
      let period = try #require(PeriodID("2026Q\(step % 4 + 1)"))
      switch step % 3 {
      case 0:
        _ = try store.openPeriod(period, by: stamp(step)) { _ in
          Store.Opening(sets: [SampleSet.small], ratings: SampleSet.small.openRatings)
        }
      case 1: _ = try store.closePeriod(period, by: stamp(step), asOf: today, method: "1")
      default: _ = try store.reopenPeriod(period, because: name, by: stamp(step))
      }
    }
  }
}
