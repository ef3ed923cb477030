import Foundation
import TestSupport
import Testing

/// Stores that were cut off, overwritten, forged or made by others.
@Suite(.temporaryFolder) struct DamagedStoreTests {
  @Test func `a truncated store is said to be damaged, and can be restored`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let backup = try TemporaryFolder.path + "/backup.db"
    try workspace.assess("backup", "--output", backup)
    try truncate(workspace.store, to: 10_000)

    let shown = try workspace.assess("org", "show")
    #expect(shown.status == 4)
    #expect(
      shown.errors == """
        error: \(workspace.store): the store is damaged: leave it as it is and run \
        'assess restore BACKUP' (the damaged file is kept aside)

        """)
    #expect(try workspace.assess("restore", backup).status == 0)
    #expect(try workspace.assess("org", "service", "list").output.contains("grid"))
    let kept = try FileManager.default.contentsOfDirectory(atPath: workspace.folder + "/backups")
    #expect(kept.contains { $0.hasPrefix("before-restore-") })
  }

  @Test func `doctor says what is wrong with a store that cannot be opened`() throws {
    let workspace = try Workspace()
    try workspace.found()
    try sqlite(workspace.store, "DROP TABLE period")
    let missing = try workspace.assess("doctor")
    #expect(missing.status == 1 && missing.output.contains("period"), "\(missing.output)")
    try truncate(workspace.store, to: 10_000)
    let truncated = try workspace.assess("doctor", language: "ja")
    #expect(truncated.status == 1)
    #expect(truncated.output.contains("保存ファイルが壊れています"), "\(truncated.output)")
  }

  @Test func `doctor and a dry run change nothing, not even an old format`() throws {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      atPath: workspace.folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Repository.root + "/Tests/ProfileStoreTests/Schemas/format-1.db",
      toPath: workspace.store)
    let before = try Data(contentsOf: URL(fileURLWithPath: workspace.store))
    let doctor = try workspace.assess("doctor", "--format", "csv")
    #expect(doctor.output.contains("structure,") && !doctor.output.contains("backups"))
    let table = Repository.root + "/catalogs/demo/systems.csv"
    let rehearsed = try workspace.assess("org", "system", "import", table, "--dry-run")
    #expect(
      rehearsed.status == 0 && rehearsed.output.contains("Unchanged  13"), "\(rehearsed.output)")
    let made = try FileManager.default.contentsOfDirectory(atPath: workspace.folder)
    #expect(!made.contains("backups"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: workspace.store)) == before)
  }

  @Test func `a file of another kind is not taken for a store`() throws {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      atPath: workspace.folder, withIntermediateDirectories: true)
    for content in ["", "これは保存ファイルではありません。\n", String(repeating: "x", count: 20_000)] {
      try content.write(toFile: workspace.store, atomically: true, encoding: .utf8)
      let shown = try workspace.assess("org", "show", language: "ja")
      #expect(shown.status == 4)
      #expect(shown.errors.contains("assess の保存ファイルではありません"), "\(shown.errors)")
      let init0 = try workspace.assess("init", "--name", "みほん")
      #expect(init0.status == 3 && init0.errors.contains("exists already"))
      #expect(try String(contentsOfFile: workspace.store, encoding: .utf8) == content)
    }
  }

  @Test func `the database of another program is not touched`() throws {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      atPath: workspace.folder, withIntermediateDirectories: true)
    try sqlite(workspace.store, "CREATE TABLE theirs (x); PRAGMA user_version = 1")
    let before = try Data(contentsOf: URL(fileURLWithPath: workspace.store))
    let shown = try workspace.assess("org", "show")
    #expect(shown.status == 4 && shown.errors.contains("not a store of assess"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: workspace.store)) == before)
  }

  @Test func `a store of a newer assess is refused and left alone`() throws {
    let workspace = try Workspace()
    try workspace.found()
    try sqlite(workspace.store, "PRAGMA user_version = 99")
    let shown = try workspace.assess("org", "show")
    #expect(shown.status == 4)
    #expect(shown.errors.contains("written by a newer assess (format 99"))
    #expect(shown.errors.contains("update assess (the file was not touched)"))
    #expect(try workspace.assess("org", "set", "--name", "x").status == 4)
  }

  @Test func `a backup takes the place even of a store of a newer assess`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let backup = try TemporaryFolder.path + "/backup.db"
    try workspace.assess("backup", "--output", backup)
    try sqlite(workspace.store, "PRAGMA user_version = 99")
    #expect(try workspace.assess("restore", backup).status == 0)
    #expect(try workspace.systemsAfterVerifying() == 0)
  }

  @Test func `an altered snapshot is found, and no backup of it is taken back`() throws {
    let workspace = try Workspace()
    try workspace.found()
    try workspace.assess("period", "open", "2026Q3")
    try workspace.assess("period", "close", "2026Q3")
    let backup = try TemporaryFolder.path + "/backup.db"
    try workspace.assess("backup", "--output", backup)
    for path in [workspace.store, backup] {
      try sqlite(path, "DROP TRIGGER snapshot_stays_as_it_is; UPDATE snapshot SET content = '{}'")
    }
    let doctor = try workspace.assess("doctor")
    #expect(doctor.status == 1 && doctor.output.contains("2026Q3"))
    #expect(try workspace.assess("period", "show", "2026Q3").status == 4)
    #expect(try workspace.assess("restore", backup, "--dry-run").status == 4)
  }

  @Test(arguments: [
    // The words of an entry in the middle.
    ("UPDATE journal SET payload = '{}' WHERE sequence = 2", "journal 2", "was changed after"),
    // Who did it.
    ("UPDATE journal SET name = 'x' WHERE sequence = 1", "journal 1", "was changed after"),
    // The last entry, which a new change would build on.
    ("UPDATE journal SET verb = 'x' WHERE sequence = 3", "journal 3", "was changed after"),
    // An entry taken out.
    ("DELETE FROM journal WHERE sequence = 2", "journal 2", "is missing"),
    // The end cut off.
    ("DELETE FROM journal WHERE sequence = 3", "journal 3", "ends after 2"),
    // A time that is no time.
    ("UPDATE journal SET time = 'x' WHERE sequence = 2", "journal 2", "cannot be read"),
    // The account of the end.
    ("UPDATE workspace SET journal_length = 2", "journal 4", "ends after 3"),
  ])
  func `a tampered journal is found`(sql: String, place: String, what: String) throws {
    let workspace = try Workspace()
    try workspace.found()
    try sqlite(
      workspace.store,
      "DROP TRIGGER journal_keeps_its_rows; DROP TRIGGER journal_keeps_its_words; \(sql)")
    let verified = try workspace.assess("audit", "verify")
    #expect(verified.status == 4)
    #expect(verified.errors.contains(place), "\(verified.errors)")
    #expect(verified.errors.contains(what), "\(verified.errors)")
    #expect(verified.errors.contains("assess restore BACKUP"))
    #expect(try workspace.assess("doctor").status == 1)
    #expect(try workspace.assess("backup").status == 4)
  }

  @Test(arguments: [
    ("UPDATE organisation SET sector = 'gas'", "organisation"),
    ("UPDATE service SET name = 'x' WHERE id = 'grid'", "service grid"),
    ("INSERT INTO service VALUES ('ghost', 'x', NULL)", "service ghost"),
    ("DELETE FROM service WHERE id = 'grid'", "service grid"),
    ("UPDATE system SET environment = 'cloud'", "system scada"),
    ("INSERT INTO system_service VALUES ('scada', 'grid')", "system scada"),
    ("UPDATE period SET last_day = '2027-01-01'", "days of period 2026Q3"),
    ("UPDATE workspace SET kind = 'ministry'", "workspace"),
  ])
  func `content that the journal knows nothing of is found`(sql: String, name: String) throws {
    let workspace = try Workspace()
    try workspace.found()
    try workspace.assess("org", "system", "set", "scada", "--name", "監視", "--service", "generation")
    try workspace.assess("period", "open", "2026Q3")
    #expect(try workspace.assess("doctor").status == 0)
    try sqlite(workspace.store, sql)
    let doctor = try workspace.assess("doctor", "--format", "csv")
    #expect(doctor.status == 1)
    let line = doctor.output.split(separator: "\r\n").first { $0.hasPrefix("content,") }
    #expect(line?.contains(name) == true, "\(doctor.output)")
    #expect(try workspace.assess("audit", "verify").status == 0, "the chain itself is whole")
  }

  @Test func `nothing is written behind a journal whose end does not hold`() throws {
    let workspace = try Workspace()
    try workspace.found()
    try sqlite(
      workspace.store,
      "DROP TRIGGER journal_keeps_its_words; UPDATE journal SET verb = 'x' WHERE sequence = 3")
    let set = try workspace.assess("org", "set", "--name", "別の名前")
    #expect(set.status == 4 && set.errors.contains("the end of the journal does not hold"))
    #expect(try workspace.assess("org", "show").output.contains("みほん電力"))
  }

  @Test func `the journal cannot be edited by accident`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let edited = try runSQLite(workspace.store, "DELETE FROM journal")
    #expect(edited.status != 0 && edited.errors.contains("append-only"))
  }

  private func truncate(_ path: String, to size: UInt64) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.truncate(atOffset: size)
    try file.close()
  }
}

/// Runs SQL on a database from outside the program.
func runSQLite(_ path: String, _ sql: String) throws -> ProgramResult {
  let script = """
    import sqlite3, sys
    database = sqlite3.connect(sys.argv[1], isolation_level=None)
    database.executescript(sys.argv[2])
    """
  return try runProgram("/usr/bin/env", ["python3", "-c", script, path, sql])
}

/// Runs SQL that has to work.
func sqlite(_ path: String, _ sql: String) throws {
  let result = try runSQLite(path, sql)
  try #require(result.status == 0, "\(result.errors)")
}
