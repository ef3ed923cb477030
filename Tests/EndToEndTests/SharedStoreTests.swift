import Foundation
import TestSupport
import Testing

/// Several processes at one store, and a store that cannot be written to.
@Suite(.temporaryFolder) struct SharedStoreTests {
  @Test func `processes that write at once lose nothing`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let folder = try TemporaryFolder.path
    let writers = 4
    let systems = 12
    for writer in 0..<writers {
      let script = """
        for i in $(seq \(systems)); do
          "$1" --workspace "$2" org system set w\(writer)-$i --name システム --service grid || exit 1
        done
        """
      try script
        .write(toFile: "\(folder)/writer\(writer).sh", atomically: true, encoding: .utf8)
    }
    let started = try (0..<writers).map { writer in
      try startProgram(
        "/bin/sh", ["\(folder)/writer\(writer).sh", Repository.program, workspace.folder])
    }
    for writer in started {
      _ = writer.output.fileHandleForReading.readDataToEndOfFile()
      let errors = writer.errors.fileHandleForReading.readDataToEndOfFile()
      writer.process.waitUntilExit()
      #expect(writer.process.terminationStatus == 0, "\(String(decoding: errors, as: UTF8.self))")
    }
    #expect(try workspace.systemsAfterVerifying() == writers * systems)
    let log = try workspace.assess("audit", "log", "--format", "csv")
    #expect(log.output.split(separator: "\r\n").count - 1 == 3 + writers * systems)
  }

  @Test func `the journal verifies at any moment while others write`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let folder = try TemporaryFolder.path
    let script = """
      for i in $(seq 150); do "$1" --workspace "$2" org set --name name$i >/dev/null || exit 1; done
      """
    try script.write(toFile: folder + "/writer.sh", atomically: true, encoding: .utf8)
    let writers = try (0..<2).map { _ in
      try startProgram("/bin/sh", [folder + "/writer.sh", Repository.program, workspace.folder])
    }
    var verified = 0
    while writers.contains(where: { $0.process.isRunning }) {
      let result = try workspace.assess("audit", "verify")
      #expect(result.status == 0, "\(result.errors)")
      verified += 1
    }
    #expect(verified > 5)
  }

  @Test func `a restore takes what a killed process has committed`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let folder = try TemporaryFolder.path
    let script = """
      import os, sqlite3, subprocess, sys
      database = sqlite3.connect(sys.argv[1], isolation_level=None)
      database.execute("BEGIN")
      database.execute("SELECT count(*) FROM journal").fetchone()
      subprocess.run(sys.argv[2:], check=True)
      os.kill(os.getpid(), 9)
      """
    _ = try runProgram(
      "/usr/bin/env",
      [
        "python3", "-c", script, workspace.store, Repository.program, "--workspace",
        workspace.folder, "org", "set", "--name", "committed before the kill",
      ])
    #expect(FileManager.default.fileExists(atPath: workspace.store + "-wal"))
    let other = try Workspace("other")
    #expect(try other.assess("restore", workspace.store).status == 0)
    #expect(try other.assess("org", "show").output.contains("committed before the kill"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/other/assess.db-journal"))
  }

  @Test func `what another process commits while a restore waits is kept`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let backup = try TemporaryFolder.path + "/backup.db"
    try workspace.assess("backup", "--output", backup)
    let script = """
      import sqlite3, sys, time
      database = sqlite3.connect(sys.argv[1], isolation_level=None)
      database.execute("BEGIN IMMEDIATE")
      print("locked", flush=True)
      time.sleep(1)
      database.execute("UPDATE organisation SET name = 'committed meanwhile'")
      database.execute("COMMIT")
      """
    let writer = try startProgram("/usr/bin/env", ["python3", "-c", script, workspace.store])
    _ = writer.output.fileHandleForReading.availableData
    let restored = try workspace.assess("restore", backup)
    writer.process.waitUntilExit()
    #expect(restored.status == 0, "\(restored.errors)")
    let backups = try FileManager.default.contentsOfDirectory(atPath: workspace.folder + "/backups")
    let kept = try #require(backups.first { $0.hasPrefix("before-restore-") })
    let name =
      "import sqlite3, sys; print(sqlite3.connect(sys.argv[1])"
      + ".execute('SELECT name FROM organisation').fetchone()[0])"
    let asked = try runProgram(
      "/usr/bin/env", ["python3", "-c", name, "\(workspace.folder)/backups/\(kept)"])
    #expect(asked.output.contains("committed meanwhile"), "\(asked.errors)")
  }

  @Test func `a restored store still lets readers and a writer work at once`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let backup = try TemporaryFolder.path + "/backup.db"
    try workspace.assess("backup", "--output", backup)
    let other = try Workspace("other")
    try other.assess("restore", backup)
    let mode = try runProgram(
      "/usr/bin/env",
      [
        "python3", "-c",
        "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute('PRAGMA journal_mode'))",
        other.store,
      ])
    #expect(mode.output.contains("wal"))
  }

  @Test func `no output takes the place of the store`() throws {
    let workspace = try Workspace()
    try workspace.found()
    for words in [["backup", "--output"], ["report", "organisation", "--output"]] {
      for ending in ["", "-wal", "-shm"] {
        let result = try workspace.run(words + [workspace.store + ending, "--force"])
        #expect(result.status == 3 && result.errors.contains("the workspace's own store"))
      }
    }
    #expect(try workspace.systemsAfterVerifying() == 0)
  }

  @Test func `a locked store is said after a while, and reading goes on meanwhile`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let script = """
      import sqlite3, sys
      database = sqlite3.connect(sys.argv[1], isolation_level=None)
      database.execute("BEGIN IMMEDIATE")
      print("locked", flush=True)
      sys.stdin.read()
      """
    let hold = Pipe()
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    holder.arguments = ["python3", "-c", script, workspace.store]
    holder.standardInput = hold
    let output = Pipe()
    holder.standardOutput = output
    try holder.run()
    _ = output.fileHandleForReading.availableData

    #expect(try workspace.assess("org", "show").status == 0)
    let set = try workspace.assess("org", "set", "--name", "x", language: "ja")
    #expect(set.status == 4)
    #expect(
      set.errors == """
        エラー: \(workspace.store): ほかの assess が書き込み中です: 終わるのを待って、もう一度実行してください(何も変更していません)

        """)
    try hold.fileHandleForWriting.close()
    holder.waitUntilExit()
    #expect(try workspace.assess("org", "set", "--name", "x").status == 0)
  }

  @Test func `a folder that cannot be written to can still be read`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let program = try readableCopyOfProgram()
    try runProgram("/bin/chmod", ["-R", "a+rX", try TemporaryFolder.path])
    try runProgram("/bin/chmod", ["-R", "a-w", workspace.folder])
    defer { _ = try? runProgram("/bin/chmod", ["-R", "u+w", workspace.folder]) }

    let shown = try asNobody(program, workspace, ["org", "show"])
    #expect(shown.status == 0 && shown.output.contains("みほん電力"), "\(shown.errors)")
    for words in [["org", "set", "--name", "x"], ["backup"], ["period", "open", "2026Q3"]] {
      let refused = try asNobody(program, workspace, words)
      #expect(refused.status == 4)
      #expect(refused.errors.contains("reading or writing is not permitted"), "\(refused.errors)")
      #expect(refused.errors.contains("check its owner and permissions"))
    }
    #expect(try workspace.systemsAfterVerifying() == 0)
  }

  @Test func `a table of systems leaves what it has no column for`() throws {
    let workspace = try Workspace()
    try workspace.found()
    try workspace.assess(
      "org", "system", "set", "scada", "--name", "監視", "--service", "grid", "--owner", "給電部")
    let table = try TemporaryFolder.path + "/names.csv"
    try "id,name,environment\nscada,系統監視,ot\n".write(
      toFile: table, atomically: true, encoding: .utf8)
    #expect(try workspace.assess("org", "system", "import", table).status == 0)
    let listed = try workspace.assess("org", "system", "list", "--format", "csv").output
    #expect(listed.contains("scada,系統監視,ot,grid,給電部"), "\(listed)")

    try workspace.assess("org", "system", "set", "scada", "--owner", "", "--service", "")
    let cleared = try workspace.assess("org", "system", "list", "--format", "csv").output
    #expect(cleared.contains("scada,系統監視,ot,,\r\n"), "\(cleared)")
  }

  /// A copy of the program where every user may run it, with its catalogues.
  private func readableCopyOfProgram() throws -> String {
    let folder = try TemporaryFolder.path
    try FileManager.default.copyItem(atPath: Repository.program, toPath: folder + "/assess")
    try FileManager.default.copyItem(
      atPath: Repository.root + "/catalogs", toPath: folder + "/catalogs")
    return folder + "/assess"
  }

  /// Runs a program as a user without rights, since root may write everywhere.
  private func asNobody(
    _ program: String, _ workspace: Workspace, _ words: [String]
  ) throws -> ProgramResult {
    let call = [program, "--workspace", workspace.folder, "--lang", "en"] + words
    let environment = ["ASSESS_SHARE": try TemporaryFolder.path]
    guard getuid() == 0 else {
      return try runProgram(call[0], Array(call.dropFirst()), environment: environment)
    }
    return try runProgram(
      "/usr/bin/setpriv", ["--reuid", "65534", "--regid", "65534", "--clear-groups"] + call,
      environment: environment)
  }
}
