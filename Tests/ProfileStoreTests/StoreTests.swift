import ProfileModel
import ProfileStore
import TestSupport
import Testing
import Wording

/// What goes into the store comes out of it, with a journal entry for every change.
@Suite(.temporaryFolder) struct StoreTests {
  @Test func `the organisation comes back as it was set`() throws {
    let store = try newStore(kind: .ministry)
    let label = try HandlingLabel(scheme: .confidentiality, level: "２", restriction: "関係者限り")
    let edited = try store.editOrganisation(by: stamp(1)) { organisation in
      organisation.sector = "electricity"
      organisation.regimes = ["b", "a"]
      organisation.calendar = FiscalCalendar(startMonth: 7) ?? .april
      organisation.label = label
    }
    let register = try store.register()
    #expect(register.organisation == edited.organisation && edited.changed)
    #expect(register.kind == .ministry)
    #expect(register.organisation.label?.level == "2")
  }

  @Test func `an edit that fails half way changes nothing`() throws {
    let store = try newStore()
    #expect(throws: Failure.self) {
      try store.editOrganisation(by: stamp()) { organisation throws(Failure) in
        organisation.name = "別"
        throw Failure(.input, at: .word("x"), Text(same: "x"), remedy: Text(same: "y"))
      }
    }
    #expect(try store.register().organisation.name == "みほん")
    #expect(try store.journal().count == 1)
  }

  @Test func `services and systems come back, linked`() throws {
    let store = try newStore()
    try store.addServices("grid", "retail")
    let system = System(
      id: "scada", name: "監視", environment: .ot, services: ["retail", "grid"], owner: "給電部")
    #expect(try store.editSystem("scada", by: stamp()) { _ in system }.changed)
    #expect(try !store.editSystem("scada", by: stamp()) { _ in system }.changed)
    #expect(try store.register().systems == [system])
    #expect(try store.journal().map(\.verb).suffix(1) == ["system.set"])
  }

  @Test func `a system cannot stand behind a service that is not there`() throws {
    let store = try newStore()
    try store.addServices("grid")
    let failure = #expect(throws: Failure.self) {
      try store.editSystem("x", by: stamp()) { _ in
        System(id: "x", name: "x", environment: .it, services: ["gird"])
      }
    }
    #expect(failure?.problems.first?.remedy[.english].hasPrefix("did you mean 'grid'?") == true)
    #expect(try store.register().systems.isEmpty)
  }

  @Test func `a service with systems behind it stays`() throws {
    let store = try newStore()
    try store.addServices("grid", "retail")
    _ = try store.editSystem("x", by: stamp()) { _ in
      System(id: "x", name: "x", environment: .it, services: ["grid"])
    }
    #expect(throws: Failure.self) { try store.removeService("grid", by: stamp()) }
    try store.removeService("retail", by: stamp())
    try store.removeSystem("x", by: stamp())
    try store.removeService("grid", by: stamp())
    #expect(try store.register().services.isEmpty)
    #expect(throws: Failure.self) { try store.removeSystem("x", by: stamp()) }
  }

  @Test func `an import counts what it did, a rehearsal says the same and does nothing`() throws {
    let store = try newStore()
    func systems(_ name: String) -> [System] {
      ["a", "b", "c"].map {
        System(id: $0, name: $0 == "b" ? name : $0, environment: .it, services: [])
      }
    }
    let first = try store.importSystems(by: stamp(), rehearsing: false, progress: { _, _ in }) {
      _ in
      Array(systems("b").prefix(2))
    }
    #expect(first.added == ["a", "b"])
    for rehearsing in [true, false] {
      let second = try store.importSystems(
        by: stamp(), rehearsing: rehearsing, progress: { _, _ in }
      ) {
        _ in systems("B")
      }
      #expect(second == ImportOutcome(added: ["c"], changed: ["b"], unchanged: 1))
      #expect(try store.register().systems.count == (rehearsing ? 2 : 3))
    }
    #expect(try store.journal().count == 3)
  }

  @Test func `a name spelt with other code points is a change`() throws {
    let store = try newStore()
    for name in ["ガス", "カ\u{3099}ス"] {
      #expect(try store.editOrganisation(by: stamp()) { $0.name = name }.changed)
      #expect(Array(try store.register().organisation.name.utf8) == Array(name.utf8))
    }
  }

  @Test func `a workspace is not made twice`() throws {
    _ = try newStore()
    #expect(throws: Failure.self) { _ = try newStore() }
  }
}

extension Store {
  /// Registers services by their ids.
  borrowing func addServices(_ ids: String...) throws {
    for id in ids { _ = try editService(id, by: stamp()) { _ in Service(id: id, name: id) } }
  }
}
