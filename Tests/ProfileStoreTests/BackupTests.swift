import Files
import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import ProfileStore

/// Backups are whole, and come back.
@Suite(.temporaryFolder) struct BackupTests {
  @Test func `a backup comes back, and what stood there is kept`() throws {
    let store = try newStore()
    try store.addServices("grid")
    let copy = try store.backUp(to: nil, by: stamp())
    try store.addServices("retail")

    let restoration = try Store.restore(copy.path, in: store.folder, by: stamp(1))
    #expect(restoration.journal == copy.journal)
    #expect(
      try store.register().services.map(\.id) == ["grid"], "an open store sees the new content")
    #expect(try store.journal().last?.verb == "store.restore")
    _ = try store.verifyJournal()

    let kept = try #require(restoration.kept)
    let back = try Store.restore(kept, in: store.folder, by: stamp(2))
    #expect(back.journal.length == 3)
    #expect(try store.register().services.map(\.id) == ["grid", "retail"])
  }

  @Test func `backups and restores within one second all keep their files`() throws {
    let store = try newStore()
    let copies = try (1...3).map { _ in try store.backUp(to: nil, by: stamp()).path }
    #expect(Set(copies).count == 3)
    let kept = try (1...3).map { _ in
      try Store.restore(copies[0], in: store.folder, by: stamp()).kept
    }
    #expect(Set(kept).count == 3)
  }

  @Test func `a rehearsed restore changes nothing`() throws {
    let store = try newStore()
    let copy = try store.backUp(to: nil, by: stamp())
    try store.addServices("grid")
    _ = try Store.restore(copy.path, in: store.folder, by: stamp(1), rehearsing: true)
    #expect(try store.register().services.count == 1)
    #expect(try Folder.names(in: store.folder).filter { $0.contains("restore") }.isEmpty)
  }

  @Test(
    arguments: [
      "UPDATE service SET name = 'forged'", "DROP TABLE register_entry",
      "CREATE TABLE foreign_table (id TEXT) STRICT", "PRAGMA user_version = 3",
    ], [true, false])
  func `a backup that was tampered with is refused, rehearsed or not`(
    _ tampering: String, _ isRehearsal: Bool
  ) throws {
    let store = try newStore()
    try store.addServices("grid")
    let copy = try store.backUp(to: nil, by: stamp())
    try Connection(copy.path, .existing).execute(tampering)
    #expect(throws: Failure.self) {
      _ = try Store.restore(copy.path, in: store.folder, by: stamp(1), rehearsing: isRehearsal)
    }
  }

  @Test(arguments: MigrationTests.formats ?? [])
  func `a backup of an earlier format is looked through in today's shape`(name: String) throws {
    let backup = "\(Repository.root)/Tests/ProfileStoreTests/Schemas/\(name)"
    let folder = try TemporaryFolder.path + "/workspace"
    let rehearsed = try Store.restore(backup, in: folder, by: stamp(), rehearsing: true)
    #expect(!Folder.exists(folder))
    #expect(try Store.restore(backup, in: folder, by: stamp()).journal == rehearsed.journal)
  }

  @Test func `what is not a whole backup is refused and nothing is replaced`() throws {
    let store = try newStore()
    let copy = try store.backUp(to: nil, by: stamp())
    let whole = try FileReader.bytes(of: copy.path)
    let bad = try TemporaryFolder.path + "/bad.db"
    let name = Array("tester".utf8)
    var forged = whole
    let place = try #require(whole.indices.first { whole[$0...].starts(with: name) })
    forged[place] = UInt8(ascii: "T")
    for bytes in [[], Array("text".utf8), Array(whole.prefix(9_000)), forged] {
      try OutputFile.write(bytes, to: bad, existing: .replace)
      #expect(throws: Failure.self) {
        _ = try Store.restore(bad, in: store.folder, by: stamp(1))
      }
    }
    #expect(throws: Failure.self) {
      _ = try Store.restore(bad + ".gone", in: store.folder, by: stamp(1))
    }
    #expect(try store.journal().count == 1)
  }

  @Test func `a backup does not take the place of another file unasked`() throws {
    let store = try newStore()
    let path = try TemporaryFolder.path + "/copy.db"
    _ = try store.backUp(to: path, by: stamp())
    #expect(throws: Failure.self) { _ = try store.backUp(to: path, by: stamp()) }
    _ = try store.backUp(to: path, replacing: true, by: stamp())
  }
}
