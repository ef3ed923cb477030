import Foundation
import TestSupport
import Testing

/// SIGKILL at many points of every operation that writes: all before, or all after.
@Suite(.temporaryFolder, .serialized) struct KilledTests {
  private static let killed = -9

  @Test func `a killed import leaves none of its rows or all of them`() throws {
    let original = try Workspace("original")
    try original.found()
    let table = try TemporaryFolder.path + "/systems.csv"
    try writeSystems(10_000, to: table)

    var outcomes: Set<Int> = []
    try sweep(original, spread: 60, last: 40, ["org", "system", "import", table]) { copy in
      let systems = try copy.systemsAfterVerifying()
      #expect(systems == 0 || systems == 10_000)
      outcomes.insert(systems)
    }
    #expect(outcomes == [0, 10_000], "the sweep must reach both sides of the commit")
  }

  @Test func `a killed migration leaves the old format or the new, and its backup`() throws {
    let original = try Workspace("original")
    try FileManager.default.createDirectory(
      atPath: original.folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Repository.root + "/Tests/ProfileStoreTests/Schemas/format-1.db",
      toPath: original.store)
    var formats: Set<Int> = []
    try sweep(original, spread: 30, last: 20, ["org", "show"]) { copy throws in
      let format = try formatVersion(of: copy.store)
      formats.insert(format)
      if format > 1 {
        let backups = try FileManager.default.contentsOfDirectory(atPath: copy.folder + "/backups")
        let backup = try #require(backups.first { $0.hasPrefix("before-format-") })
        let path = "\(copy.folder)/backups/\(backup)"
        #expect(try formatVersion(of: path) == 1)
        let rehearsed = try copy.assess("restore", path, "--dry-run")
        #expect(rehearsed.status == 0)
      }
      let systems = try copy.systemsAfterVerifying()
      #expect(systems == 15)
    }
    let new = try Workspace("new")
    try new.found()
    let today = try formatVersion(of: new.store)
    #expect(formats == [1, today], "the sweep must reach both sides of the commit")
  }

  @Test func `a killed restore leaves the store it found or the one it brought`() throws {
    let original = try Workspace("original")
    try original.found()
    let backup = try TemporaryFolder.path + "/backup.db"
    try original.assess("backup", "--output", backup)
    let table = try TemporaryFolder.path + "/systems.csv"
    try writeSystems(200, to: table)
    try original.assess("org", "system", "import", table)

    var outcomes: Set<Int> = []
    try sweep(original, spread: 40, last: 20, ["restore", backup]) { copy throws in
      outcomes.insert(try copy.systemsAfterVerifying())
    }
    #expect(outcomes == [0, 200])
  }

  @Test func `a killed restore over a damaged store loses neither`() throws {
    let original = try Workspace("original")
    try original.found()
    let backup = try TemporaryFolder.path + "/backup.db"
    try original.assess("backup", "--output", backup)
    let damage = String(repeating: "x", count: 9_000)
    try damage.write(toFile: original.store, atomically: true, encoding: .utf8)

    try sweep(original, spread: 40, last: 20, ["restore", backup]) { copy throws in
      let content = try Data(contentsOf: URL(fileURLWithPath: copy.store))
      if content == Data(damage.utf8) {
        let again = try copy.assess("restore", backup)
        #expect(again.status == 0, "\(again.errors)")
      }
      let systems = try copy.systemsAfterVerifying()
      #expect(systems == 0)
      let backups = try FileManager.default.contentsOfDirectory(atPath: copy.folder + "/backups")
      let kept = backups.filter { $0.hasPrefix("before-restore-") && $0.hasSuffix(".db") }
      #expect(
        try kept.contains {
          try Data(contentsOf: URL(fileURLWithPath: "\(copy.folder)/backups/\($0)"))
            == Data(damage.utf8)
        })
    }
  }

  @Test func `a killed init leaves no workspace or a whole one`() throws {
    let folder = try TemporaryFolder.path
    let calls = try countCalls(Workspace("counted"), ["init", "--name", "みほん"])
    for call in Faults.sample(of: calls, spread: 20, last: 10) {
      let workspace = try Workspace("killed-\(call)")
      let result = try runProgram(
        Repository.program, ["--workspace", workspace.folder, "init", "--name", "みほん"],
        environment: Faults.failing(.kill, at: call), folder: folder)
      #expect(result.status == Self.killed)
      if FileManager.default.fileExists(atPath: workspace.store) {
        #expect(try workspace.systemsAfterVerifying() == 0)
      } else {
        #expect(try workspace.assess("init", "--name", "みほん").status == 0)
      }
    }
  }

  @Test func `a killed backup leaves no file under its name or a whole one`() throws {
    let original = try Workspace("original")
    try original.found()
    let backup = try TemporaryFolder.path + "/backup.db"
    let words = ["backup", "--output", backup, "--force"]
    try sweep(original, spread: 20, last: 10, words) { copy throws in
      if FileManager.default.fileExists(atPath: backup) {
        let rehearsed = try copy.assess("restore", backup, "--dry-run")
        #expect(rehearsed.status == 0)
      }
      let systems = try copy.systemsAfterVerifying()
      #expect(systems == 0)
      try? FileManager.default.removeItem(atPath: backup)
    }
  }

  @Test func `a killed report leaves no workbook under its name`() throws {
    let original = try Workspace("original")
    try original.found()
    let book = try TemporaryFolder.path + "/book.xlsx"
    let words = ["report", "organisation", "--output", book]
    let calls = try countCalls(original, words)
    try FileManager.default.removeItem(atPath: book)
    for call in Faults.sample(of: calls, spread: 10, last: 10) {
      let result = try original.run(words, environment: Faults.failing(.kill, at: call))
      #expect(result.status == Self.killed)
      if FileManager.default.fileExists(atPath: book) {
        let unzipped = try runProgram("/usr/bin/unzip", ["-tq", book])
        #expect(unzipped.status == 0)
        try FileManager.default.removeItem(atPath: book)
      }
    }
  }

  /// Kills a command at many of its calls, each time on a fresh copy of a workspace.
  private func sweep(
    _ original: Workspace, spread: Int, last: Int, _ words: [String],
    _ check: (Workspace) throws -> Void
  ) throws {
    let counted = try original.copied(as: "counted")
    let calls = try countCalls(counted, words)
    try #require(calls > last)
    for call in Faults.sample(of: calls, spread: spread, last: last) {
      let copy = try original.copied(as: "killed")
      let result = try copy.run(words, environment: Faults.failing(.kill, at: call))
      #expect(result.status == Self.killed, "call \(call) of \(calls): \(result.errors)")
      try check(copy)
    }
  }

  /// The format of a store, read without the program.
  private func formatVersion(of path: String) throws -> Int {
    let script =
      "import sqlite3, sys; print(sqlite3.connect(sys.argv[1])"
      + ".execute('PRAGMA user_version').fetchone()[0])"
    let read = try runProgram("/usr/bin/env", ["python3", "-c", script, path])
    return try #require(Int(read.output.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  private func countCalls(_ workspace: Workspace, _ words: [String]) throws -> Int {
    let path = try TemporaryFolder.path + "/calls"
    let result = try workspace.run(words, environment: Faults.counting(into: path))
    try #require(result.status == 0, "\(result.errors)")
    return try #require(Int(String(contentsOfFile: path, encoding: .utf8)))
  }
}
