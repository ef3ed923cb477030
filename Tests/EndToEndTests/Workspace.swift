import Foundation
import TestSupport
import Testing

/// A workspace on disk and the program that works on it, as a person at a terminal has them.
struct Workspace {
  let folder: String

  init(_ name: String = "workspace") throws {
    folder = try TemporaryFolder.path + "/" + name
  }

  var store: String { folder + "/assess.db" }

  /// Runs the program on this workspace.
  @discardableResult
  func assess(_ words: String..., language: String = "en", environment: [String: String] = [:])
    throws -> ProgramResult
  {
    try runProgram(
      Repository.program, ["--workspace", folder, "--lang", language] + words,
      environment: environment)
  }

  /// Runs the program on this workspace with words at hand.
  func run(_ words: [String], environment: [String: String] = [:]) throws -> ProgramResult {
    try runProgram(
      Repository.program, ["--workspace", folder, "--lang", "en"] + words,
      environment: environment)
  }

  /// A copy of the workspace beside it, in the place of an earlier copy.
  func copied(as name: String) throws -> Workspace {
    let copy = try Workspace(name)
    try? FileManager.default.removeItem(atPath: copy.folder)
    try FileManager.default.copyItem(atPath: folder, toPath: copy.folder)
    return copy
  }

  /// Makes the workspace of an operator with the services `grid` and `generation`.
  func found() throws {
    try #require(try assess("init", "--name", "みほん電力").status == 0)
    for (id, name) in [("grid", "送配電"), ("generation", "発電")] {
      try #require(try assess("org", "service", "set", id, "--name", name).status == 0)
    }
  }

  /// How many systems are registered; the store opens and its journal holds, or the test fails.
  func systemsAfterVerifying(sourceLocation: SourceLocation = #_sourceLocation) throws -> Int {
    let verified = try assess("audit", "verify")
    #expect(verified.status == 0, "\(verified.errors)", sourceLocation: sourceLocation)
    let doctor = try assess("doctor", "--format", "csv").output
    for item in ["structure", "journal", "content", "snapshots"] {
      let line = doctor.split(separator: "\r\n").first { $0.hasPrefix(item + ",") }
      #expect(line?.contains(",ok,") == true, "\(doctor)", sourceLocation: sourceLocation)
    }
    let listed = try assess("org", "system", "list", "--format", "csv")
    #expect(listed.status == 0, "\(listed.errors)", sourceLocation: sourceLocation)
    return listed.output.split(separator: "\r\n").count - 1
  }
}

/// Writes a table of so many systems.
func writeSystems(_ count: Int, to path: String, prefix: String = "s") throws {
  let rows = (0..<count).map { "\(prefix)\($0),システム\($0),it,grid;generation,担当\($0 % 50)\n" }
  try ("id,name,environment,services,owner\n" + rows.joined())
    .write(toFile: path, atomically: true, encoding: .utf8)
}
