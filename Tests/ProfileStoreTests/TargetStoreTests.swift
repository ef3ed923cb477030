import ProfileModel
import ProfileStore
import TestSupport
import Testing

/// What is wanted of the controls, as the store keeps it and kept it before.
@Suite(.temporaryFolder) struct TargetStoreTests {
  static func policy(_ control: String, tier: Int) -> Target {
    Target(Target.ID(RatingKey(catalog: "sample", control: control), .policy), tier: tier)
  }

  /// A claim in which everything is said that can be.
  private static var full: Target {
    let id = Target.ID(
      RatingKey(catalog: "sample", control: "1.1", scope: .unit("plant")), .obligation,
      origin: "法律 \"第二\"", clause: "5 条\\", from: CivilDate("2027-04-01"))
    var target = Target(id, tier: 3)
    target.why = "施行\n二行目"
    target.approver = "承認者"
    target.approvedOn = CivilDate("2026-11-20")
    target.funding = "FY2026"
    target.expires = CivilDate("2027-11-20")
    return target
  }

  @discardableResult
  private func write(
    _ targets: [Target], to store: borrowing Store, at second: Int, because why: String? = nil
  ) throws -> RegisterEdit<Target> {
    try store.changeRegister(because: why, by: stamp(second)) { _ in RegisterEdit(writing: targets)
    }
  }

  @Test func `a target comes back as it was kept`() throws {
    let store = try newStore()
    #expect(
      try write([Self.full, Self.policy("1.2", tier: 2)], to: store, at: 1).written.count == 2)
    let stored = try store.register(Target.self)
    #expect(Set(stored) == [Self.full, Self.policy("1.2", tier: 2)])
    #expect(stored.map(\.registerID) == stored.map(\.registerID).sorted())
  }

  @Test func `what changes nothing or is only tried leaves no entry`() throws {
    let store = try newStore()
    try write([Self.full], to: store, at: 1)
    let length = try store.journal().count
    #expect(try write([Self.full], to: store, at: 2).isEmpty)
    let tried = try store.changeRegister(by: stamp(3), rehearsing: true) { _ in
      RegisterEdit(writing: [Self.policy("1.1", tier: 4)])
    }
    #expect(tried.written.count == 1)
    #expect(try store.register(Target.self) == [Self.full])
    #expect(try store.journal().count == length)
  }

  @Test func `every version is kept with who made it and why, its removal too`() throws {
    let store = try newStore()
    let id = Self.policy("1.1", tier: 1).registerID
    for tier in 1...3 {
      try write([Self.policy("1.1", tier: tier)], to: store, at: tier, because: "why \(tier)")
    }
    _ = try store.changeRegister(Target.self, as: "remove", because: "要らない", by: stamp(4)) { _ in
      RegisterEdit(removing: [id, "nothing"])
    }
    let history = try store.history(of: id, Target.self)
    #expect(history.map(\.value?.tier) == [1, 2, 3, nil])
    #expect(history.map(\.why) == ["why 1", "why 2", "why 3", "要らない"])
    #expect(history.map(\.actor.name) == Array(repeating: "試験者", count: 4))
    #expect(try store.register(Target.self).isEmpty)
    #expect(try store.journal().last?.verb == "target.remove")
  }

  @Test func `the targets of an earlier time can be seen again`() throws {
    let store = try newStore()
    try write([Self.policy("1.1", tier: 1)], to: store, at: 10)
    try write([Self.policy("1.1", tier: 3), Self.policy("1.2", tier: 2)], to: store, at: 20)
    let seen = try [9, 10, 19, 20].map { second in
      try store.register(Target.self, asOf: stamp(second).time).map(\.tier)
    }
    #expect(seen == [[], [1], [1], [3, 2]])
    #expect(
      try store.register(Target.self, asOf: stamp(30).time) == (try store.register(Target.self)))
  }

  @Test func `a closed period keeps its targets against a change in the same second`() throws {
    let store = try newStore()
    let id = try #require(PeriodID("2026Q2"))
    _ = try store.openPeriod(id, by: stamp(1))
    try write([Self.policy("1.1", tier: 1)], to: store, at: 2)
    let closed = try store.closePeriod(id, by: stamp(2), asOf: today, method: "1")
    try write([Self.policy("1.1", tier: 3), Self.policy("1.2", tier: 2)], to: store, at: 2)
    #expect(try store.register(Target.self, asOf: closed).map(\.tier) == [1])
    let open = try store.reopenPeriod(id, because: "誤り", by: stamp(2))
    #expect(try store.register(Target.self, asOf: open).map(\.tier) == [3, 2])
    let again = try store.closePeriod(id, by: stamp(2), asOf: today, method: "1")
    #expect(try store.register(Target.self, asOf: again).map(\.tier) == [3, 2])
  }

  @Test(arguments: ["why", "approver"])
  func `a text that no cell would hold is refused by its name`(_ part: String) throws {
    let store = try newStore()
    var target = Self.policy("1.1", tier: 2)
    let fits = String(repeating: "長", count: FreeText.longest)
    (target.why, target.approver) = part == "why" ? (fits + "い", "甲") : ("甲", fits + "い")
    let failure = try #require(throws: Failure.self) { try write([target], to: store, at: 1) }
    #expect(
      failure.problems.map(\.what.english) == [
        "the text of '\(part)' is too long (32768 characters)"
      ])
    (target.why, target.approver) = (fits, "甲")
    #expect(try write([target], to: store, at: 2).written.count == 1)
    let long = OrganisationUnit(id: "it", name: fits + "い", roles: [])
    #expect(throws: Failure.self) { try store.editUnit("it", by: stamp(3)) { _ in long } }
  }

  @Test func `a target written past the journal is found`() throws {
    let store = try newStore()
    try write([Self.policy("1.1", tier: 1)], to: store, at: 1)
    let edit = """
      import sqlite3, sys
      db = sqlite3.connect(sys.argv[1])
      db.execute("UPDATE register_entry SET content = replace(content, '\\"tier\\":1', '\\"tier\\":4')")
      db.commit()
      """
    let run = try runProgram("/usr/bin/env", ["python3", "-c", edit, Store.path(in: store.folder)])
    #expect(run.status == 0, "\(run.errors)")
    let content = try Store.examine(store.folder).first { $0.id == "content" }
    #expect(content?.faults.map(\.english) == ["target policy sample/1.1@organisation"])
  }
}
