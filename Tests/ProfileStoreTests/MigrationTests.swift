import Files
import Foundation
import ProfileModel
import ProfileStore
import TestSupport
import Testing

/// Every earlier format of the store comes up to today's, with a backup of how it was.
@Suite(.temporaryFolder) struct MigrationTests {
  /// The stores that earlier versions of the program wrote, one for each format.
  static let formats = try? FileManager.default
    .contentsOfDirectory(atPath: Repository.root + "/Tests/ProfileStoreTests/Schemas").sorted()

  @Test func `there is a store of every earlier format`() throws {
    let current = try newStore().formatVersion()
    #expect(Self.formats == (1..<current).map { "format-\($0).db" })
  }

  @Test(arguments: formats ?? [])
  func `a store of an earlier format comes up whole`(name: String) throws {
    let folder = try TemporaryFolder.path
    let source = "\(Repository.root)/Tests/ProfileStoreTests/Schemas/\(name)"
    try FileManager.default.copyItem(atPath: source, toPath: Store.path(in: folder))
    let length = try Self.journalLength(of: source)

    let store = try Store.open(in: folder, by: stamp())
    let register = try store.register()
    #expect(register.organisation.name == "みほん電力株式会社(架空)")
    #expect(register.services.map(\.id) == ["generation", "grid"])
    #expect(register.systems.count == 15)
    #expect(try Store.examine(folder).prefix(4).allSatisfy { $0.faults.isEmpty })
    #expect(try store.journal().last?.verb == "store.migrate")
    #expect(try store.verifyJournal().length == length + 1)

    let backups = try Folder.names(in: Store.backupFolder(in: folder))
    #expect(backups == ["before-format-\(try store.formatVersion())-20261120T000000Z.db"])
    _ = try store.openPeriod(try #require(PeriodID("2027Q1")), by: stamp())
  }

  @Test(arguments: formats ?? [])
  func `a store brought up has the same tables as a new one`(name: String) throws {
    let folder = try TemporaryFolder.path
    let source = "\(Repository.root)/Tests/ProfileStoreTests/Schemas/\(name)"
    try FileManager.default.copyItem(atPath: source, toPath: Store.path(in: folder))
    _ = try Store.open(in: folder, by: stamp())
    _ = try newStore()
    let script = """
      import sqlite3, sys
      shapes = [sorted(sqlite3.connect(path).execute("SELECT sql FROM sqlite_schema WHERE sql NOT NULL"))
                for path in sys.argv[1:]]
      sys.exit(shapes[0] != shapes[1])
      """
    let compared = try runProgram(
      "/usr/bin/env",
      ["python3", "-c", script, Store.path(in: folder), Store.path(in: folder + "/workspace")])
    #expect(compared.status == 0, "\(compared.errors)")
  }

  @Test(arguments: formats ?? [])
  func `a backup of an earlier format can be restored`(name: String) throws {
    let source = "\(Repository.root)/Tests/ProfileStoreTests/Schemas/\(name)"
    let folder = try TemporaryFolder.path + "/restored"
    let restoration = try Store.restore(source, in: folder, by: stamp())
    let length = try Self.journalLength(of: source)
    #expect(restoration.journal.length == length)
    let store = try Store.open(in: folder, by: stamp())
    #expect(try store.journal().suffix(2).map(\.verb) == ["store.migrate", "store.restore"])
    #expect(try store.verifyJournal().length == length + 2)
  }

  /// The number of entries that an earlier version of the program wrote.
  private static func journalLength(of path: String) throws -> Int {
    let script =
      "import sqlite3, sys; print(sqlite3.connect(f'file:{sys.argv[1]}?immutable=1', "
      + "uri=True).execute('SELECT count(*) FROM journal').fetchone()[0])"
    let counted = try runProgram("/usr/bin/env", ["python3", "-c", script, path])
    return try #require(Int(counted.output.trimmingCharacters(in: .whitespacesAndNewlines)))
  }
}
