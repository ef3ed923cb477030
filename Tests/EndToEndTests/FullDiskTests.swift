import Foundation
import TestSupport
import Testing

/// A disk that is full from some call on: one clear error, and nothing lost.
@Suite(.temporaryFolder, .serialized) struct FullDiskTests {
  @Test func `a full disk during an import is said and leaves the store as it was`() throws {
    let original = try Workspace("original")
    try original.found()
    let table = try TemporaryFolder.path + "/systems.csv"
    try writeSystems(5_000, to: table)
    let words = ["org", "system", "import", table]
    let counts = try TemporaryFolder.path + "/calls"
    let counted = try original.copied(as: "counted")
    _ = try counted.run(words, environment: Faults.counting(into: counts))
    let calls = try #require(Int(String(contentsOfFile: counts, encoding: .utf8)))

    var refused = 0
    for call in Faults.sample(of: calls, spread: 20, last: 20) {
      let copy = try original.copied(as: "full")
      let result = try copy.run(words, environment: Faults.failing(.full, at: call))
      let systems = try copy.systemsAfterVerifying()
      if result.status == 0 {
        #expect(systems == 5_000, "done, although the store says otherwise")
      } else {
        refused += 1
        #expect(result.status == 4)
        #expect(result.errors.contains("the disk is full"), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
        #expect(systems == 0)
      }
    }
    #expect(refused >= 10)
  }

  @Test(arguments: [
    ["init", "--name", "みほん"], ["backup", "--output", "copy.db"],
    ["report", "organisation", "--output", "book.xlsx"], ["demo", "--out", "demo"],
  ])
  func `a full disk leaves no half-written output`(words: [String]) throws {
    let folder = try TemporaryFolder.path
    let workspace = try Workspace()
    if words[0] != "init" { try workspace.found() }
    let before = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let counts = folder + "/../calls-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: counts) }
    func run(_ environment: [String: String]) throws -> ProgramResult {
      try runProgram(
        Repository.program, ["--workspace", workspace.folder, "--lang", "ja"] + words,
        environment: environment, folder: folder)
    }
    #expect(try run(Faults.counting(into: counts)).status == 0)
    let calls = try #require(Int(String(contentsOfFile: counts, encoding: .utf8)))
    func clear() throws {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where !before.contains(name) {
        try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      }
    }
    try clear()

    var refused = 0
    for call in Faults.sample(of: calls, spread: 40, last: 5) {
      let result = try run(Faults.failing(.full, at: call))
      if result.status != 0 {
        refused += 1
        #expect(result.status == 4)
        #expect(result.errors.contains("ディスクの空きがありません"), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
        let after = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(after.filter { $0 != "workspace" } == before.filter { $0 != "workspace" })
      }
      try clear()
    }
    #expect(refused > 3)
  }

  @Test func `results that cannot be printed are a failure`() throws {
    let workspace = try Workspace()
    try workspace.found()
    let result = try runProgram(
      "/bin/sh",
      [
        "-c", "\"$0\" --lang en --workspace \"$1\" org show > /dev/full",
        Repository.program, workspace.folder,
      ])
    #expect(result.status == 4)
    #expect(result.errors.contains("stdout: the disk is full"))
  }
}
